import { actions } from './en/actions';
import { allPages } from './en/all-pages';
import { identity } from './en/identity';
import { matrix } from './en/matrix';
import { negotiations } from './en/negotiations';
import { words } from './en/words';

/** The texts of the first load, one section a feature; `texts-on-demand.ts` names the others. */
export const en = { actions, common: allPages, identity, matrix, negotiations, words } as const;
