/**
 * Order of two texts by code unit, the same on every machine and in every locale.
 *
 *     −1 if a sorts before b, 0 if equal, 1 if after
 *
 * - Units: none.
 * - Range: −1, 0 or 1.
 * - Empty: the empty text sorts first.
 * - Errors: none.
 * - Source: JavaScript string order (UTF-16 code units); for ids, days and instants the same as code-point order.
 * - Example: '2026-01-29' and '2026-01-30' → −1
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
