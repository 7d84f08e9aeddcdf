import { createSource, type CreateSource } from '@standpoint/contracts/sources';
import { createSpeaker, type CreateSpeaker, judgeAlias } from '@standpoint/contracts/speakers';
import type { AliasJudgement } from '@standpoint/domain/vocabulary';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, newIdempotencyKey } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';

/** The new thing is in the lists before the form goes on. */
function useCatalogueMutation<Given, Answer>(params: NegotiationRef, list: 'speakers' | 'sources', mutationFn: (given: Given) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    // Without a line it fails at once and says so, instead of waiting in silence.
    networkMode: 'always',
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [...negotiationKey(params.workspace, params.negotiation), list] }),
  });
}

export const useCreateSpeaker = (params: NegotiationRef) =>
  useCatalogueMutation(params, 'speakers', (body: CreateSpeaker) =>
    call(createSpeaker, { params, body }, { idempotencyKey: newIdempotencyKey() }),
  );

export const useCreateSource = (params: NegotiationRef) =>
  useCatalogueMutation(params, 'sources', (body: CreateSource) =>
    call(createSource, { params, body }, { idempotencyKey: newIdempotencyKey() }),
  );

export const useJudgeAlias = (params: NegotiationRef) =>
  useCatalogueMutation(params, 'speakers', ({ speaker, ...body }: { speaker: string; spelling: string; judgement: AliasJudgement }) =>
    call(judgeAlias, { params: { ...params, speaker }, body }, { idempotencyKey: newIdempotencyKey() }),
  );
