import { describeValue } from './describe-value.js';
import { agenda, days, fourLevels } from './fixtures/scales.js';

const anchored = {
  ...days,
  anchors: [
    { value: 28, label: 'a month', text: '' },
    { value: 0, label: 'nothing', text: '' },
    { value: 7, label: 'a week', text: '' },
  ],
};
const point = (value: number) => ({ kind: 'point', value }) as const;
const interval = (low: number, high: number) => ({ kind: 'interval', low, high }) as const;

describe('describeValue', () => {
  it.each([
    ['the level', fourLevels, point(2), 'Zone'],
    ['the nearest level', fourLevels, point(1.8), 'Zone'],
    ['the lower level half way', fourLevels, point(1.5), 'As today'],
    ['the nearest level of a value off the scale', fourLevels, point(9), 'All of B'],
    ['both levels of an interval', fourLevels, interval(0, 2), 'All of A – Zone'],
    ['one level of an interval that rounds to it', fourLevels, interval(1.8, 2), 'Zone'],
    ['one level of an interval without width', fourLevels, interval(2, 2), 'Zone'],
    ['number and unit', days, point(7), '7 days'],
    ['the singular of a unit that the language knows', days, point(1), '1 day'],
    ['a unit of its own as it was given', { ...days, unit: 'km²' }, point(7), '7 km²'],
    ['number alone where there is no unit', { ...days, unit: '' }, point(7.5), '7.5'],
    ['numbers and unit of an interval', days, interval(3, 7), '3 – 7 days'],
    ['the nearest anchor', anchored, point(6), 'a week'],
    ['both anchors of an interval', anchored, interval(1, 9), 'nothing – a week'],
    ['the option', agenda, { kind: 'option', option: 'several' } as const, 'Several'],
    ['the key of an option that the scale lacks', agenda, { kind: 'option', option: 'gone' } as const, 'gone'],
    ['the key of an option on another kind of scale', days, { kind: 'option', option: 'one' } as const, 'one'],
    ['the number on a nominal scale', agenda, point(2), '2'],
    ['the number where an ordinal scale has no levels', { ...fourLevels, levels: [] }, point(2), '2'],
  ])('gives %s', (_, scale, value, label) => {
    expect(describeValue(scale, value)).toBe(label);
  });
});
