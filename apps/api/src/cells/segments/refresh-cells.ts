import type { CellLogs } from '@standpoint/domain/split-log';
import { splitLog } from '@standpoint/domain/split-log';
import type { TenantTx } from '../../db/tenant-tx.js';
import { selectLog } from '../select-log.js';
import type { CellHistory } from './make-segments.js';
import { partsOf } from './parts.js';
import { HERE, type SegmentMaker } from './segment-makers.js';
import { deleteSegments, insertSegments, type KeptSegment, selectSegments } from './segments.queries.js';
import { type CellTerms, selectCellTerms, selectTouchedCells, settleCells, type TouchedCell } from './touched-cells.queries.js';
import { EVERY_DAY } from './usual-reading.js';

/** The end of every write: the segments of the cells that it touched are made anew from the log, by the cell rule alone. */
export async function refreshCells(tx: TenantTx): Promise<void> {
  const touched = await selectTouchedCells(tx);
  if (touched.size === 0) return;
  await Promise.all([settleCells(tx, [...touched.keys()]), remakeAll(tx, touched)]);
}

async function remakeAll(tx: TenantTx, touched: ReadonlyMap<string, readonly TouchedCell[]>): Promise<void> {
  for (const [negotiationId, cells] of touched) await remakeCells(tx, negotiationId, cells);
}

export interface RemakeOptions {
  readonly lookUp?: typeof selectSegments;
  readonly maker?: SegmentMaker;
}

/** Writes what differs, and tells how many rows did. */
export async function remakeCells(tx: TenantTx, negotiationId: string, cells: readonly TouchedCell[], options: RemakeOptions = {}): Promise<number> {
  const { lookUp = selectSegments, maker = HERE } = options;
  const parts = partsOf(cells).values();
  const remakeNext = async () => {
    let differing = 0;
    for (const part of parts) differing += await remakePart(tx, { negotiationId, cells: part, lookUp, maker });
    return differing;
  };
  const counts = await Promise.all(Array.from({ length: maker.atOnce }, remakeNext));
  return counts.reduce((sum, count) => sum + count, 0);
}

interface Part extends Required<RemakeOptions> {
  readonly negotiationId: string;
  readonly cells: readonly TouchedCell[];
}

async function remakePart(tx: TenantTx, { negotiationId, cells, lookUp, maker }: Part): Promise<number> {
  const issueIds = distinct(cells.map(({ issueId }) => issueId));
  const partyIds = distinct(cells.flatMap(({ partyId, blocIds }) => [partyId, ...blocIds]));
  const [terms, kept, log] = await Promise.all([
    selectCellTerms(tx, negotiationId, issueIds),
    lookUp(tx, negotiationId, cells),
    selectLog(tx, negotiationId, { asOf: EVERY_DAY, knownAt: null, issueIds, partyIds }),
  ]);
  const made = terms ? await makeAll(historiesOf(cells, { terms, kept, logs: splitLog(log) }), maker) : [];
  const [isKept, isMade] = [new Set(kept.map(keyOf)), new Set(made.map(keyOf))];
  const gone = kept.filter((segment) => !isMade.has(keyOf(segment)));
  const come = made.filter((segment) => !isKept.has(keyOf(segment)));
  await Promise.all([deleteSegments(tx, negotiationId, gone), insertSegments(tx, negotiationId, come)]);
  return gone.length + come.length;
}

interface Material {
  readonly terms: CellTerms;
  readonly kept: readonly KeptSegment[];
  readonly logs: CellLogs;
}

function historiesOf(cells: readonly TouchedCell[], { terms, kept, logs }: Material): CellHistory[] {
  const issueById = new Map(terms.issues.map((issue) => [issue.issueId, issue]));
  return cells.flatMap(({ partyId, issueId, from }) => {
    const issue = issueById.get(issueId);
    if (!issue) return [];
    const own = kept.filter((segment) => segment.partyId === partyId && segment.issueId === issueId);
    return [{ limits: terms.limits, issue, partyId, log: logs(issueId, partyId), from, kept: own }];
  });
}

async function makeAll(histories: readonly CellHistory[], { make }: SegmentMaker): Promise<KeptSegment[]> {
  const made = await make(histories);
  return histories.flatMap(({ partyId, issue: { issueId } }, at) => (made[at] ?? []).map((segment) => ({ ...segment, partyId, issueId })));
}

function keyOf({ partyId, issueId, fromDay, toDay, clearance, cell }: KeptSegment): string {
  return [partyId, issueId, fromDay, toDay, clearance, cell].join(' ');
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
