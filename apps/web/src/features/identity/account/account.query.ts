import { listHints, listSessions } from '@standpoint/contracts/account';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api';
import { meKey } from '../../../lib/query-keys';

export const sessionsQuery = queryOptions({
  queryKey: [...meKey, 'sessions'],
  queryFn: ({ signal }) => call(listSessions, {}, { signal }),
});

export const hintsQuery = queryOptions({
  queryKey: [...meKey, 'hints'],
  queryFn: ({ signal }) => call(listHints, {}, { signal }),
});
