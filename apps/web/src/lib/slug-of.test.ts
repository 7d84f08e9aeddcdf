import { Slug } from '@standpoint/contracts/identifiers';
import { slugOf } from './slug-of';

it.each([
  ['Ukraine talks 2026', 'ukraine-talks-2026'],
  ['  Fischerei – Größe & Quote! ', 'fischerei-gro-e-quote'],
  ['Переговори', ''],
])('makes of %j the slug %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

it('makes slugs that the contract takes, also of very long names', () => {
  expect(Slug.safeParse(slugOf('a b '.repeat(60))).success).toBe(true);
});
