import { ReadingSearch } from '@standpoint/contracts/reading';
import { z } from 'zod';

/** `territory:2~pause-days:7~seat:.oslo`: numbers, and options of nominal issues after a point. */
const PROPOSED = /^[a-z0-9-]+:(-?\d+(\.\d+)?|\.[a-z0-9-]+)(~[a-z0-9-]+:(-?\d+(\.\d+)?|\.[a-z0-9-]+))*$/;

/** The address of the bargaining page: the question, the proposal that is tried, and the number that is open. */
export const BargainingSearch = ReadingSearch.extend({
  proposed: z.string().max(4_000).regex(PROPOSED).optional().describe('Values by issue, joined by ~'),
  explain: z.string().max(300).regex(/^(loss|outcome|trade)(~[a-z0-9-]+)+$/).optional().describe('Which number is opened into its terms'),
});

/** A number on a line, or an option of a nominal issue. */
export type ProposedValue = { readonly issue: string; readonly value: number } | { readonly issue: string; readonly option: string };

export function proposedIn(joined: string | undefined): ProposedValue[] {
  return (joined?.split('~') ?? []).map((pair) => {
    const [issue = '', value = ''] = pair.split(':');
    return value.startsWith('.') ? { issue, option: value.slice(1) } : { issue, value: Number(value) };
  });
}

export function joinProposed(values: readonly ProposedValue[]): string | undefined {
  if (values.length === 0) return undefined;
  return values.map((one) => `${one.issue}:${'option' in one ? `.${one.option}` : one.value}`).join('~');
}

/** Which number is open, and how to open another; one at a time. */
export interface Explaining {
  readonly explained: string | undefined;
  readonly onExplain: (key: string | undefined) => void;
}
