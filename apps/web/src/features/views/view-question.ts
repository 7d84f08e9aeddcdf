import type { View } from '@standpoint/contracts/views';
import { parseAddress, stringifyAddress } from '../../lib/address';

/** What an open page holds besides its question: dialogs, and the view that it was opened as. */
const NO_QUESTION = new Set(['saved', 'unread', 'log', 'correct', 'retract', 'reinstate', 'pair', 'number']);

/** The question of a page, always in the same words. The day that the page opens on anyway is left out. */
export function questionOf(search: object, opensOn: string | undefined): string {
  const asked = Object.entries(search)
    .filter(([name, value]) => value !== undefined && !NO_QUESTION.has(name) && !(name === 'asOf' && value === opensOn))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return stringifyAddress(Object.fromEntries(asked)).slice(1);
}

/** The address that a view keeps, to be read like any other. */
export function searchOf(view: View, opensOn: string | undefined): Record<string, string> {
  return { ...(opensOn && { asOf: opensOn }), ...parseAddress(view.question), saved: view.id };
}

/** A bare address: nothing was asked for, so the page may open on its default view. */
export function asksNothing(search: object): boolean {
  return Object.values(search).every((value) => value === undefined);
}

export function defaultOf(views: readonly View[], page: View['page']): View | undefined {
  return views.find((view) => view.page === page && view.audience === 'default');
}
