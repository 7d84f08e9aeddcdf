import { addTexts } from '../add-texts';

export const firstSteps = {
  title: 'To begin with',
  open: 'Open a cell',
  step: 'Step to another day',
  compare: 'Compare two dates',
  record: 'Log a statement',
  dismiss: 'Do not show this again',
  nothing: 'No party holds a position on {{day}}, as far as this page lets evidence through. Step to another day, or log a statement with C.',
} as const;

addTexts({ firstSteps });
