import { Day } from '@standpoint/contracts/dates';
import { listOf, RefList } from '@standpoint/contracts/identifiers';
import { ReadingSearch } from '@standpoint/contracts/reading';
import { z } from 'zod';

const clocks = ReadingSearch.pick({ asOf: true, knownAt: true });

/** What the address of an issue's page says of its plot. */
export const IssueOverTimeState = clocks.extend({
  from: Day.optional().describe('The first day drawn; default all'),
  parties: RefList.optional().describe('Up to six in colour; default the first six principals of whom something is known'),
  layers: RefList.optional().describe('What is drawn beside the lines; `none`: the lines alone. Default bands and statements'),
});
export type IssueOverTimeState = z.infer<typeof IssueOverTimeState>;

/** What the address of a party's page says of its profile. */
export const PartyProfileState = clocks.extend({ since: Day.optional() });
export type PartyProfileState = z.infer<typeof PartyProfileState>;

export const SPANS = { month: 30, quarter: 91, year: 365 } as const;
export type Span = keyof typeof SPANS;

/** What is drawn beside the lines. */
export const LAYERS = ['bands', 'statements', 'salience'] as const;
export type Layer = (typeof LAYERS)[number];

const DEFAULT_LAYERS: readonly Layer[] = ['bands', 'statements'];

export function layersOf({ layers }: Pick<IssueOverTimeState, 'layers'>): readonly Layer[] {
  const named = listOf(layers);
  return layers === undefined ? DEFAULT_LAYERS : LAYERS.filter((layer) => named.includes(layer));
}

/** As it stands in the address. */
export function layersNamed(layers: readonly Layer[]): string | undefined {
  const joined = LAYERS.filter((layer) => layers.includes(layer)).join('~') || 'none';
  return joined === DEFAULT_LAYERS.join('~') ? undefined : joined;
}
