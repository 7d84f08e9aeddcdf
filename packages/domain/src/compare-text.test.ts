import { compareText } from './compare-text.js';

describe('compareText', () => {
  it.each([
    ['2026-01-29', '2026-01-30', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['', 'a', -1],
    ['Z', 'a', -1],
  ])('puts %j beside %j as %s', (a, b, expected) => {
    expect(compareText(a, b)).toBe(expected);
  });
});
