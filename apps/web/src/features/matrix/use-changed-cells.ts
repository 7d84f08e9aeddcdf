import type { Matrix, MatrixCell } from '@standpoint/contracts/matrix';
import { useState } from 'react';

const shownOf = ({ state, label, low, high, flags, redLines }: MatrixCell) =>
  JSON.stringify([state, label, low, high, flags, redLines.map((line) => line.label)]);

const keyOf = (cell: MatrixCell) => `${cell.issueId} ${cell.partyId}`;

/** The cells of `after` that show something else than in `before`; cells that only one of them has are no change. */
export function changedCells(before: Matrix, after: Matrix): Set<string> {
  const earlier = new Map(before.cells.map((cell) => [keyOf(cell), shownOf(cell)]));
  const differ = (cell: MatrixCell) => earlier.has(keyOf(cell)) && earlier.get(keyOf(cell)) !== shownOf(cell);
  return new Set(after.cells.filter(differ).map(keyOf));
}

interface Seen {
  readonly matrix: Matrix;
  /** null until a second matrix has been shown. */
  readonly changed: ReadonlySet<string> | null;
}

/** Which cells moved when the matrix on screen was last replaced. */
export function useChangedCells(matrix: Matrix): ReadonlySet<string> | null {
  const [seen, setSeen] = useState<Seen>({ matrix, changed: null });
  if (seen.matrix !== matrix) setSeen({ matrix, changed: changedCells(seen.matrix, matrix) });
  return seen.changed;
}
