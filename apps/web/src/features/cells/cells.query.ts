import { readCell, readCellHistory, readCellWhy } from '@standpoint/contracts/cells';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';

export interface CellRef extends NegotiationRef {
  readonly issue: string;
  readonly party: string;
}

/** How the cell is read: both clocks and the evidence. */
export type CellReading = Partial<Omit<ReadingSearch, 'parties' | 'issues'>>;

const cellKeyOf = (params: CellRef, search: CellReading) => [...keyOf(params), 'cell', params.issue, params.party, search] as const;

export const cellQuery = (params: CellRef, search: CellReading) =>
  queryOptions({ queryKey: cellKeyOf(params, search), queryFn: ({ signal }) => call(readCell, { params, search }, { signal }) });

export const cellWhyQuery = (params: CellRef, search: CellReading) =>
  queryOptions({
    queryKey: [...cellKeyOf(params, search), 'why'],
    queryFn: ({ signal }) => call(readCellWhy, { params, search }, { signal }),
  });

export const cellHistoryQuery = (params: CellRef, search: CellReading) =>
  queryOptions({
    queryKey: [...cellKeyOf(params, search), 'history'],
    queryFn: ({ signal }) => call(readCellHistory, { params, search }, { signal }),
  });
