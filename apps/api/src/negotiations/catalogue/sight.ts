import { can, clearanceOf, type Role } from '@standpoint/contracts/permissions';
import { type Marking, MARKINGS } from '@standpoint/domain/vocabulary';

/** Which statements are seen. */
export interface Sight {
  readonly markings: readonly Marking[];
  readonly drafts: boolean;
}

/** Statements up to the role's clearance, and drafts only if it could write one. */
export function sightOf(role: Role): Sight {
  return {
    markings: MARKINGS.slice(0, MARKINGS.indexOf(clearanceOf(role)) + 1),
    drafts: can(role, 'statement:record'),
  };
}
