import type { Party } from '@standpoint/contracts/parties';

/** Whose words can speak to the cells of these parties: their own, and those of their blocs. */
export function withBlocs(parties: readonly Party[]): string[] {
  return [...new Set([...parties.map(({ id }) => id), ...blocsOf(parties)])];
}

export function blocsOf(parties: readonly Party[]): string[] {
  return [...new Set(parties.flatMap(({ memberships }) => memberships.map(({ bloc }) => bloc.id)))];
}
