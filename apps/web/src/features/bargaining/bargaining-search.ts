import { ReadingSearch } from '@standpoint/contracts/reading';
import { z } from 'zod';

/** `territory:2~pause-days:7` */
const PROPOSED = /^[a-z0-9-]+:-?\d+(\.\d+)?(~[a-z0-9-]+:-?\d+(\.\d+)?)*$/;

/** The address of the bargaining page: the question, and the proposal that is tried. */
export const BargainingSearch = ReadingSearch.extend({
  proposed: z.string().max(4_000).regex(PROPOSED).optional().describe('Values by issue, joined by ~'),
});

export interface ProposedValue {
  readonly issue: string;
  readonly value: number;
}

export function proposedIn(joined: string | undefined): ProposedValue[] {
  return (joined?.split('~') ?? []).map((pair) => {
    const [issue = '', value = ''] = pair.split(':');
    return { issue, value: Number(value) };
  });
}

export function joinProposed(values: readonly ProposedValue[]): string | undefined {
  return values.length === 0 ? undefined : values.map(({ issue, value }) => `${issue}:${value}`).join('~');
}
