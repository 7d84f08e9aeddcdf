import fc from 'fast-check';
import { days, fourLevels } from './fixtures/scales.js';
import { normalise, scaleEnds } from './normalise.js';

describe('normalise', () => {
  it('gives a level as a share of the scale', () => {
    expect(normalise(fourLevels, 1)).toBeCloseTo(1 / 3);
  });

  it('gives a number as a share of min to max', () => {
    expect(normalise({ ...days, min: 10 }, 15)).toBe(0.25); // (15 − 10) / (30 − 10)
  });

  it.each([-0.1, 3.1])('is null, not the nearest end, for %s off the scale', (value) => {
    expect(normalise(fourLevels, value)).toBeNull();
  });

  it('refuses a scale without width', () => {
    expect(() => normalise({ ...days, max: 0 }, 0)).toThrow(RangeError);
    expect(() => normalise({ ...fourLevels, levels: [] }, 0)).toThrow(RangeError);
  });

  it('never leaves [0, 1], and keeps the order of values', () => {
    const scales = fc
      .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0.001, max: 1e6, noNaN: true }))
      .map(([min, width]) => ({ ...days, min, max: min + width }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(scales, share, share, (scale, p, q) => {
        const at = (part: number) => Math.min(scale.min + part * (scale.max - scale.min), scale.max);
        const [x, y] = [Number(normalise(scale, at(p))), Number(normalise(scale, at(q)))];
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
        expect(Math.sign(at(p) - at(q)) * Math.sign(x - y)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('scaleEnds', () => {
  it('are the least and the greatest level, and min and max', () => {
    expect(scaleEnds(fourLevels)).toEqual({ low: 0, high: 3 });
    expect(scaleEnds(days)).toEqual({ low: 0, high: 30 });
  });
});
