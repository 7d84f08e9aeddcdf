import { quoted } from './quoted';

it.each([
  ['verbatim', '“We agree.”'],
  ['translated', '“We agree.”'],
  ['paraphrase', 'We agree.'],
] as const)('shows %s words as %s', (quoteKind, shown) => {
  expect(quoted({ quote: 'We agree.', quoteKind })).toBe(shown);
});
