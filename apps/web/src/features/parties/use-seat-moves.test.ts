import type { SeatedParty } from './use-seat-moves';
import { atTable, placeAfterMove } from './use-seat-moves';

const seated = (slug: string, role: string, order: number) => ({ slug, role, order }) as SeatedParty;
const TABLE = [
  seated('usa', 'mediator', 0),
  seated('norway', 'principal', 1),
  seated('iceland', 'principal', 2),
  seated('un', 'observer', 3),
  seated('faroe', 'principal', 4),
];

it('seats principals first, whoever came first', () => {
  expect(atTable(TABLE).map(({ slug }) => slug)).toEqual(['norway', 'iceland', 'faroe', 'usa', 'un']);
});

it.each([
  ['iceland', -1, 'norway'],
  ['norway', 1, 'un'],
  ['iceland', 1, null],
] as const)('moves %s by %d past its neighbour of the same role: before %s', (slug, by, before) => {
  expect(placeAfterMove(TABLE, slug, by)).toBe(before);
});

it.each([
  ['norway', -1],
  ['faroe', 1],
  ['usa', 1],
  ['nobody', 1],
] as const)('does not move %s by %d: there is no such neighbour', (slug, by) => {
  expect(placeAfterMove(TABLE, slug, by)).toBeUndefined();
});
