import { pinFirst } from './pin-first.js';

const items = ['a', 'b', 'c', 'd'].map((slug) => ({ id: `id-of-${slug}`, slug }));
const slugsWith = (...pins: string[]) => pinFirst(items, pins).map(({ slug }) => slug).join('');

describe('pinFirst', () => {
  it.each([
    [[], 'abcd'],
    [['c'], 'cabd'],
    [['d', 'id-of-b'], 'dbac'],
    [['c', 'id-of-c', 'nobody'], 'cabd'],
  ])('with pins %j the order is %s', (pins, order) => {
    expect(slugsWith(...pins)).toBe(order);
  });
});
