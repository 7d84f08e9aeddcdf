import fc from 'fast-check';
import { sum } from './sum.js';
import { weightedMean } from './weighted-mean.js';

const weigh = (...pairs: readonly (readonly [weight: number, value: number])[]) =>
  pairs.map(([weight, value]) => ({ weight, value }));

describe('weightedMean', () => {
  it('is Σ w·v / Σ w', () => {
    expect(weightedMean(weigh([3, 0.2], [1, 0.6]), 1)).toBeCloseTo(0.3);
  });

  it('is the root mean square for Euclid', () => {
    expect(weightedMean(weigh([1, 0.6], [1, 0.8]), 2)).toBeCloseTo(Math.sqrt(0.5)); // (0.36 + 0.64) / 2
  });

  it('is null, not 0, without values or weights', () => {
    expect(weightedMean([], 1)).toBeNull();
    expect(weightedMean(weigh([0, 0.6]), 2)).toBeNull();
  });

  it('never leaves [0, 1] for values in it, rounding included', () => {
    const pair = fc.tuple(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), fc.constantFrom(1, 2), (pairs, power) => {
        const mean = Number(weightedMean(weigh(...pairs), power === 1 ? 1 : 2));
        expect(mean).toBeGreaterThanOrEqual(0);
        expect(mean).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('sum', () => {
  it('adds, and is 0 for nothing', () => {
    expect(sum([1, 2, 4])).toBe(7);
    expect(sum([])).toBe(0);
  });
});
