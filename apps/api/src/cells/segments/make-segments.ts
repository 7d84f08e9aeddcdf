import { cellSegments } from '@standpoint/domain/cell-segments';
import type { CellValue } from '@standpoint/domain/cell';
import type { CellIssue, Day, NegotiationLog } from '@standpoint/domain/log';
import { LINE_LIMITS } from '../spark.js';
import { contentOf, type SegmentContent, unspokenContent } from './segment-content.js';
import { NO_END, segmentDay } from './segment-days.js';
import { type Limits, type SegmentClearance, usualReading } from './usual-reading.js';

/** A stretch of days of one cell, for those who read it so. */
export interface Segment {
  readonly fromDay: number;
  readonly toDay: number;
  readonly clearance: 'any' | SegmentClearance;
  /** JSON, word for word as it is kept. */
  readonly cell: string;
}

export interface CellHistory {
  readonly limits: Limits;
  readonly issue: CellIssue;
  readonly partyId: string;
  /** Of every day, as it is known now: the cell's own part. */
  readonly log: NegotiationLog;
  /** Before this day it is as it was; null: it has to be made from the beginning. */
  readonly from: Day | null;
  /** What is kept of it; of the time before `from` the last part. */
  readonly kept: readonly Segment[];
}

/**
 * The segments of a cell from those kept before `from` on. Where markings make a difference, readers have rows of their own beside
 * those they share.
 */
export function makeSegments(history: CellHistory): Segment[] {
  const isMarked = history.log.statements.some(({ marking }) => marking === 'red') || history.kept.some(({ clearance }) => clearance !== 'any');
  if (!isMarked) return stretchesOf(history, 'red').map((stretch) => ({ ...stretch, clearance: 'any' }));

  const [amber, red] = [stretchesOf(history, 'amber'), stretchesOf(history, 'red')];
  const ofAmber = new Set(amber.map(keyOf));
  const shared = new Set(red.map(keyOf).filter((key) => ofAmber.has(key)));
  return [
    ...red.map((stretch): Segment => ({ ...stretch, clearance: shared.has(keyOf(stretch)) ? 'any' : 'red' })),
    ...amber.filter((stretch) => !shared.has(keyOf(stretch))).map((stretch): Segment => ({ ...stretch, clearance: 'amber' })),
  ];
}

type Stretch = Omit<Segment, 'clearance'>;

function keyOf({ fromDay, toDay, cell }: Stretch): string {
  return `${fromDay} ${toDay} ${cell}`;
}

function stretchesOf(history: CellHistory, clearance: SegmentClearance): Stretch[] {
  const { limits, issue, partyId, log, from } = history;
  const question = { reading: usualReading(limits, clearance), issue, partyId, log };
  const before = keptBefore(history, clearance);
  const made = cellSegments(question, { limits: LINE_LIMITS, from, heldBefore: heldBefore(before) });
  const real = made.filter(({ cell, line }, at) => cell !== made[at - 1]?.cell || line !== made[at - 1]?.line);
  const changes = [...before, ...real.map((segment) => ({ fromDay: segmentDay(segment.from), cell: JSON.stringify(contentOf(segment)) }))];
  return joined(changes, before.length > 0 ? null : JSON.stringify(unspokenContent(issue)));
}

type Change = Pick<Segment, 'fromDay' | 'cell'>;

/** Equal neighbours are one, and so is the first with what was before. */
function joined(changes: readonly Change[], earlier: string | null): Stretch[] {
  const real = changes.filter(({ cell }, at) => cell !== (at === 0 ? earlier : changes[at - 1]?.cell));
  return real.map((change, at) => ({ ...change, toDay: real[at + 1]?.fromDay ?? NO_END }));
}

function keptBefore({ from, kept }: CellHistory, clearance: SegmentClearance): Change[] {
  if (from === null) return [];
  return kept
    .filter((segment) => ['any', clearance].includes(segment.clearance) && segment.fromDay < segmentDay(from))
    .toSorted((a, b) => a.fromDay - b.fromDay);
}

/** So that a line need not look up again what was held before. */
function heldBefore(before: readonly Change[]): (day: Day) => CellValue | null | undefined {
  const values = before.map(({ cell }) => heldIn(JSON.parse(cell) as SegmentContent));
  return (day) => values[before.findLastIndex(({ fromDay }) => fromDay <= segmentDay(day))];
}

function heldIn({ state, value }: SegmentContent): CellValue | null {
  return state === 'held' ? (value ?? null) : null;
}
