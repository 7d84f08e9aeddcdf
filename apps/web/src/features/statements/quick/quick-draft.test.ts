import { ISSUES, SOURCES, SPEAKERS } from '../../../test/talks';
import { emptyDraft } from '../draft/statement-draft';
import { fillIn } from './quick-draft';
import { readQuickLine } from './quick-line';

const KNOWN = { issues: ISSUES, speakers: SPEAKERS, sources: SOURCES };
const START = { timeZone: 'Europe/Oslo', language: 'en', status: 'published' } as const;

const typed = (line: string, draft = emptyDraft(START)) => fillIn(draft, readQuickLine(line), KNOWN);

it('puts speaker, party, day, source and two codings into their fields', () => {
  const { draft, left } = typed(
    '“Not one tonne less.” @haugen on:30jan https://fish.example/2026/jan/30/quota #cod =400 until:5feb #access 1 if:"Iceland opens first" s:80 ? !',
  );
  expect(left).toEqual([]);
  expect(draft).toMatchObject({
    quote: 'Not one tonne less.',
    quoteKind: 'verbatim',
    speaker: 'haugen',
    party: 'norway',
    saidOn: '30jan',
    sources: [{ source: 'fish-times-quota', locator: '' }],
    newSource: null,
    positions: [
      { issue: 'cod-quota', kind: 'point', value: '400', validUntil: '5feb' },
      {
        issue: 'access',
        value: '1',
        condition: { text: 'Iceland opens first', onParty: '' },
        salience: '80',
        confidence: 'low',
        redLines: [{ kind: 'at most', value: '1' }],
      },
    ],
  });
});

it('draws the red line on the side that the party would have to cross', () => {
  expect(typed('#cod =800 !').draft.positions[0]?.redLines).toMatchObject([{ kind: 'at least', value: '800' }]);
  expect(typed('#cod =100 !').draft.positions[0]?.redLines).toMatchObject([{ kind: 'at most', value: '100' }]);
});

it('counts the options of a nominal issue from 1', () => {
  expect(typed('#arbiter 2').draft.positions).toMatchObject([{ issue: 'arbiter', kind: 'option', option: 'panel' }]);
});

it('keeps a known spelling as printed and takes somebody who told it for evidence that is reported', () => {
  const { draft } = typed('@haugan via:@jonsdottir');
  expect(draft).toMatchObject({ speaker: 'haugen', speakerAsPrinted: 'haugan', reporter: 'jonsdottir', reporterParty: 'iceland', evidence: 'reported' });
});

it('begins a source for an address that nobody knows', () => {
  const { draft } = typed('https://fish.example/2026/feb/01/other');
  expect(draft.newSource).toMatchObject({ at: 0, outlet: 'Fish Times', publishedOn: '2026-02-01' });
});

it.each([
  ['@nobody', '@nobody'],
  ['#whales +1 s:5', '#whales =1 s:5'],
  ['#access 9', '#access 9'],
  ['#access -1 if:"they pay"', '#access -1 if:"they pay"'],
  ['#arbiter +1', '#arbiter =1'],
])('guesses nothing: %s stays in the line', (line, left) => {
  const filled = typed(line);
  expect(filled.left.join(' ')).toBe(left);
  expect(filled.draft).toEqual(emptyDraft(START));
});

it('codes an issue anew instead of twice, and leaves everything else as it was', () => {
  const before = typed('“No.” @haugen #cod =400').draft;
  const { draft } = typed('#cod =350', before);
  expect(draft).toEqual({ ...before, positions: [{ ...before.positions[0], value: '350' }] });
});
