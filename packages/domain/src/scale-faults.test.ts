import type { Scale } from './scale.js';
import { scaleFaults, type Coding } from './scale-faults.js';

const ordinal: Scale = {
  kind: 'ordinal',
  poleMin: 'none',
  poleMax: 'all',
  levels: [0, 1, 3].map((value) => ({ value, label: `level ${value}`, text: '' })),
};
const numeric: Scale = { kind: 'numeric', min: 0, max: 30, step: 1, unit: 'day', anchors: [], poleMin: 'none', poleMax: 'a month' };
const nominal: Scale = {
  kind: 'nominal',
  distances: null,
  options: ['several', 'one'].map((key) => ({ key, label: key, text: '' })),
};
const coding = (given: Partial<Coding>): Coding => ({
  kind: null,
  value: null,
  low: null,
  high: null,
  option: null,
  redLines: [],
  ...given,
});
const found = (scale: Scale, given: Partial<Coding>) =>
  scaleFaults(scale, coding(given)).map(({ path, code }) => `${path} ${code}`);

describe('scaleFaults', () => {
  it('finds nothing wrong with levels, numbers within the ends, and options of the scale', () => {
    expect(found(ordinal, { kind: 'point', value: 1, low: 0, high: 3, redLines: [{ kind: 'at most', value: 3, option: null }] })).toEqual([]);
    expect(found(numeric, { kind: 'interval', low: 0, high: 30 })).toEqual([]);
    expect(found(nominal, { kind: 'option', option: 'one', redLines: [{ kind: 'never', value: null, option: 'several' }] })).toEqual([]);
  });

  it('finds nothing in a coding that names neither number nor option', () => {
    expect(found(nominal, { kind: 'declines' })).toEqual([]);
  });

  it('refuses a number between two levels', () => {
    expect(found(ordinal, { kind: 'point', value: 2 })).toEqual(['value value-off-scale']);
  });

  it.each([-1, 31])('refuses %s on a scale from 0 to 30, at each place where it stands', (off) => {
    expect(found(numeric, { kind: 'point', value: off, low: off, high: off })).toEqual([
      'value value-off-scale',
      'low value-off-scale',
      'high value-off-scale',
    ]);
  });

  it('refuses an option of another issue', () => {
    expect(found(nominal, { kind: 'option', option: 'elsewhere' })).toEqual(['option option-unknown']);
  });

  it('refuses a range on options, which are not numbers', () => {
    expect(found(nominal, { low: 0, high: 1 })).toEqual(['low value-off-scale', 'high value-off-scale']);
  });

  it.each([
    [nominal, { kind: 'point' as const, value: 1 }],
    [nominal, { kind: 'interval' as const, low: 0, high: 1 }],
    [ordinal, { kind: 'option' as const, option: 'one' }],
  ])('refuses a kind that the scale does not have', (scale, given) => {
    expect(found(scale, given)).toEqual(['kind kind-not-for-scale']);
  });

  it('refuses red lines of another kind of scale, off the scale, or on an unknown option', () => {
    const never = { kind: 'never' as const, value: null, option: 'one' };
    const atLeast = { kind: 'at least' as const, value: 40, option: null };
    expect(found(numeric, { redLines: [never, atLeast] })).toEqual([
      'redLines.0 red-line-not-for-scale',
      'redLines.1.value value-off-scale',
    ]);
    expect(found(nominal, { redLines: [atLeast, { ...never, option: 'elsewhere' }] })).toEqual([
      'redLines.0 red-line-not-for-scale',
      'redLines.1.option option-unknown',
    ]);
  });
});
