import { Scale } from '@standpoint/contracts/scales';
import { newRow, newScale, pairKey, readScale, scaleDraftOf } from './scale-draft';

const level = (value: number, label: string) => ({ value, label, text: `${label}, in full` });
const option = (key: string, label: string) => ({ key, label, text: '' });

it.each([
  { kind: 'ordinal' as const, levels: [level(-2, 'Against'), level(0, 'Between'), level(2, 'For')], poleMin: 'against', poleMax: 'for' },
  { kind: 'numeric' as const, min: -1.5, max: 30, step: 0.5, unit: 'days', anchors: [level(7, 'A week')], poleMin: 'none', poleMax: 'a month' },
  { kind: 'nominal' as const, options: [option('un', 'UN'), option('osce', 'OSCE')], distances: null },
  { kind: 'nominal' as const, options: [option('a', 'A'), option('b', 'B'), option('c', 'C')], distances: [[0, 0.5, 1], [0.5, 0, 0.25], [1, 0.25, 0]] },
])('gives the $kind scale back that it was begun from', (scale) => {
  expect(Scale.parse(readScale(scaleDraftOf(scale)))).toEqual(scale);
});

it('keeps the key of an option that is renamed, and gives a new one a key of its own, also in other scripts', () => {
  const [un, osce] = scaleDraftOf({ kind: 'nominal', options: [option('un', 'UN'), option('osce', 'OSCE')], distances: null }).options;
  const options = [{ ...un, label: 'The United Nations' }, osce, newRow({ label: 'UN' }), newRow({ label: 'У Києві' })];
  const scale = readScale({ ...newScale(), kind: 'nominal', options: options as never });
  expect(scale).toMatchObject({ options: [{ key: 'un', label: 'The United Nations' }, { key: 'osce' }, { key: 'option-3' }, { key: 'option-4' }] });
});

it('holds a distance both ways, and keeps it when options change places', () => {
  const options = ['a', 'b', 'c'].map((label) => newRow({ label }));
  const [a, b, c] = options as [ReturnType<typeof newRow>, ReturnType<typeof newRow>, ReturnType<typeof newRow>];
  const distances = { [pairKey(c, a)]: '0,5' };
  expect(readScale({ ...newScale(), kind: 'nominal', options: [b, c, a], distances })).toMatchObject({
    distances: [[0, 1, 1], [1, 0, 0.5], [1, 0.5, 0]],
  });
});

it('reads a decimal comma and a true minus sign, and leaves an empty number for the contract to refuse', () => {
  const numeric = { ...newScale(), kind: 'numeric' as const, min: '−1', max: '2,5', step: '0.5', unit: 'km', poleMin: 'a', poleMax: 'b' };
  expect(readScale(numeric)).toMatchObject({ min: -1, max: 2.5 });
  expect(Scale.safeParse(readScale({ ...numeric, max: '' })).success).toBe(false);
});
