import { addTexts } from '../add-texts';

export const welcome = {
  title: 'Welcome to Standpoint',
  step: 'Step {{step}} of 2',
  name: 'Name your organisation',
  nameText: 'A workspace holds a team, its negotiations and everything logged in them. You can invite colleagues at once, or later.',
  nameLabel: 'Name of the organisation or team',
  goOn: 'Go on',
  invited: 'Does a colleague have a workspace already? Ask them to invite {{email}}: the mail, or the link they give you, leads straight in.',
  begin: 'How do you want to begin?',
  beginText: '“{{workspace}}” holds no negotiation yet: a matrix of where each party stands on each issue.',
  sample: {
    title: 'Open the sample negotiation',
    text: 'The talks on Ukraine of January 2026, coded from one news article: parties, issues, quotes and gaps to look around in. It stands beside your own work, marked as a sample.',
    open: 'Open the sample',
    loading: 'Loading the sample: {{loaded}} of {{total}}',
    badge: 'Sample',
  },
  empty: {
    title: 'Start empty',
    text: 'Open a negotiation of your own. An empty matrix says what to do first: seat two parties, open one issue, log what somebody said.',
    open: 'Start empty',
  },
} as const;

addTexts({ welcome });
