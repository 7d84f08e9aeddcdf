import { readMe } from '@standpoint/contracts/workspaces';
import { queryOptions } from '@tanstack/react-query';
import { call, ProblemError } from '../../lib/api';
import { meKey } from '../../lib/query-keys';

export const meQuery = queryOptions({
  queryKey: meKey,
  // asked again at the next step once a minute has passed: roles change on the server
  staleTime: 60_000,
  queryFn: ({ signal }) => call(readMe, {}, { signal }),
});

export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 401;
}
