import type { Role } from '@standpoint/contracts/permissions';
import { sightOf } from '../negotiations/catalogue/sight.js';
import type { Eyes } from './load-statements.queries.js';

/** What a role may see of statements, as known at an instant. */
export function eyesOf(role: Role, knownAt: string | null = null): Eyes {
  return { knownAt, ...sightOf(role) };
}
