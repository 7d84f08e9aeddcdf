import { addTexts } from '../add-texts';

/** What the pages of parties, speakers, sources and events share. */
export const catalogue = {
  save: 'Save',
  edit: 'Edit',
  remove: 'Remove',
  history: 'History',
  showHistory: 'Show the history',
  reason: 'Reason',
  reasonHint: 'Kept with the history for everyone who reads it.',
  acts: { added: '{{thing}}: added by {{by}}, {{at}}.', edited: '{{thing}}: edited by {{by}}, {{at}}.', removed: '{{thing}}: removed by {{by}}, {{at}}.' },
  uses: {
    statement_one: '{{count}} statement',
    statement_other: '{{count}} statements',
    seat_one: '{{count}} seat',
    seat_other: '{{count}} seats',
    membership_one: '{{count}} bloc membership',
    membership_other: '{{count}} bloc memberships',
    authority_one: '{{count}} speaker',
    authority_other: '{{count}} speakers',
    event_one: '{{count}} event',
    event_other: '{{count}} events',
    issue_one: '{{count}} issue below it',
    issue_other: '{{count}} issues below it',
    estimate_one: '{{count}} influence or no-deal value',
    estimate_other: '{{count}} influence or no-deal values',
  },
  authority: { decides: 'decides', negotiates: 'negotiates', 'speaks for': 'speaks for it', other: 'speaks without a mandate' },
  period: { since: 'since {{from}}', until: 'until {{until}}', both: '{{from}} – {{until}}' },
  newer: {
    title: 'Somebody else saved this meanwhile',
    text: 'Struck out: what they saved. Underlined: what is typed here.',
    takeTheirs: 'Take theirs',
    keepOwn: 'Keep mine, then save',
  },
} as const;

addTexts({ catalogue });
