import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './api';

/** Asking again helps against a broken line, never against a refusal. */
function mayRetry(failures: number, error: Error): boolean {
  return !(error instanceof ProblemError) && failures < 2;
}

export function createQueryClient(onSignedOut: () => void = () => undefined): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ProblemError && error.problem.status === 401) onSignedOut();
      },
    }),
    defaultOptions: { queries: { retry: mayRetry, staleTime: 5_000 } },
  });
}
