import { addTexts } from '../add-texts';

export const speakers = {
  title: 'speakers',
} as const;

addTexts({ speakers });
