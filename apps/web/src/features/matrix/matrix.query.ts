import { type MatrixQuestion, readMatrix } from '@standpoint/contracts/matrix';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';

export const matrixQuery = (workspace: string, negotiation: string, search: MatrixQuestion) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'matrix', search],
    queryFn: ({ signal }) => call(readMatrix, { params: { workspace, negotiation }, search }, { signal }),
    // The table stays while another day is fetched.
    placeholderData: keepPreviousData,
  });

/** The cells of some rows and columns of a table that is too large to be read as a whole. */
export const partQuery = (workspace: string, negotiation: string, search: MatrixQuestion) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'matrix', 'part', search],
    queryFn: ({ signal }) => call(readMatrix, { params: { workspace, negotiation }, search }, { signal }),
    staleTime: 60_000,
  });
