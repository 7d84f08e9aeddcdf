import { whatChanged } from './what-changed';

it('names each field that differs, in words, and no other', () => {
  expect(whatChanged({ title: 'Cod', timeZone: 'UTC', order: 1 }, { title: 'Coal', timeZone: 'UTC', order: 2 })).toEqual([
    { field: 'title', before: 'Cod', after: 'Coal' },
    { field: 'order', before: '1', after: '2' },
  ]);
});

it('goes into what has fields of its own', () => {
  expect(whatChanged({ scale: { kind: 'ordinal', poleMin: 'no' } }, { scale: { kind: 'ordinal', poleMin: 'never' } })).toEqual([
    { field: 'scale pole min', before: 'no', after: 'never' },
  ]);
});

it.each([null, undefined])('shows what was made as coming from nothing, what was removed as going to nothing: %s', (nothing) => {
  expect(whatChanged(nothing, { role: 'viewer', email: null })).toEqual([{ field: 'role', before: '', after: 'viewer' }]);
  expect(whatChanged({ role: 'viewer', days: 0 }, nothing)).toEqual([
    { field: 'role', before: 'viewer', after: '' },
    { field: 'days', before: '0', after: '' },
  ]);
});

it('tells lists apart as a whole', () => {
  expect(whatChanged({ parties: ['a'] }, { parties: ['a', 'b'] })).toEqual([{ field: 'parties', before: '["a"]', after: '["a","b"]' }]);
});
