import type { Scale } from '@standpoint/domain/scale';
import { codingOffset } from './coding-offset';

const ordinal = (count: number): Scale => ({
  kind: 'ordinal',
  levels: Array.from({ length: count }, (_, value) => ({ value, label: String(value), text: '' })),
  poleMin: 'low',
  poleMax: 'high',
});
const point = (value: number) => ({ kind: 'point' as const, value, low: null, high: null });

it.each([
  [5, 0, -2],
  [5, 2, 0],
  [5, 3, 1],
  [7, 0, -3],
  [7, 6, 3],
  [3, 1, 0],
])('places level %# of %s levels', (count, value, offset) => {
  expect(codingOffset(ordinal(count), point(value))).toBe(offset);
});

it('places an interval by its middle', () => {
  expect(codingOffset(ordinal(5), { kind: 'interval', value: null, low: 3, high: 4 })).toBe(2);
});

it('gives no direction to silence, to an option, or to a value that its scale no longer has', () => {
  expect(codingOffset(ordinal(5), { kind: 'declines', value: null, low: null, high: null })).toBeNull();
  expect(codingOffset({ kind: 'nominal', options: [], distances: null }, point(1))).toBeNull();
  expect(codingOffset(ordinal(5), point(9))).toBeNull();
});
