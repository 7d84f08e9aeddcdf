/** What of a long row of lines is drawn, and the empty stretches between. */
export type Stretch = { readonly kind: 'line'; readonly at: number } | { readonly kind: 'gap'; readonly key: number; readonly size: number };

/** Where each line begins, in pixels, and after the last one where all ends. */
export function offsetsOf(sizes: readonly number[]): number[] {
  const offsets = [0];
  for (const size of sizes) offsets.push((offsets.at(-1) ?? 0) + size);
  return offsets;
}

export interface Sight {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** The lines of which something lies between two heights, and `spare` more at either end. */
export function linesBetween(offsets: readonly number[], [top, bottom]: readonly [number, number], spare: number): Sight {
  const count = offsets.length - 1;
  const from = Math.max(0, lastAtOrBefore(offsets, top) - spare);
  const to = Math.min(count, lastAtOrBefore(offsets, bottom) + 1 + spare);
  return { from: Math.min(from, count), to: Math.max(from, to) };
}

function lastAtOrBefore(offsets: readonly number[], height: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The pinned ones, those in sight and `kept` (what has the focus must stay drawn), with gaps in between. */
export function stretchesOf(offsets: readonly number[], { from, to }: Sight, kept: { readonly pinned: number; readonly focused: number }): Stretch[] {
  const count = offsets.length - 1;
  const drawn = new Set<number>();
  for (let at = 0; at < Math.min(kept.pinned, count); at++) drawn.add(at);
  for (let at = from; at < Math.min(to, count); at++) drawn.add(at);
  if (kept.focused >= 0 && kept.focused < count) drawn.add(kept.focused);
  const stretches: Stretch[] = [];
  let next = 0;
  for (const at of [...drawn].sort((a, b) => a - b)) {
    if (at > next) stretches.push({ kind: 'gap', key: next, size: (offsets[at] ?? 0) - (offsets[next] ?? 0) });
    stretches.push({ kind: 'line', at });
    next = at + 1;
  }
  if (next < count) stretches.push({ kind: 'gap', key: next, size: (offsets[count] ?? 0) - (offsets[next] ?? 0) });
  return stretches;
}
