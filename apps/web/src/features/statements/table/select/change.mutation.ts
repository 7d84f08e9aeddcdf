import { editStatements, reinstateStatements, retractStatements, type StatementChange } from '@standpoint/contracts/edit-statements';
import { call, newIdempotencyKey } from '../../../../lib/api';
import type { NegotiationRef } from '../../../../lib/negotiation-lists.query';
import { useNegotiationMutation } from '../../../../lib/use-negotiation-mutation';
import { chosenOf, type Selection } from './selection';

interface Given {
  readonly selection: Selection;
  readonly reason: string;
}

export const useEditStatements = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ selection, reason, change }: Given & { change: StatementChange }) =>
    call(editStatements, { params, body: { ...chosenOf(selection), change, reason } }, { idempotencyKey: newIdempotencyKey() }),
  );

export const useRetractStatements = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ selection, reason }: Given) =>
    call(retractStatements, { params, body: { ...chosenOf(selection), reason } }, { idempotencyKey: newIdempotencyKey() }),
  );

export const useReinstateStatements = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ selection, reason }: Given) =>
    call(reinstateStatements, { params, body: { ...chosenOf(selection), reason } }, { idempotencyKey: newIdempotencyKey() }),
  );
