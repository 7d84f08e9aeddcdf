import { NOTHING_CHOSEN, readMapping } from './mapping-draft';

const ordinal = (...labels: string[]) => ({
  kind: 'ordinal' as const,
  levels: labels.map((label, value) => ({ value, label, text: '' })),
  poleMin: 'no',
  poleMax: 'yes',
});
const days = { kind: 'numeric' as const, min: 0, max: 30, step: 1, unit: 'days', anchors: [], poleMin: 'none', poleMax: 'a month' };
const three = ordinal('No', 'Perhaps', 'Yes');
const five = ordinal('No', 'Rather no', 'Perhaps', 'Rather yes', 'Yes');

it('begins with the same labels, and takes what is chosen before them', () => {
  const change = { old: three, next: five, used: [1] };
  expect(readMapping(NOTHING_CHOSEN, change).mapping.values).toEqual([{ from: 0, to: 0 }, { from: 1, to: 2 }, { from: 2, to: 4 }]);
  const chosen = { ...NOTHING_CHOSEN, chosen: new Map([[1, '3']]) };
  expect(readMapping(chosen, change).rows[1]).toEqual({ from: 1, typed: '3', to: 3, isPlaced: true });
});

it('leaves a value without a place open until one is chosen', () => {
  const { mapping, rows } = readMapping(NOTHING_CHOSEN, { old: three, next: ordinal('No', 'Yes'), used: [1] });
  expect(mapping.values).toEqual([{ from: 0, to: 0 }, { from: 2, to: 1 }]);
  expect(rows.map(({ isPlaced }) => isPlaced)).toEqual([true, false, true]);
});

it('moves numbers by a factor, those typed by hand before it, and marks what leaves the scale', () => {
  const draft = { chosen: new Map([[7, '100']]), factor: '24', offset: '' };
  const { mapping, rows } = readMapping(draft, { old: days, next: { ...days, max: 240, unit: 'hours' }, used: [7, 2, 30] });
  expect(mapping).toEqual({ values: [{ from: 7, to: 100 }], linear: { factor: 24, offset: 0 } });
  expect(rows).toEqual([
    { from: 2, typed: '', to: 48, isPlaced: true },
    { from: 7, typed: '100', to: 100, isPlaced: true },
    { from: 30, typed: '', to: 720, isPlaced: false },
  ]);
});

it('reads no factor from what is no number', () => {
  const { mapping, rows } = readMapping({ ...NOTHING_CHOSEN, factor: 'x' }, { old: days, next: days, used: [3] });
  expect(mapping.linear).toBeNull();
  expect(rows[0]?.isPlaced).toBe(false);
});

it('has nothing to map where there was no scale', () => {
  expect(readMapping(NOTHING_CHOSEN, { old: null, next: days, used: [] })).toEqual({ mapping: { values: [], linear: null }, rows: [], linear: null });
});
