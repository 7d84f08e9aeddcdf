import { addTexts } from '../add-texts';

export const redLines = {
  title: 'Red lines',
  csv: 'The register',
  about: 'Every line that a party drew in its own voice by this day. A newer statement that is silent on it does not end it.',
  standing: 'Standing',
  ended: 'No longer standing',
  pressing: 'The {{listed}} most pressing of {{all}}: those beyond which somebody stands now, then the newest. The file has all.',
  issue: 'Issue and party',
  line: 'Line',
  words: 'In which words',
  since: 'First said, last reaffirmed',
  beyond: 'Beyond it now',
  tested: 'Crossed or tested while it stood',
  untested: 'nothing known',
  tests: {
    crossed: 'crossed by {{party}} itself: {{label}}',
    'in deed': '{{party}}, in deed: {{label}}',
    proposed: 'proposed by {{party}}: {{label}}',
    tested: 'tested by {{party}}: {{label}}',
  },
  nobody: 'nobody',
  who: '{{label}} ({{party}})',
  whoProposes: '{{label}} (proposed by {{party}})',
  itself: 'the party itself: {{label}}',
  cell: '{{issue}} × {{party}}',
  threshold: '{{kind}} {{label}}',
  first: 'first {{day}}',
  last: 'last {{day}}',
  speaker: '{{speaker}}, {{authority}}',
  noSpeaker: 'no speaker named',
  authority: { decides: 'decides', negotiates: 'negotiates', 'speaks for': 'speaks for the party', other: 'no authority on record' },
  how: { 'replaced by a later red line': 'replaced on {{day}}', withdrawn: 'withdrawn on {{day}}', 'walked back': 'walked back on {{day}}', other: 'ended' },
  empty: 'No red line was drawn by this day',
  emptyText: 'A red line is the limit that a party says it will not go beyond: at most, at least, or never. Log one with C, and R on the line of the position.',
} as const;

addTexts({ redLines });
