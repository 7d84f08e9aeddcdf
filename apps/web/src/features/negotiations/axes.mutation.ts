import { createIssue, type CreateIssue } from '@standpoint/contracts/issues';
import { call, newIdempotencyKey } from '../../lib/api';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useNegotiationMutation } from '../../lib/use-negotiation-mutation';

export const useCreateIssue = (params: NegotiationRef) =>
  useNegotiationMutation(params, (body: CreateIssue) => call(createIssue, { params, body }, { idempotencyKey: newIdempotencyKey() }));
