import {
  correctStatement,
  type CorrectStatement,
  recordStatement,
  type RecordStatement,
  reinstateStatement,
  retractStatement,
} from '@standpoint/contracts/statements';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, newIdempotencyKey } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';

/** A write changes cells, gaps, lists and pages alike: everything read of the negotiation is asked for again. */
function useStatementMutation<Given, Answer>(params: NegotiationRef, mutationFn: (given: Given) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    // Without a line it fails at once and says so, instead of waiting in silence.
    networkMode: 'always',
    onSuccess: () => queryClient.invalidateQueries({ queryKey: negotiationKey(params.workspace, params.negotiation) }),
  });
}

export const useRecordStatement = (params: NegotiationRef) =>
  useStatementMutation(params, ({ body, idempotencyKey }: { body: RecordStatement; idempotencyKey: string }) =>
    call(recordStatement, { params, body }, { idempotencyKey }),
  );

interface Revision {
  readonly statement: string;
  /** The revision that was read. */
  readonly ifMatch: number;
}

export const useCorrectStatement = (params: NegotiationRef) =>
  useStatementMutation(params, ({ statement, ifMatch, body }: Revision & { body: CorrectStatement }) =>
    call(correctStatement, { params: { ...params, statement }, body }, { ifMatch }),
  );

export const useRetractStatement = (params: NegotiationRef) =>
  useStatementMutation(params, ({ statement, ifMatch, reason }: Revision & { reason: string }) =>
    call(retractStatement, { params: { ...params, statement }, body: { reason } }, { ifMatch, idempotencyKey: newIdempotencyKey() }),
  );

export const useReinstateStatement = (params: NegotiationRef) =>
  useStatementMutation(params, ({ statement, ifMatch, reason }: Revision & { reason: string }) =>
    call(reinstateStatement, { params: { ...params, statement }, body: { reason } }, { ifMatch, idempotencyKey: newIdempotencyKey() }),
  );
