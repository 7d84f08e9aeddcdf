import { excerptOf } from './excerpt';

const shown = (text: string, ...marks: [number, number][]) =>
  excerptOf(
    text,
    marks.map(([start, end]) => ({ start, end })),
  )
    .map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
    .join('');

it('tells the matches apart from the words around them', () => {
  expect(shown('We need four hundred.', [3, 7], [8, 12])).toBe('We [need] [four] hundred.');
});

it('shows a text without matches from its beginning', () => {
  expect(shown('We need four hundred.')).toBe('We need four hundred.');
});

it('begins at a word shortly before a match that is far down', () => {
  const text = `${'word '.repeat(60)}patriot and more`;
  expect(shown(text, [300, 307])).toBe(`…${'word '.repeat(7)}[patriot] and more`);
});

it('cuts what two lines could never show', () => {
  const whole = shown('a'.repeat(2_000));
  expect(whole).toHaveLength(421);
  expect(whole.endsWith('…')).toBe(true);
});

it('gives every letter of a short text once, whatever is marked in it', () => {
  const text = 'Сибіга: not one step back';
  expect(excerptOf(text, [{ start: 0, end: 6 }, { start: 8, end: 11 }]).map((piece) => piece.text).join('')).toBe(text);
});
