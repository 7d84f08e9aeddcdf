import type { Party } from '@standpoint/contracts/parties';
import type { LEFT_OUT_FOR } from '@standpoint/contracts/outcomes';
import type { Cell } from '@standpoint/domain/cell';
import type { Band } from '@standpoint/domain/gap';
import type { NegotiationLog } from '@standpoint/domain/log';
import { placeCell } from '@standpoint/domain/place-cell';
import type { NominalScale, NumericScale, OrdinalScale } from '@standpoint/domain/scale';
import { selectLog } from '../cells/cells.queries.js';
import { hasScale, type ScaledIssue } from '../cells/present-cell.js';
import { type PresentedCells, presentCells } from '../cells/present-cells.js';
import { type OpenReading, openReading, type ReadingQuestion } from '../cells/reading.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { rounded } from '../gaps/percent.js';

/** An issue on which values lie on a line. */
export type BargainedIssue = ScaledIssue & { readonly scale: OrdinalScale | NumericScale };

/** An issue with options, of which one may be proposed. */
export type ChoiceIssue = ScaledIssue & { readonly scale: NominalScale };

/** The cells of a reading, and who is compared. */
export interface Table {
  readonly opened: OpenReading;
  readonly issues: readonly BargainedIssue[];
  readonly choices: readonly ChoiceIssue[];
  readonly compared: readonly Party[];
  readonly presented: PresentedCells;
  readonly log: NegotiationLog;
}

/** Principals, unless parties are asked for; issues in the gap, those that are ordinal or numeric apart from the nominal. */
export async function openTable(tx: TenantTx, question: ReadingQuestion): Promise<Table> {
  const opened = await openReading(tx, question);
  const inGap = opened.issues.filter(hasScale).filter((issue) => issue.inGap);
  const issues = inGap.filter(liesOnALine);
  const choices = inGap.filter((issue): issue is ChoiceIssue => issue.scale.kind === 'nominal');
  const compared = comparedIn(opened, question.search.parties !== undefined);
  const log = await selectLog(tx, opened.negotiation.id, opened.reading);
  const partyIds = opened.seated.map(({ id }) => id);
  const presented = await presentCells(tx, { reading: opened.reading, issues: inGap, partyIds, log });
  return { opened, issues, choices, compared, presented, log };
}

export function liesOnALine(issue: ScaledIssue): issue is BargainedIssue {
  return issue.scale.kind !== 'nominal';
}

export function comparedIn({ parties }: OpenReading, isAsked: boolean): readonly Party[] {
  return isAsked ? parties : parties.filter(({ role }) => role === 'principal');
}

/** One party where it stands on an issue, as fractions of the scale. */
export interface Standing {
  readonly partyId: string;
  readonly cell: Cell;
  readonly x: number;
  readonly range: Band | null;
}

export interface Absent {
  readonly partyId: string;
  readonly why: (typeof LEFT_OUT_FOR)[number];
}

/** Of those compared, who stands on an issue in numbers, and who does not. What is taken over from a bloc beside it counts once, as the bloc's. */
export function standingOn({ compared, presented }: Table, issue: BargainedIssue): { standing: Standing[]; absent: Absent[] } {
  const [standing, absent]: [Standing[], Absent[]] = [[], []];
  for (const { id: partyId } of compared) {
    const cell = cellOf(presented, issue.id, partyId);
    const placed = cell && placeCell(issue.scale, cell);
    if (cell?.inheritedFrom && compared.some(({ id }) => id === cell.inheritedFrom)) absent.push({ partyId, why: 'in its bloc' });
    else if (cell && placed?.kind === 'point') standing.push({ partyId, cell, x: placed.x, range: placed.range });
    else absent.push({ partyId, why: 'stands nowhere' });
  }
  return { standing, absent };
}

export function cellOf({ resolved }: PresentedCells, issueId: string, partyId: string): Cell | undefined {
  return resolved.find((cell) => cell.issueId === issueId && cell.partyId === partyId);
}

/** A fraction of the scale back in its units. */
export function onScale({ scale }: BargainedIssue, x: number): number {
  const [min, max] = scale.kind === 'numeric' ? [scale.min, scale.max] : [scale.levels[0]?.value ?? 0, scale.levels.at(-1)?.value ?? 1];
  return rounded(min + x * (max - min));
}
