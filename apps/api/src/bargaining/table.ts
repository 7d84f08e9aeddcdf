import type { Party } from '@standpoint/contracts/parties';
import type { LEFT_OUT_FOR } from '@standpoint/contracts/outcomes';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import type { Band } from '@standpoint/domain/gap';
import type { NegotiationLog } from '@standpoint/domain/log';
import { placeCell } from '@standpoint/domain/place-cell';
import type { NominalScale, NumericScale, OrdinalScale } from '@standpoint/domain/scale';
import { selectLog } from '../cells/select-log.js';
import { partOfLog } from '../cells/part-of-log.js';
import { hasScale, type ScaledIssue } from '../cells/present-cell.js';
import type { PresentedCells } from '../cells/present-cells.js';
import { readBareCells, readCells, type TableQuestion } from '../cells/read-cells.js';
import { type OpenReading, openReading, type ReadingQuestion } from '../cells/reading.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { rounded } from '../gaps/percent.js';

/** An issue on which values lie on a line. */
export type BargainedIssue = ScaledIssue & { readonly scale: OrdinalScale | NumericScale };

/** An issue with options, of which one may be proposed. */
export type ChoiceIssue = ScaledIssue & { readonly scale: NominalScale };

/** What is bargained over, and who is compared. */
export interface Agenda {
  readonly opened: OpenReading;
  readonly issues: readonly BargainedIssue[];
  readonly choices: readonly ChoiceIssue[];
  readonly compared: readonly Party[];
}

/** The cells of those compared, as the rule gave them. */
export interface CellTable extends Agenda {
  readonly presented: Pick<PresentedCells<ShownCell>, 'resolved'>;
}

/** The same as the answer shows them, with the log to read them again. */
export interface Table extends Agenda {
  readonly presented: PresentedCells<ShownCell>;
  readonly log: NegotiationLog;
}

/** With what its cells are asked for by. */
export interface OpenAgenda extends Agenda {
  readonly question: TableQuestion;
}

/** Principals, unless parties are asked for; issues in the gap, those that are ordinal or numeric apart from the nominal. */
export async function openAgenda(tx: TenantTx, { search, ...asked }: ReadingQuestion): Promise<OpenAgenda> {
  const opened = await openReading(tx, { search, ...asked });
  const { negotiation, reading } = opened;
  const inGap = opened.issues.filter(hasScale).filter((issue) => issue.inGap);
  const compared = comparedIn(opened, search.parties !== undefined);
  return {
    opened,
    issues: inGap.filter(liesOnALine),
    choices: inGap.filter((issue): issue is ChoiceIssue => issue.scale.kind === 'nominal'),
    compared,
    question: {
      negotiationId: negotiation.id,
      reading,
      issues: inGap,
      partyIds: compared.map(({ id }) => id),
      part: partOfLog({ issues: inGap, parties: compared }, search),
    },
  };
}

export async function readTable(tx: TenantTx, { question, ...agenda }: OpenAgenda): Promise<CellTable> {
  return { ...agenda, presented: { resolved: await readBareCells(tx, question) } };
}

/** It costs as much as reading the cells from the log. */
export async function readLoggedTable(tx: TenantTx, { question, ...agenda }: OpenAgenda): Promise<Table> {
  const { negotiationId, reading, part } = question;
  return { ...agenda, presented: await readCells(tx, question), log: await selectLog(tx, negotiationId, { ...reading, ...part }) };
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
  readonly cell: ShownCell;
  readonly x: number;
  readonly range: Band | null;
}

export interface Absent {
  readonly partyId: string;
  readonly why: (typeof LEFT_OUT_FOR)[number];
}

export interface Attendance {
  readonly standing: readonly Standing[];
  readonly absent: readonly Absent[];
}

/** Of those compared, who stands on an issue in numbers, and who does not. What is taken over from a bloc beside it counts once, as the bloc's. */
export function attendanceIn({ compared, presented }: CellTable): (issue: BargainedIssue) => Attendance {
  const isCompared = new Set(compared.map(({ id }) => id));
  const cellOf = cellsIn(presented);
  return (issue) => {
    const [standing, absent]: [Standing[], Absent[]] = [[], []];
    for (const partyId of isCompared) {
      const cell = cellOf(issue.id, partyId);
      const placed = cell && placeCell(issue.scale, cell);
      if (cell?.inheritedFrom && isCompared.has(cell.inheritedFrom)) absent.push({ partyId, why: 'in its bloc' });
      else if (cell && placed?.kind === 'point') standing.push({ partyId, cell, x: placed.x, range: placed.range });
      else absent.push({ partyId, why: 'stands nowhere' });
    }
    return { standing, absent };
  };
}

export function cellsIn({ resolved }: Pick<PresentedCells<ShownCell>, 'resolved'>): (issueId: string, partyId: string) => ShownCell | undefined {
  const byKey = new Map(resolved.map((cell) => [`${cell.issueId} ${cell.partyId}`, cell]));
  return (issueId, partyId) => byKey.get(`${issueId} ${partyId}`);
}

/** A fraction of the scale back in its units. */
export function onScale({ scale }: BargainedIssue, x: number): number {
  const [min, max] = scale.kind === 'numeric' ? [scale.min, scale.max] : [scale.levels[0]?.value ?? 0, scale.levels.at(-1)?.value ?? 1];
  return rounded(min + x * (max - min));
}
