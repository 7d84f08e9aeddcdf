import { can, clearanceOf, type Role } from '@standpoint/contracts/permissions';
import { MARKINGS } from '@standpoint/domain/vocabulary';
import type { Eyes } from './load-statements.queries.js';

/** What a role may see of statements: up to its clearance, and drafts only if it could write one. */
export function eyesOf(role: Role, knownAt: string | null = null): Eyes {
  return {
    knownAt,
    markings: MARKINGS.slice(0, MARKINGS.indexOf(clearanceOf(role)) + 1),
    drafts: can(role, 'statement:record'),
  };
}
