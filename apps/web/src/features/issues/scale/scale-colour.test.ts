import { anIssue } from '../../../test/matrix-fixture';
import { shareOf, stepOf, stepsOf } from './scale-colour';

it.each([
  [0, 0],
  [1 / 3, 1],
  [0.5, 2],
  [2 / 3, 3],
  [1, 4],
])('puts a share of %f on step %i of five', (share, step) => {
  expect(stepOf(share, 5)).toBe(step);
});

it('uses seven steps only for a scale of more than five levels', () => {
  expect(stepsOf(anIssue({ levels: 5 }).scale!)).toBe(5);
  expect(stepsOf(anIssue({ levels: 6 }).scale!)).toBe(7);
});

it('places a value on a scale that does not begin at 0', () => {
  expect(shareOf({ kind: 'numeric', min: 10, max: 30, step: 1, unit: 'day', anchors: [], poleMin: '', poleMax: '' }, 15)).toBe(0.25);
});
