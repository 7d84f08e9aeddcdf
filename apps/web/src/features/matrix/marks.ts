import type { Issue } from '@standpoint/contracts/issues';
import type { Matrix, MatrixCell } from '@standpoint/contracts/matrix';
import { stepsOf } from '../issues/scale/scale-colour';
import { isContested, isFilled, reachOf } from './cell/cell-look';
import { MARKS } from './matrix-search';

/** Everything of a cell that the legend can pick out. */
export function marksOfCell(cell: MatrixCell, issue: Issue): Set<string> {
  const marks = new Set(cell.flags.map((flag) => flag.replaceAll(' ', '-')));
  if (cell.state === 'none') marks.add('unsaid');
  if (!isFilled(cell) || !issue.scale) return marks;
  const shares = isContested(cell) ? cell.voices.map(({ share }) => share) : [cell.share];
  for (const share of shares) marks.add(share === null ? 'option' : reachOf(share, stepsOf(issue.scale)));
  return marks;
}

/** Whether a cell steps back because the legend picks out others. */
export function isDimmed(cell: MatrixCell, issue: Issue, picked: readonly string[]): boolean {
  if (picked.length === 0) return false;
  const marks = marksOfCell(cell, issue);
  return !picked.some((mark) => marks.has(mark));
}

/** How many cells bear each mark, in the order of the legend. */
export function countMarks(matrix: Matrix): Map<string, number> {
  const issues = new Map(matrix.issues.map((issue) => [issue.id, issue]));
  const counts = new Map(MARKS.map((mark) => [mark, 0]));
  for (const cell of matrix.cells) {
    const issue = issues.get(cell.issueId);
    if (!issue) continue;
    for (const mark of marksOfCell(cell, issue)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}
