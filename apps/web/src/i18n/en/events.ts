import { addTexts } from '../add-texts';

export const events = {
  title: 'events',
} as const;

addTexts({ events });
