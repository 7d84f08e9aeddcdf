import fc from 'fast-check';
import { readQuickLine } from './quick-line';

const NOTHING = { isRedLine: false, isUnsure: false, condition: '', until: '', salience: '' };

it('reads two positions from one line, each with what stands after its issue', () => {
  expect(
    readQuickLine(
      '"If Russia does not attack, we will not." @zelensky on:30jan https://paper.example/a #energy-pause +1 if:"Russia does not attack" s:80 #ceasefire =0 ? ~',
    ),
  ).toEqual({
    quote: 'If Russia does not attack, we will not.',
    wasQuoted: true,
    isParaphrase: true,
    url: 'https://paper.example/a',
    speaker: 'zelensky',
    reporter: '',
    saidOn: '30jan',
    positions: [
      { ...NOTHING, issue: 'energy-pause', stance: { number: '1', isPlace: false }, condition: 'Russia does not attack', salience: '80' },
      { ...NOTHING, issue: 'ceasefire', stance: { number: '0', isPlace: false }, isUnsure: true },
    ],
    rest: [],
  });
});

it.each([
  ['4', { number: '4', isPlace: true }],
  ['+2', { number: '2', isPlace: false }],
  ['-2', { number: '-2', isPlace: false }],
  ['−2', { number: '-2', isPlace: false }],
  ['=2,5', { number: '2,5', isPlace: false }],
  ['5000', { number: '5000', isPlace: true }],
])('takes %s for a stance', (typed, stance) => {
  expect(readQuickLine(`#quota ${typed}`).positions[0]?.stance).toEqual(stance);
});

it('takes names of several words in quotation marks of any kind', () => {
  const { speaker, reporter, positions } = readQuickLine('@“Steve Witkoff” via:@«Marco Rubio» #"Who arbitrates" 1 until:"1 Feb 2026" !');
  expect({ speaker, reporter }).toEqual({ speaker: 'Steve Witkoff', reporter: 'Marco Rubio' });
  expect(positions).toMatchObject([{ issue: 'Who arbitrates', until: '1 Feb 2026', isRedLine: true }]);
});

it('takes words without quotation marks for the quote, signs and numbers before any issue among them', () => {
  const { quote, wasQuoted, rest } = readQuickLine('We need 400 tonnes ! @haugen #quota =400');
  expect({ quote, wasQuoted, rest }).toEqual({ quote: 'We need 400 tonnes !', wasQuoted: false, rest: [] });
});

it('keeps what it does not understand beside a quoted passage, instead of dropping it', () => {
  expect(readQuickLine('“No.” tag:x #quota =400 500 perhaps').rest).toEqual(['tag:x', '500', 'perhaps']);
});

it('takes no half-typed token for one', () => {
  expect(readQuickLine('@ # on: via:@').quote).toBe('@ # on: via:@');
});

it('loses no word, whatever is typed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('@ann', '#quota', '+1', '3', '!', '?', '~', 'on:30jan', 's:80', 'word', 'if:x', '“said”', 'via:@bo')), (tokens) => {
      const { quote, rest } = readQuickLine(tokens.join(' '));
      const words = tokens.filter((token) => token === 'word').length;
      expect([quote, ...rest].join(' ').split(' ').filter((word) => word === 'word')).toHaveLength(words);
    }),
  );
});
