import '../../../i18n/en/audit';
import i18n from 'i18next';
import { whatChanged as changes } from './what-changed';

const whatChanged = (before: unknown, after: unknown) => changes(i18n.t, before, after);

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

it('tells lists apart as a whole, in words', () => {
  expect(whatChanged({ parties: ['a'] }, { parties: ['a', 'b'] })).toEqual([{ field: 'parties', before: 'a', after: 'a; b' }]);
  expect(whatChanged({ inGap: true }, { inGap: false })).toEqual([{ field: 'in gap', before: 'yes', after: 'no' }]);
});

it('tells a change of scale level by level, and where values went', () => {
  const level = (value: number, label: string, text = '') => ({ value, label, text });
  const before = { version: 1, scale: { kind: 'ordinal', levels: [level(-2, 'No'), level(2, 'Yes')], poleMin: 'No', poleMax: 'Yes' } };
  const scale = { ...before.scale, levels: [level(-2, 'Never', 'in no way'), level(0, 'Perhaps'), level(2, 'Yes')] };
  const mapping = { values: [{ from: 2, to: 0 }, { from: 1, to: null }], linear: { factor: -1, offset: 0 } };
  expect(whatChanged(before, { version: 2, scale, mapping, reason: 'Clearer' })).toEqual([
    { field: 'version', before: '1', after: '2' },
    { field: 'scale levels −2', before: 'No', after: 'Never: in no way' },
    { field: 'scale levels 0', before: '', after: 'Perhaps' },
    { field: 'mapping', before: '', after: 'values 2 becomes 0; 1 becomes nothing, linear factor −1, offset 0' },
    { field: 'reason', before: '', after: 'Clearer' },
  ]);
});

it('tells options by their keys, and never shows anything as it is stored', () => {
  const scale = { kind: 'nominal', options: [{ key: 'un', label: 'UN', text: '' }], distances: [[0, 1], [1, 0]] };
  const changed = { ...scale, options: [{ key: 'un', label: 'United Nations', text: '' }], distances: null };
  const told = whatChanged({ scale }, { scale: changed });
  expect(told[0]).toEqual({ field: 'scale options un', before: 'UN', after: 'United Nations' });
  expect(JSON.stringify(told)).not.toMatch(/[[{]\\/);
});
