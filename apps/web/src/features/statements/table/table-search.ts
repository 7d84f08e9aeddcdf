import { StatementFilter, StatementOrder } from '@standpoint/contracts/statement-search';
import { z } from 'zod';
import type { SearchOf } from '../../../lib/address';

export const GROUPINGS = ['day', 'party', 'issue'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the address of the table holds: which statements, in which order, and how they are shown. */
export const TableSearch = StatementFilter.extend(StatementOrder.shape).extend({
  group: z.enum(GROUPINGS).optional().describe('Rows of one day, party or issue stand together'),
  view: z.enum(['table', 'list']).optional().describe('Default: what fits the window'),
});
export type TableSearch = SearchOf<typeof TableSearch>;

/** What the API is asked for. */
export const AskedSearch = StatementFilter.extend(StatementOrder.shape);
export type AskedSearch = SearchOf<typeof AskedSearch>;
export type Filter = SearchOf<typeof StatementFilter>;

export const FILTER_NAMES = Object.keys(StatementFilter.shape) as (keyof Filter)[];

/** Every filter taken back; order and look stay. */
export const NO_FILTER = Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])) as { readonly [Name in keyof Filter]: undefined };
