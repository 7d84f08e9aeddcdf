import { anIssue, aCell } from '../../../test/matrix-fixture';
import { bracketOf, offsetOf, reachOf } from './cell-look';

it('says on which side of the middle a value lies, and whether at the end', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => offsetOf(share, 5))).toEqual([-2, -1, 0, 1, 2]);
  expect([0, 1 / 6, 0.5, 5 / 6, 1].map((share) => reachOf(share, 7))).toEqual(['far-low', 'low', 'middle', 'high', 'far-high']);
});

describe('the bracket', () => {
  const scale = anIssue({ levels: 5 }).scale!;

  it('spans what the party would accept, around its point', () => {
    expect(bracketOf(aCell({ value: 1, low: 0, high: 2 }), scale)).toEqual({ low: 0, high: 0.5, at: 0.25 });
  });

  it('is not drawn for a range of one point, nor for a position that has ended', () => {
    expect(bracketOf(aCell({ value: 1, low: 1, high: 1 }), scale)).toBeNull();
    expect(bracketOf(aCell({ value: 1, low: 0, high: 2, state: 'expired' }), scale)).toBeNull();
  });
});
