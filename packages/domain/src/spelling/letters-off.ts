/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word the other.
 *
 *     optimal string alignment over rows of the edit table
 *
 * - Units: letters.
 * - Range: 0 … the length of the longer.
 * - Empty: against the empty word the length of the other.
 * - Errors: none.
 * - Source: Damerau 1964, without editing a letter twice.
 * - Example: umerov, umreov → 1; vitkov, uitkov → 1
 */
export function lettersOff(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let at = 1; at <= b.length; at++) {
      const changed = Number(last[at - 1]) + (a[row - 1] === b[at - 1] ? 0 : 1);
      const isSwap = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      const swapped = isSwap ? Number(beforeLast[at - 2]) + 1 : changed;
      next.push(Math.min(changed, swapped, Number(last[at]) + 1, Number(next[at - 1]) + 1));
    }
    beforeLast = last;
    last = next;
  }
  return Number(last[b.length]);
}
