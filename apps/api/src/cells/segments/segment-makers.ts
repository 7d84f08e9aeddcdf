import { availableParallelism } from 'node:os';
import { setImmediate as othersHadTheirTurn } from 'node:timers/promises';
import { Piscina } from 'piscina';
import { type CellHistory, makeSegments, type Segment } from './make-segments.js';

/** Makes the segments of several cells, in their order. */
export interface SegmentMaker {
  readonly make: (histories: readonly CellHistory[]) => Promise<Segment[][]>;
  /** Calls that are worth having under way at once. */
  readonly atOnce: number;
}

/** In this thread. A cell with a long history takes a while: between two of them the process does what else there is to do. */
export const HERE: SegmentMaker = { make: makeInTurns, atOnce: 1 };

async function makeInTurns(histories: readonly CellHistory[]): Promise<Segment[][]> {
  const made: Segment[][] = [];
  for (const history of histories) {
    if (made.length > 0) await othersHadTheirTurn();
    made.push(makeSegments(history));
  }
  return made;
}

/** In a thread for each core, for whoever has nothing else to do. */
export function openThreads(): SegmentMaker & { readonly end: () => Promise<void> } {
  const maxThreads = availableParallelism();
  const threads = new Piscina<readonly CellHistory[], Segment[][]>({
    filename: new URL('./segments-worker.js', import.meta.url).href,
    minThreads: maxThreads,
    maxThreads,
  });
  // One more than threads: the next is read while they are busy.
  return { make: (histories) => threads.run(histories), atOnce: maxThreads + 1, end: () => threads.close() };
}
