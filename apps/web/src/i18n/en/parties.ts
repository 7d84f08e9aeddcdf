import { addTexts } from '../add-texts';

export const parties = {
  title: 'parties',
} as const;

addTexts({ parties });
