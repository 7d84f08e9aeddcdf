import { explainTrend } from './explain-trend.js';
import { MOST_SPACED_PLACES, trendSpacing } from './trend-spacing.js';

const at = (...xs: number[]) => xs.map((x, index) => ({ day: index * 30, x }));
const SPACINGS = { draws: 50, seed: 1 };

describe('explainTrend', () => {
  it('names the slopes in the middle, two of an even number, and their mean is the trend', () => {
    const found = explainTrend(at(0, 0.1, 0.2, 0.3, 1));
    expect(found).toMatchObject({ n: 5, slopes: 10, oneLeftOut: null });
    expect(found?.middle.map(({ per30Days }) => per30Days)).toEqual([expect.closeTo(0.1, 10), expect.closeTo(0.1, 10)]);
    const odd = explainTrend(at(0, 0.1, 0.2, 0.3, 0.4, 1));
    expect(odd?.middle).toHaveLength(1);
    expect(odd?.per30Days).toBe(odd?.middle[0]?.per30Days);
  });

  it('tells how far it hangs on any one place', () => {
    expect(explainTrend(at(0, 0, 0, 0, 0, 1))?.oneLeftOut).toEqual({ low: 0, high: 0 });
    const { low, high } = explainTrend(at(0, 0.1, 0.5, 0.5, 0.9, 1))?.oneLeftOut ?? { low: NaN, high: NaN };
    expect(low).toBeLessThan(high);
  });

  it('is null where there is no trend', () => {
    expect(explainTrend(at(0, 1))).toBeNull();
  });
});

describe('trendSpacing', () => {
  const steps = (...levels: number[]) => levels.map((level, index) => ({ day: index * 30, low: level, high: level }));

  it('is 0 to 0 for the same level, and a band around the trend otherwise', () => {
    expect(trendSpacing(4, steps(1, 1, 1, 1, 1), SPACINGS)).toEqual({ low: 0, high: 0 });
    const band = trendSpacing(4, steps(0, 0, 1, 2, 3), SPACINGS);
    expect(band?.low).toBeLessThan(band?.high ?? NaN);
  });

  it('is null without a trend, and with more places than are worked out anew', () => {
    expect(trendSpacing(4, steps(0, 1), SPACINGS)).toBeNull();
    expect(trendSpacing(4, steps(...Array<number>(MOST_SPACED_PLACES + 1).fill(1)), SPACINGS)).toBeNull();
  });
});
