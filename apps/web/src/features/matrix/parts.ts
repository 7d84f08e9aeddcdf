import type { Layout, Line } from './layout';
import type { InSight } from './grid/use-window';
import type { Sight } from './grid/window';

/** Rows and columns of one part: large enough that a window needs few of them, small enough to be there at once. */
const SIDE = 16;

export interface Part {
  readonly issues: string;
  readonly parties: string;
}

/** The parts of a large table that must be there for what is in sight, and for what is pinned. */
export function partsIn(layout: Layout, { rows, columns }: InSight): Part[] {
  const [bands, stripes] = [chunksOf(layout.rows, rows, layout.pinnedRows), chunksOf(layout.columns, columns, layout.pinnedColumns)];
  const isUpright = layout.rows[0]?.axis === 'issue';
  return bands.flatMap((band) => stripes.map((stripe) => (isUpright ? { issues: band, parties: stripe } : { issues: stripe, parties: band })));
}

function chunksOf(lines: readonly Line[], { from, to }: Sight, pinned: number): string[] {
  const numbers = new Set<number>(pinned > 0 ? [0] : []);
  for (let at = Math.floor(from / SIDE); at * SIDE < Math.min(to, lines.length); at++) numbers.add(at);
  return [...numbers].map((number) => lines.slice(number * SIDE, (number + 1) * SIDE).map(({ slug }) => slug).join('~'));
}
