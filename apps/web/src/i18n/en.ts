import { actions } from './en/actions';
import { allPages } from './en/all-pages';
import { cells } from './en/cells';
import { gaps } from './en/gaps';
import { identity } from './en/identity';
import { matrix } from './en/matrix';
import { negotiations } from './en/negotiations';
import { statements } from './en/statements';
import { words } from './en/words';

/** The texts of the first load, one section a feature; `texts-on-demand.ts` names the others. */
export const en = { actions, cells, common: allPages, gaps, identity, matrix, negotiations, statements, words } as const;
