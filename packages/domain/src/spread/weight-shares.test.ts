import { consensus } from './consensus.js';
import { weightShares } from './weight-shares.js';

describe('weightShares', () => {
  it('are shares of the sum; equal without weights, or where all are 0', () => {
    expect(weightShares(2, [3, 1])).toEqual([0.75, 0.25]);
    expect(weightShares(2)).toEqual([0.5, 0.5]);
    expect(weightShares(2, [0, 0])).toEqual([0.5, 0.5]);
  });

  it('refuse a negative weight, and another number of weights', () => {
    expect(() => weightShares(2, [1, -1])).toThrow(RangeError);
    expect(() => weightShares(2, [1])).toThrow(RangeError);
  });

  it('weigh the consensus', () => {
    expect(consensus([0, 1], [1, 0])).toBe(1);
  });
});
