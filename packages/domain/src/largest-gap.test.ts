import { choose, place } from './fixtures/place.js';
import { largestGap } from './largest-gap.js';

describe('largestGap', () => {
  it.each([
    [0.3, 0.7],
    [0.5, 0.5],
    [1, 1],
  ])('reaches from %s to the farther end: %s', (x, largest) => {
    expect(largestGap(place(x))).toBe(largest);
  });

  it('reaches from the farthest end of what a contest leaves open', () => {
    expect(largestGap(place(0.5, null, [0.25, 0.875]))).toBe(0.875);
  });

  it('does not look at what the party would accept', () => {
    expect(largestGap(place(0.5, [0, 1]))).toBe(0.5);
  });

  it('is a full difference for an option', () => {
    expect(largestGap(choose('one'))).toBe(1);
  });
});
