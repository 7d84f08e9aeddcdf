import { orderByGap } from './order-by-gap.js';

const pair = (partyA: string, partyB: string, gap: number | null, insufficient = false) => ({ partyA, partyB, gap, insufficient });

describe('orderByGap', () => {
  it('begins with the one that is furthest from the others', () => {
    expect(orderByGap(['a', 'b', 'c'], [pair('a', 'b', 0.2), pair('a', 'c', 0.9), pair('b', 'c', 0.8)])).toEqual(['c', 'a', 'b']);
  });

  it('ranks nobody by what is not sufficiently known', () => {
    const pairs = [pair('a', 'b', 1, true), pair('a', 'c', null), pair('b', 'c', 0.1)];
    expect(orderByGap(['a', 'b', 'c'], pairs)).toEqual(['b', 'c', 'a']);
  });

  it('keeps the order of those that tie', () => {
    expect(orderByGap(['x', 'y'], [pair('x', 'y', 0.4)])).toEqual(['x', 'y']);
  });
});
