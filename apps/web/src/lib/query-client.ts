import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, UnreachableError } from './api';
import { meKey } from './query-keys';

/** Asking again helps against a broken line, never against a refusal or an answer that cannot be read. */
function mayRetry(failures: number, error: Error): boolean {
  return error instanceof UnreachableError && failures < 2;
}

/** `onSignedOut` is told when a read finds the session gone; who is signed in is then asked anew. */
export function createQueryClient(onSignedOut: () => void = () => undefined): QueryClient {
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (!isSignedOut(error) || query.queryKey[0] === meKey[0]) return;
        queryClient.removeQueries({ queryKey: meKey });
        onSignedOut();
      },
    }),
    defaultOptions: { queries: { retry: mayRetry, staleTime: 5_000 } },
  });
  return queryClient;
}
