import type { Party } from '@standpoint/contracts/parties';

/** Whose words can speak to the cells of these parties: their own, and those of their blocs. */
export function withBlocs(parties: readonly Party[]): string[] {
  return [...new Set(parties.flatMap(({ id, memberships }) => [id, ...memberships.map(({ bloc }) => bloc.id)]))];
}
