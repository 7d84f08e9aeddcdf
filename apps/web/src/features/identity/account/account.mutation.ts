import { editAccount, endOtherSessions, endSession, showHints } from '@standpoint/contracts/account';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api';
import { meKey } from '../../../lib/query-keys';

function useAccountMutation<Given, Answer>(mutationFn: (given: Given) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => queryClient.invalidateQueries({ queryKey: meKey }) });
}

export const useEditAccount = () => useAccountMutation((name: string) => call(editAccount, { body: { name } }));

export const useEndSession = () => useAccountMutation((session: string) => call(endSession, { params: { session } }));

export const useEndOtherSessions = () => useAccountMutation(() => call(endOtherSessions, {}));

export const useShowHints = () => useAccountMutation(() => call(showHints, {}));
