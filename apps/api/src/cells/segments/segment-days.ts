import { dayNumber, dayOf } from '@standpoint/domain/day';
import type { Day } from '@standpoint/domain/log';

/** So that day 1 is 0001-01-01: the tree finds no day 0. */
const DAYS_BEFORE_1970 = 719_163;

const LEVELS = 22;

/** Later than every day that can be written. */
export const NO_END = 2 ** LEVELS;

/** The running number of a day in the tree of segments. */
export function segmentDay(day: Day): number {
  return dayNumber(day) + DAYS_BEFORE_1970;
}

/** The day of a running number. */
export function dayOfSegment(day: number): Day {
  return dayOf(day - DAYS_BEFORE_1970);
}

/** Where the days from `from` until before `to` are filed: the node at which the ways to the first and to the last part. */
export function forkNode(from: number, to: number): number {
  const last = to - 1;
  if (from >= last) return from;
  const bit = 31 - Math.clz32(from ^ last);
  return (last >> bit) << bit;
}

/** All nodes at which days that hold this one can be filed. */
export function nodesOf(day: number): { readonly upTo: number[]; readonly after: number[] } {
  const nodes = Array.from({ length: LEVELS }, (_, bit) => ((day >> (bit + 1)) << (bit + 1)) | (1 << bit));
  return { upTo: nodes.filter((node) => node <= day), after: nodes.filter((node) => node > day) };
}
