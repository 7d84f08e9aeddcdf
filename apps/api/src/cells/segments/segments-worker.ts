import { type CellHistory, makeSegments, type Segment } from './make-segments.js';

/** What a thread of its own does. */
export default function makeAll(histories: readonly CellHistory[]): Segment[][] {
  return histories.map(makeSegments);
}
