import { addTexts } from '../add-texts';

export const contradictions = {
  csv: 'The list',
  about: 'Two things said that do not go together, each in its own words. First what the cell holds, then what was said otherwise.',
  list: 'Contradictions, the furthest apart first',
  first: 'The first {{listed}} of {{all}}, the furthest apart. The file has all.',
  kinds: 'Who contradicts whom',
  kind: {
    bloc: 'A member and its bloc',
    blocs: 'The blocs of a silent member',
    speakers: 'Speakers of one party',
    itself: 'A party and itself',
  },
  kindText: {
    bloc: 'The member also speaks for itself, and differs from its bloc by more than half a step.',
    blocs: 'The member says nothing itself; its blocs differ, and the latest counts.',
    speakers: 'Named speakers say different things, close in time.',
    itself: 'The earlier word was given until a day that has not come, or one voice said both on one day.',
  },
  pick: '{{kind}}: {{found}}',
  all: 'Show all',
  cell: '{{issue}} × {{party}}',
  gap: '{{gap}} of 100 apart',
  counts: 'The cell holds',
  otherwise: 'Also said',
  said: '{{who}}, {{day}}',
  speaks: '{{speaker}} for {{party}}',
  until: 'given until {{day}}',
  condition: 'if {{condition}}',
  statement: 'Open the statement',
  empty: 'Nobody contradicts anybody on this day',
  emptyText:
    'Here stand members who said otherwise than their bloc, speakers of one party who disagree, and parties that contradict what they themselves gave until a day. In the sample, Witkoff and Rubio disagree on what is still open.',
  emptyKind: 'None of these',
  emptyKindText: 'There are others on this day.',
} as const;

addTexts({ contradictions });
