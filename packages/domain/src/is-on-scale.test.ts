import { agenda, days, fourLevels } from './fixtures/scales.js';
import { isOnScale } from './is-on-scale.js';

it.each([
  [fourLevels, 1, true],
  [fourLevels, 1.5, false],
  [fourLevels, 'one', false],
  [days, 1.5, true],
  [days, 31, false],
  [days, -1, false],
  [days, '3', false],
  [agenda, 'one', true],
  [agenda, 'two', false],
  [agenda, 1, false],
])('whether the scale %o holds %s: %s', (scale, value, expected) => {
  expect(isOnScale(scale, value)).toBe(expected);
});
