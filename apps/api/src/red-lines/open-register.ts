import type { Cell, CellValue } from '@standpoint/domain/cell';
import { crossedBy } from '@standpoint/domain/resolve-red-lines';
import { endsOf } from '@standpoint/domain/step';
import { groupedBy } from '../cells/grouped-by.js';
import { hasScale, type ScaledIssue } from '../cells/present-cell.js';
import { readOutlines } from '../cells/read-outlines.js';
import type { OpenReading } from '../cells/reading.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { keyOf } from './drawn-lines.js';
import { type Drawing, type LineOutline, selectDrawings, selectLineOutlines } from './red-lines.queries.js';

/** Every red line that was drawn, the most pressing first, and the cells of the issues on which one was. */
export interface Register {
  readonly opened: OpenReading;
  readonly issues: readonly ScaledIssue[];
  readonly standing: readonly Drawing[];
  readonly ended: readonly Drawing[];
  /** Of everybody at the table, by issue, in the order of the table. */
  readonly outlines: ReadonlyMap<string, readonly LineOutline[]>;
}

export async function openRegister(tx: TenantTx, opened: OpenReading): Promise<Register> {
  const { reading, seated, parties } = opened;
  const negotiationId = opened.negotiation.id;
  const scaled = opened.issues.filter(hasScale);
  const asked = { negotiationId, reading, partyIds: parties.map(({ id }) => id) };
  const drawings = await selectDrawings(tx, { ...asked, issueIds: scaled.map(({ id }) => id) });

  const drawnOn = new Set(drawings.map(({ issueId }) => issueId));
  const issues = scaled.filter(({ id }) => drawnOn.has(id));
  const part = { issueIds: issues.map(({ id }) => id) };
  // Of all parties: anybody may lie beyond a line.
  const found = await readOutlines(
    tx,
    { negotiationId, reading, issues, partyIds: seated.map(({ id }) => id), part },
    { kept: (standing) => selectLineOutlines(tx, standing), made: outlineOf },
  );
  const places = new Map(seated.map(({ id }, at) => [id, at]));
  const inOrder = found.toSorted((a, b) => (places.get(a.partyId) ?? 0) - (places.get(b.partyId) ?? 0));
  const outlines = groupedBy(inOrder, ({ issueId }) => issueId);
  return { opened, issues, outlines, ...sorted(drawings, outlines) };
}

function outlineOf({ partyId, issueId, state, value, origin, flags, redLines, inheritedFrom }: Cell): LineOutline {
  return {
    partyId,
    issueId,
    value: state === 'held' ? value : null,
    statementId: origin?.statementId ?? null,
    isProposal: flags.includes('proposal'),
    redLines,
    isTakenOver: inheritedFrom !== null,
  };
}

/** Apart those that stand; those beyond which somebody stands first, then those that are new. */
function sorted(drawings: readonly Drawing[], outlines: Register['outlines']): Pick<Register, 'standing' | 'ended'> {
  const ofIssues = [...groupedBy(drawings, ({ issueId }) => issueId)].map(([issueId, drawn]) => judged(drawn, outlines.get(issueId) ?? []));
  const all = ofIssues.flat().toSorted((a, b) => Number(b.isBeyond) - Number(a.isBeyond) || (a.firstSaid < b.firstSaid ? 1 : a.firstSaid > b.firstSaid ? -1 : 0));
  return { standing: all.filter(({ stands }) => stands), ended: all.filter(({ stands }) => !stands) };
}

interface Judged extends Drawing {
  readonly stands: boolean;
  readonly isBeyond: boolean;
}

function judged(drawings: readonly Drawing[], cells: readonly LineOutline[]): Judged[] {
  const cellByParty = new Map(cells.map((cell) => [cell.partyId, cell]));
  const furthest = furthestOf(cells);
  return drawings.flatMap((drawing) => {
    const cell = cellByParty.get(drawing.partyId);
    if (!cell || cell.isTakenOver) return [];
    const stands = cell.redLines.some((line) => keyOf(line) === keyOf(drawing));
    return { ...drawing, stands, isBeyond: stands && furthest.some((value) => crossedBy(value, [drawing]).length > 0) };
  });
}

/** What goes beyond a line if anything held does. */
function furthestOf(cells: readonly LineOutline[]): CellValue[] {
  const held = cells.flatMap(({ value }) => value ?? []);
  const ends = held.flatMap((value) => endsOf(value) ?? []);
  const options = new Set(held.flatMap((value) => (value.kind === 'option' ? value.option : [])));
  const hull = ends.reduce((all, { low, high }) => ({ low: Math.min(all.low, low), high: Math.max(all.high, high) }), { low: Infinity, high: -Infinity });
  return [{ kind: 'interval', ...hull }, ...[...options].map((option): CellValue => ({ kind: 'option', option }))];
}
