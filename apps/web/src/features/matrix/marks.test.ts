import { aCell, aMatrix, anEmptyCell, anIssue, aParty } from '../../test/matrix-fixture';
import { countMarks, isDimmed, marksOfCell } from './marks';

const issue = anIssue();

it('marks a cell by its step and its flags', () => {
  expect([...marksOfCell(aCell({ value: 4, flags: ['red line'] }), issue)].sort()).toEqual(['far-high', 'red-line']);
});

it('marks a contested cell by both voices', () => {
  const cell = aCell({
    flags: ['contested'],
    voices: [
      { speaker: 'Rubio', label: 'Level 0', share: 0 },
      { speaker: 'Witkoff', label: 'Level 4', share: 1 },
    ],
  });
  expect([...marksOfCell(cell, issue)].sort()).toEqual(['contested', 'far-high', 'far-low']);
});

it('gives a position that has ended no step', () => {
  expect([...marksOfCell(aCell({ state: 'expired' }), issue)]).toEqual([]);
});

it('lets every cell stand while nothing is picked, then only those that bear a picked mark', () => {
  const [far, unsaid] = [aCell({ value: 4 }), anEmptyCell()];
  expect([far, unsaid].map((cell) => isDimmed(cell, issue, []))).toEqual([false, false]);
  expect([far, unsaid].map((cell) => isDimmed(cell, issue, ['far-high', 'stale']))).toEqual([false, true]);
});

it('counts the cells of each mark', () => {
  const counts = countMarks(
    aMatrix({
      issues: [issue],
      parties: [aParty('norway'), aParty('iceland')],
      cells: [aCell({ value: 2 }), anEmptyCell({ party: 'iceland' })],
    }),
  );
  expect([counts.get('middle'), counts.get('unsaid'), counts.get('far-high')]).toEqual([1, 1, 0]);
});
