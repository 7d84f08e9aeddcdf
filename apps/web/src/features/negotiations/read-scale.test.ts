import { Scale } from '@standpoint/contracts/scales';
import { readScale } from './read-scale';

const typed = (fields: Record<string, string>) => (name: string) => fields[name] ?? '';
const poles = { poleMin: ' none ', poleMax: 'all' };

it('counts levels up from 0, in the order typed, with what they mean after the colon', () => {
  const scale = readScale('ordinal', typed({ levels: 'No pause: strikes go on\n\nA week\nFor good: no end: none', ...poles }));
  expect(Scale.parse(scale)).toEqual({
    kind: 'ordinal',
    levels: [
      { value: 0, label: 'No pause', text: 'strikes go on' },
      { value: 1, label: 'A week', text: '' },
      { value: 2, label: 'For good', text: 'no end: none' },
    ],
    poleMin: 'none',
    poleMax: 'all',
  });
});

it('gives every option a key of its own, also in other scripts', () => {
  const scale = readScale('nominal', typed({ levels: 'In Geneva\nIn Geneva!\nУ Києві' }));
  expect(Scale.parse(scale)).toMatchObject({ options: [{ key: 'in-geneva' }, { key: 'option-2' }, { key: 'option-3' }] });
});

it('reads numbers with a decimal comma, and leaves an empty one for the contract to refuse', () => {
  expect(readScale('numeric', typed({ min: '0', max: '2,5', step: '0.5', unit: 'km', ...poles }))).toMatchObject({ max: 2.5, step: 0.5 });
  expect(Scale.safeParse(readScale('numeric', typed({ min: '', max: '2', step: '1', unit: 'km', ...poles }))).success).toBe(false);
});
