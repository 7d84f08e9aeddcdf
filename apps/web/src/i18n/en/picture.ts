import { addTexts } from '../add-texts';

export const picture = {
  label: 'Picture',
  svg: 'SVG, for print and for drawing on',
  png: 'PNG, for slides and mail',
  failed: 'The picture could not be made. Try the other kind.',
} as const;

addTexts({ picture });
