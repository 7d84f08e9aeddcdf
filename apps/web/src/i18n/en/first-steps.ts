import { addTexts } from '../add-texts';

export const firstSteps = {
  title: 'To begin with',
  open: 'Open a cell',
  step: 'Step through time',
  compare: 'Compare two dates',
  record: 'Log a statement',
  dismiss: 'Do not show this again',
  nothingYet: 'Nothing had been said by {{day}}. The first statement with a position is of {{first}}.',
  goThere: 'Go there',
  nothingAtAll: 'Nobody has said anything on these issues yet. Log the first statement with C, such as “Norway accepts 40 %” on the cod quota.',
  evidence: 'The evidence that is let through says nothing here.',
  usualEvidence: 'Back to the usual evidence',
  pickedNothing: 'No cell bears what the legend picks out: {{marks}}.',
  nothing: 'No party holds a position on {{day}}, as far as this page lets evidence through. Step to another day, or log a statement with C.',
} as const;

addTexts({ firstSteps });
