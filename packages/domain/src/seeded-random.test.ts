import fc from 'fast-check';
import { randomSpacing, underSpacing } from './random-spacing.js';
import { seededRandom } from './seeded-random.js';

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, other ones for another', () => {
    const three = (seed: number) => Array.from({ length: 3 }, seededRandom(seed));
    expect(three(1)).toEqual(three(1));
    expect(three(1)).not.toEqual(three(2));
    expect(three(1).map((number) => number.toFixed(3))).toEqual(['0.627', '0.003', '0.527']);
  });

  it('stays in [0, 1) and is even', () => {
    const random = seededRandom(7);
    const draws = Array.from({ length: 10_000 }, random);
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    expect(draws.reduce((total, draw) => total + draw, 0) / draws.length).toBeCloseTo(0.5, 1);
  });
});

describe('randomSpacing', () => {
  it('keeps ends and order of levels', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 11 }), fc.integer(), (levels, seed) => {
        const spacing = randomSpacing(levels, seededRandom(seed));
        expect(spacing).toHaveLength(levels);
        expect([spacing[0], spacing.at(-1)]).toEqual([0, 1]);
        expect(spacing).toEqual(spacing.toSorted((a, b) => a - b));
      }),
    );
  });

  it('leaves nothing to draw between two levels', () => {
    expect(randomSpacing(2, seededRandom(1))).toEqual([0, 1]);
  });

  it('refuses a scale of one level', () => {
    expect(() => randomSpacing(1, seededRandom(1))).toThrow(RangeError);
  });
});

describe('underSpacing', () => {
  it.each([
    [0, 0],
    [0.5, 0.2],
    [1, 0.4],
    [2, 1],
  ])('puts %s levels at %s', (steps, x) => {
    expect(underSpacing([0, 0.4, 1], steps)).toBeCloseTo(x);
  });

  it.each([-0.5, 2.5])('refuses %s levels, which are off the scale', (steps) => {
    expect(() => underSpacing([0, 0.4, 1], steps)).toThrow(RangeError);
  });
});
