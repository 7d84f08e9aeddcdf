import { removeAlias } from '@standpoint/contracts/aliases';
import { addAuthority, type AddAuthority, editAuthority, type EditAuthority, removeAuthority } from '@standpoint/contracts/authorities';
import { createSpeaker, type CreateSpeaker, editSpeaker, type EditSpeaker, judgeAlias, removeSpeaker } from '@standpoint/contracts/speakers';
import type { AliasJudgement } from '@standpoint/domain/vocabulary';
import { call, newIdempotencyKey } from '../../lib/api';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useNegotiationMutation } from '../../lib/use-negotiation-mutation';

interface Revision {
  readonly speaker: string;
  readonly ifMatch: number;
}

export const useCreateSpeaker = (params: NegotiationRef) =>
  useNegotiationMutation(params, (body: CreateSpeaker) => call(createSpeaker, { params, body }, { idempotencyKey: newIdempotencyKey() }));

export const useEditSpeaker = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ speaker, ifMatch, body }: Revision & { body: EditSpeaker }) =>
    call(editSpeaker, { params: { ...params, speaker }, body }, { ifMatch }),
  );

export const useRemoveSpeaker = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ speaker, ifMatch }: Revision) => call(removeSpeaker, { params: { ...params, speaker } }, { ifMatch }));

interface OfSpeaker<Body> {
  readonly speaker: string;
  readonly body: Body;
}

export const useAddAuthority = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ speaker, body }: OfSpeaker<AddAuthority>) =>
    call(addAuthority, { params: { ...params, speaker }, body }, { idempotencyKey: newIdempotencyKey() }),
  );

export const useEditAuthority = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ speaker, authority, ifMatch, body }: Revision & { authority: string; body: EditAuthority }) =>
    call(editAuthority, { params: { ...params, speaker, authority }, body }, { ifMatch }),
  );

export const useRemoveAuthority = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ speaker, authority, ifMatch }: Revision & { authority: string }) =>
    call(removeAuthority, { params: { ...params, speaker, authority } }, { ifMatch }),
  );

export const useJudgeAlias = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ speaker, ...body }: { speaker: string; spelling: string; judgement: AliasJudgement }) =>
    call(judgeAlias, { params: { ...params, speaker }, body }, { idempotencyKey: newIdempotencyKey() }),
  );

export const useRemoveAlias = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ speaker, alias, ifMatch }: Revision & { alias: string }) =>
    call(removeAlias, { params: { ...params, speaker, alias } }, { ifMatch }),
  );
