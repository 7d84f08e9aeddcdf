import { boundsOf } from './gap-bounds.js';

const known = (gap: number, weight = 1) => ({
  weight,
  gap: { band: { low: gap, high: gap }, settlement: { optimistic: 0, pessimistic: gap }, widest: gap },
});
const missing = (largest: number, weight = 1) => ({ issueId: 'border', knownPartyId: 'A', weight, largest });

describe('boundsOf', () => {
  it('adds nothing below and the most above for what is missing', () => {
    expect(boundsOf([known(0.5)], [missing(0.7)], 1)).toEqual({ low: 0.25, high: 0.6 });
  });

  it('weighs the missing like the known', () => {
    expect(boundsOf([known(0.5)], [missing(1, 3)], 1)).toEqual({ low: 0.125, high: 0.875 }); // (0.5 + 3) / 4
  });

  it('takes the outer of the two bands, that of ranges and that of contests', () => {
    const { weight, gap } = known(0.5);
    const wide = { ...gap, band: { low: 0.25, high: 0.625 }, widest: 0.75 };
    expect(boundsOf([{ weight, gap: wide }], [], 1)).toEqual({ low: 0.25, high: 0.75 });
  });

  it('is null where nothing is known of either', () => {
    expect(boundsOf([], [], 1)).toBeNull();
  });
});
