import fc from 'fast-check';
import { agreement } from './agreement.js';
import { consensus } from './consensus.js';
import { trend } from './trend.js';

const PUBLISHED = [30, 40, 210, 130, 530, 50, 10];

describe('agreement', () => {
  it.each([
    [PUBLISHED, 0.6113333],
    [[50, 0, 0, 0, 50], -1],
    [[10, 10, 10, 10], 0],
    [[0, 7, 0], 1],
  ])('of %j is %f', (counts, expected) => {
    expect(agreement(counts)).toBeCloseTo(expected, 7);
  });

  it('stays between −1 and 1, and the same when the scale is read from the other end', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 8 }), (counts) => {
        const found = agreement(counts);
        if (found === null) return expect(Math.max(...counts)).toBe(0);
        expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-12);
        expect(agreement(counts.toReversed())).toBeCloseTo(found, 10);
      }),
    );
  });

  it('is null, not 0, where nobody stands on any level', () => {
    expect(agreement([0, 0, 0])).toBeNull();
  });

  it('refuses what is no histogram', () => {
    expect(() => agreement([3])).toThrow(RangeError);
    expect(() => agreement([3, -1])).toThrow(RangeError);
  });
});

describe('consensus', () => {
  it('is 0.7256876 for the published vector, 0 for two equal poles, 1 in one place', () => {
    const places = PUBLISHED.flatMap((count, level) => Array.from({ length: count }, () => level / (PUBLISHED.length - 1)));
    expect(consensus(places)).toBeCloseTo(0.7256876, 7);
    expect(consensus([0, 1])).toBe(0);
    expect(consensus([0.3, 0.3])).toBe(1);
  });

  it('is null, not 0, where nobody stands anywhere, and refuses what is off the scale', () => {
    expect(consensus([])).toBeNull();
    expect(() => consensus([1.2])).toThrow(RangeError);
  });
});

describe('trend', () => {
  const at = (...xs: number[]) => xs.map((x, index) => ({ day: index * 30, x }));

  it('is the median of the slopes: one statement out of line does not bend it', () => {
    expect(trend(at(0, 0.1, 0.2, 0.3, 1))?.per30Days).toBeCloseTo(0.1);
    expect(trend(at(0.5, 0.5, 0.5, 0.5, 0.5, 0.5))).toEqual({ per30Days: 0, n: 6 });
  });

  it('is not read from fewer than five statements, nor from one day', () => {
    expect(trend(at(0, 1, 0, 1))).toBeNull();
    expect(trend([0, 0.2, 0.4, 0.6, 1].map((x) => ({ day: 3, x })))).toBeNull();
  });
});
