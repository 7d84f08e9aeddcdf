import { addTexts } from '../add-texts';

export const sources = {
  title: 'sources',
} as const;

addTexts({ sources });
