import type { MatrixCell } from '@standpoint/contracts/matrix';
import i18next from 'i18next';
import { aCell, anEmptyCell, anIssue } from '../../../test/matrix-fixture';
import { cellName, shortPhrase } from './cell-words';

const NAMES: Record<string, string> = { ukraine: 'Ukraine', 'iaea-twelve': 'IAEA twelve' };
const issue = anIssue({ title: 'Territory' });
const subjectOf = (cell: MatrixCell) => ({ cell, issue, party: 'Russia', nameOf: (slug: string) => NAMES[slug] ?? slug });
const name = (cell: MatrixCell) => cellName(i18next.t, subjectOf(cell));

it('says a position with its scale, flags, day and number of statements', () => {
  expect(name(aCell({ value: 4, flags: ['red line'] }))).toBe(
    'Territory, Russia: Level 4, 4 on a scale from 0 to 4, red line, said 30 January 2026, 4 statements',
  );
});

it.each<[string, MatrixCell, string]>([
  ['no statement', anEmptyCell(), 'Territory, Russia: No statement'],
  [
    'what it would accept',
    aCell({ value: 1, low: 0, high: 2 }),
    'Territory, Russia: Level 1, 1 on a scale from 0 to 4, accepts from “Level 0” to “Level 2”, said 30 January 2026, 4 statements',
  ],
  [
    'a refusal to say',
    aCell({ state: 'declined', kind: null, value: null, inNumbers: false }),
    'Territory, Russia: declined to say on 30 January 2026, 4 statements',
  ],
  [
    'an offer that ended',
    aCell({ state: 'expired', value: 1, validUntil: '2026-02-01', inNumbers: false }),
    'Territory, Russia: Level 1, expired 1 February 2026, said 30 January 2026, 4 statements',
  ],
  [
    'an offer that begins later',
    aCell({ state: 'upcoming', value: 1, validFrom: '2026-02-05', inNumbers: false }),
    'Territory, Russia: Level 1, begins 5 February 2026, said 30 January 2026, 4 statements',
  ],
  [
    'a condition',
    aCell({ value: 3, flags: ['conditional'], condition: { text: 'If Russia does not attack', onParty: 'russia', state: 'untested' } }),
    'Territory, Russia: Level 3, 3 on a scale from 0 to 4, only if Russia does not attack, said 30 January 2026, 4 statements',
  ],
  [
    'a report by somebody else that counts in no number',
    aCell({ value: 2, flags: ['proposal', 'reported'], reportedBy: 'ukraine', inNumbers: false }),
    'Territory, Russia: Level 2, 2 on a scale from 0 to 4, proposal, as reported by Ukraine, in no number, said 30 January 2026, 4 statements',
  ],
  [
    'a position of its bloc',
    aCell({ value: 2, flags: ['inherited'], inheritedFrom: 'iaea-twelve' }),
    'Territory, Russia: Level 2, 2 on a scale from 0 to 4, inherited from IAEA twelve, said 30 January 2026, 4 statements',
  ],
  [
    'speakers who disagree',
    aCell({
      flags: ['contested'],
      voices: [
        { speaker: 'Rubio', label: 'many remain', share: 0 },
        { speaker: 'Witkoff', label: 'territory only', share: 1 },
      ],
    }),
    'Territory, Russia: speakers disagree: Rubio “many remain”, Witkoff “territory only”, said 30 January 2026, 4 statements',
  ],
])('says %s', (_what, cell, words) => {
  expect(name(cell)).toBe(words);
});

it.each<[string, MatrixCell, string | null]>([
  ['when an offer expires before anything else', aCell({ flags: ['red line', 'expiring'], validUntil: '2026-02-01' }), 'expires 1 Feb'],
  [
    'a condition by its first words',
    aCell({ flags: ['conditional'], condition: { text: 'if Russia does not attack energy', onParty: null, state: 'untested' } }),
    'if Russia does not at…',
  ],
  ['the bloc of an inherited position', aCell({ flags: ['inherited'], inheritedFrom: 'iaea-twelve' }), 'IAEA twelve'],
  ['the first flag otherwise', aCell({ flags: ['reported', 'floated'] }), 'reported'],
  ['nothing where there is nothing to say', aCell(), null],
])('shows %s', (_what, cell, words) => {
  expect(shortPhrase(i18next.t, subjectOf(cell))).toBe(words);
});
