import { setImmediate as othersHadTheirTurn } from 'node:timers/promises';
import type { CellLogs } from '@standpoint/domain/split-log';
import { splitLog } from '@standpoint/domain/split-log';
import type { TenantTx } from '../../db/tenant-tx.js';
import { selectLog } from '../cells.queries.js';
import { makeSegments } from './make-segments.js';
import { partsOf } from './parts.js';
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

/** Writes what differs, and tells how many rows did. */
export async function remakeCells(tx: TenantTx, negotiationId: string, cells: readonly TouchedCell[], lookUp = selectSegments): Promise<number> {
  let differing = 0;
  for (const part of partsOf(cells)) differing += await remakePart(tx, { negotiationId, cells: part, lookUp });
  return differing;
}

interface Part {
  readonly negotiationId: string;
  readonly cells: readonly TouchedCell[];
  readonly lookUp: typeof selectSegments;
}

async function remakePart(tx: TenantTx, { negotiationId, cells, lookUp }: Part): Promise<number> {
  const issueIds = distinct(cells.map(({ issueId }) => issueId));
  const partyIds = distinct(cells.flatMap(({ partyId, blocIds }) => [partyId, ...blocIds]));
  const [terms, kept, log] = await Promise.all([
    selectCellTerms(tx, negotiationId, issueIds),
    lookUp(tx, negotiationId, cells),
    selectLog(tx, negotiationId, { asOf: EVERY_DAY, knownAt: null, issueIds, partyIds }),
  ]);
  const made = terms ? await makeAll(cells, { terms, kept, logs: splitLog(log) }) : [];
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

/** A cell with a long history takes a while: between two of them the process does what else there is to do. */
async function makeAll(cells: readonly TouchedCell[], { terms, kept, logs }: Material): Promise<KeptSegment[]> {
  const issueById = new Map(terms.issues.map((issue) => [issue.issueId, issue]));
  const segments: KeptSegment[] = [];
  for (const [at, { partyId, issueId, from }] of cells.entries()) {
    if (at > 0) await othersHadTheirTurn();
    const issue = issueById.get(issueId);
    if (!issue) continue;
    const own = kept.filter((segment) => segment.partyId === partyId && segment.issueId === issueId);
    const made = makeSegments({ limits: terms.limits, issue, partyId, log: logs(issueId, partyId), from, kept: own });
    segments.push(...made.map((segment) => ({ ...segment, partyId, issueId })));
  }
  return segments;
}

function keyOf({ partyId, issueId, fromDay, toDay, clearance, cell }: KeptSegment): string {
  return [partyId, issueId, fromDay, toDay, clearance, cell].join(' ');
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
