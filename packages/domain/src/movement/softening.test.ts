import fc from 'fast-check';
import { agenda, fourLevels } from '../fixtures/scales.js';
import type { NumericScale, OrdinalScale } from '../scale.js';
import { halfStep, turnOf } from './softening.js';
import { whoMoved } from './who-moved.js';

const days: NumericScale = { kind: 'numeric', min: 0, max: 30, step: 1, unit: 'days', anchors: [], poleMin: '', poleMax: '' };
const levelsAt = (...values: number[]): OrdinalScale => ({ ...fourLevels, levels: values.map((value) => ({ value, label: String(value), text: '' })) });

describe('halfStep', () => {
  it('is half of what one level, or one step, is of the scale', () => {
    expect(halfStep(fourLevels)).toBeCloseTo(1 / 6);
    expect(halfStep(days)).toBeCloseTo(1 / 60);
  });

  it('goes by the two levels that are nearest to each other', () => {
    expect(halfStep(levelsAt(0, 1, 5, 10))).toBeCloseTo(0.05);
  });

  it('is no more than half of a scale whose step is wider than itself', () => {
    expect(halfStep({ ...days, step: 100 })).toBe(0.5);
  });

  it('is 0 where any other option counts', () => {
    expect(halfStep(agenda)).toBe(0);
  });
});

describe('turnOf', () => {
  const half = halfStep(fourLevels);

  it.each([
    [-1 / 3, 'softened'],
    [-half, null],
    [0, null],
    [half, null],
    [half + 0.01, 'hardened'],
  ] as const)('reads a share of %s as %s', (share, turn) => {
    expect(turnOf(share, half)).toBe(turn);
  });

  it('counts whoever alone moved a level towards the other, and never the one who stayed', () => {
    const { first, second } = whoMoved({ g00: 1, g10: 2 / 3, g01: 1, g11: 2 / 3 });
    expect([turnOf(first, half), turnOf(second, half)]).toEqual(['softened', null]);
  });

  it('is the other way round for the same share the other way', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }), (share, epsilon) => {
        const turned = { softened: 'hardened', hardened: 'softened' } as const;
        const turn = turnOf(share, epsilon);
        expect(turnOf(-share, epsilon)).toBe(turn && turned[turn]);
      }),
    );
  });
});
