import fc from 'fast-check';
import { agenda, days, fourLevels } from './fixtures/scales.js';
import type { OrdinalScale } from './scale.js';
import { differByMoreThanHalfAStep, endsOf, inSteps } from './step.js';

const uneven: OrdinalScale = {
  ...fourLevels,
  levels: [0, 1, 5].map((value) => ({ value, label: String(value), text: '' })),
};
const point = (value: number) => ({ kind: 'point', value }) as const;
const interval = (low: number, high: number) => ({ kind: 'interval', low, high }) as const;
const option = (key: string) => ({ kind: 'option', option: key }) as const;

describe('inSteps', () => {
  it.each([
    [0, 0],
    [1, 1],
    [3, 1.5],
    [5, 2],
    [-1, -1],
    [9, 3],
  ])('counts an ordinal step as one level, however far apart the levels are: %s → %s', (value, steps) => {
    expect(inSteps(uneven, value)).toBe(steps);
  });

  it('counts a numeric step as the scale’s step', () => {
    expect(inSteps({ ...days, min: 10, step: 5 }, 20)).toBe(2);
  });

  it('refuses a nominal scale', () => {
    expect(() => inSteps(agenda, 1)).toThrow(RangeError);
  });
});

describe('more than half a step', () => {
  it.each([
    ['ordinal: one level', uneven, point(1), point(5), true],
    ['ordinal: half a level', uneven, point(1), point(3), false],
    ['ordinal: the same level', uneven, point(1), point(1), false],
    ['numeric: half a step', days, point(7), point(7.5), false],
    ['numeric: more', days, point(7), point(7.6), true],
    ['numeric: half a step that binary fractions cannot hold', { ...days, step: 0.1 }, point(1), point(1.05), false],
    ['numeric: intervals that overlap', days, interval(3, 7), interval(6, 9), false],
    ['numeric: a point inside an interval', days, point(5), interval(3, 7), false],
    ['numeric: intervals apart', days, interval(8, 9), interval(3, 7), true],
    ['nominal: the same option', agenda, option('one'), option('one'), false],
    ['nominal: any difference', agenda, option('one'), option('several'), true],
    ['an option and a number', agenda, option('one'), point(1), true],
    ['a number and an option', days, point(1), option('one'), true],
    ['numbers on a scale that became nominal', agenda, point(1), point(1.1), true],
    ['numbers with one end in common on such a scale', agenda, interval(1, 2), interval(1, 3), true],
    ['the same number on such a scale', agenda, point(1), point(1), false],
  ] as const)('%s', (_, scale, a, b, expected) => {
    expect(differByMoreThanHalfAStep(scale, a, b)).toBe(expected);
  });

  it('is the same in both directions, and never between a value and itself', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 3 }).map(point),
      fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })).map(([a, b]) => interval(Math.min(a, b), Math.max(a, b))),
      fc.constantFrom('one', 'several').map(option),
    );
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(differByMoreThanHalfAStep(fourLevels, a, b)).toBe(differByMoreThanHalfAStep(fourLevels, b, a));
        expect(differByMoreThanHalfAStep(fourLevels, a, a)).toBe(false);
      }),
    );
  });
});

describe('endsOf', () => {
  it('gives a point no width and an option no ends', () => {
    expect(endsOf(point(7))).toEqual({ low: 7, high: 7 });
    expect(endsOf(interval(3, 5))).toEqual({ low: 3, high: 5 });
    expect(endsOf(option('one'))).toBeNull();
  });
});
