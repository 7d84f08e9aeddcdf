/** A fraction as percent, rounded only here, at the edge. */
export function percentOf(fraction: number): number {
  // Sums in binary may overshoot the whole by a hair.
  return Math.min(100, Math.max(0, rounded(fraction * 100)));
}

export function percentOrNull(fraction: number | null | undefined): number | null {
  return fraction === null || fraction === undefined ? null : percentOf(fraction);
}

/** Six decimals: what every answer and file shows of a number. */
export function rounded(number: number): number {
  return Number(number.toFixed(6));
}
