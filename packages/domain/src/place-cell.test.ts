import { buildLog } from './fixtures/build-log.js';
import type { Coded } from './fixtures/build-log.js';
import { agenda, days, fourLevels } from './fixtures/scales.js';
import { placeCell } from './place-cell.js';
import type { Scale } from './scale.js';

const placed = (scale: Scale, ...codings: readonly Coded[]) => {
  const talks = buildLog(scale);
  for (const [index, coding] of codings.entries()) {
    talks.may(`speaker ${index}`, 'negotiates', 'A');
    talks.said('A', `2026-01-1${index}`, coding, { speaker: `speaker ${index}` });
  }
  return placeCell(scale, talks.cell('A'));
};
const option = (key: string): Coded => ({ option: key });

describe('placeCell', () => {
  it('puts a point and its range on the scale', () => {
    expect(placed(days, { value: 6, range: [3, 15] })).toEqual({
      kind: 'point',
      x: 0.2,
      band: { low: 0.2, high: 0.2 },
      range: { low: 0.1, high: 0.5 },
    });
  });

  it('puts an interval at its middle, with its ends as the band', () => {
    expect(placed(days, { interval: [3, 9] })).toEqual({
      kind: 'point',
      x: 0.2,
      band: { low: 0.1, high: 0.3 },
      range: null,
    });
  });

  it('puts a contested cell at its winner, with the hull as the band', () => {
    expect(placed(days, { value: 3 }, { value: 6 })).toMatchObject({ x: 0.2, band: { low: 0.1, high: 0.2 } });
  });

  it('gives an option with those that contest it', () => {
    expect(placed(agenda, option('one'))).toEqual({ kind: 'option', option: 'one', options: ['one'] });
    expect(placed(agenda, option('one'), option('several'))).toEqual({
      kind: 'option',
      option: 'several',
      options: ['several', 'one'],
    });
  });

  it.each([
    ['nothing is held', fourLevels, [{ kind: 'raised' }]],
    ['the value is off the scale', fourLevels, [{ value: 4 }]],
    ['the hull is off the scale', fourLevels, [{ value: 4 }, { value: 1 }]],
    ['a number stands on a nominal scale', agenda, [{ value: 1 }]],
    ['an option stands on an ordinal scale', fourLevels, [option('one')]],
    ['an option contests an option on an ordinal scale', fourLevels, [option('one'), option('several')]],
    ['the scale lacks the option', agenda, [option('gone')]],
  ] as const)('is null where %s', (_, scale, codings) => {
    expect(placed(scale, ...codings)).toBeNull();
  });

  it('leaves out contested options that the scale lacks', () => {
    expect(placed(agenda, option('gone'), option('one'))).toMatchObject({ options: ['one'] });
  });

  it('takes a range off the scale as unknown', () => {
    expect(placed(fourLevels, { value: 1, range: [1, 4] })).toMatchObject({ range: null });
  });

  it('is null for a cell that says held without a value', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    expect(placeCell(fourLevels, { ...talks.cell('A'), value: null })).toBeNull();
  });
});
