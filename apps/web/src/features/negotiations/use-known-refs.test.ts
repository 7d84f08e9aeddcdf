import { sortRefs } from './use-known-refs';

const items = [
  { id: '01900000-0000-7000-8000-000000000001', slug: 'norway' },
  { id: '01900000-0000-7000-8000-000000000002', slug: 'iceland' },
];

it.each([
  [undefined, undefined, undefined],
  ['iceland~norway', 'iceland~norway', undefined],
  ['iceland~atlantis~norway', 'iceland~norway', 'atlantis'],
  ['atlantis~mu', undefined, 'atlantis~mu'],
  ['01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000002', undefined],
])('of %s keeps %s and leaves out %s', (joined, known, unknown) => {
  expect(sortRefs(joined, items)).toEqual({ known, unknown });
});
