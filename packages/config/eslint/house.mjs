import { boundaries } from './boundaries.mjs';
import { fileName } from './file-name.mjs';

/** The rules of this repository that no published plugin has. */
export const house = { rules: { boundaries, 'file-name': fileName } };
