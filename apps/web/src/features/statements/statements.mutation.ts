import {
  correctStatement,
  type CorrectStatement,
  recordStatement,
  type RecordStatement,
  reinstateStatement,
  retractStatement,
} from '@standpoint/contracts/statements';
import { call, newIdempotencyKey } from '../../lib/api';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useNegotiationMutation } from '../../lib/use-negotiation-mutation';

export const useRecordStatement = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ body, idempotencyKey }: { body: RecordStatement; idempotencyKey: string }) =>
    call(recordStatement, { params, body }, { idempotencyKey }),
  );

interface Revision {
  readonly statement: string;
  /** The revision that was read. */
  readonly ifMatch: number;
}

export const useCorrectStatement = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ statement, ifMatch, body }: Revision & { body: CorrectStatement }) =>
    call(correctStatement, { params: { ...params, statement }, body }, { ifMatch }),
  );

export const useRetractStatement = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ statement, ifMatch, reason }: Revision & { reason: string }) =>
    call(retractStatement, { params: { ...params, statement }, body: { reason } }, { ifMatch, idempotencyKey: newIdempotencyKey() }),
  );

export const useReinstateStatement = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ statement, ifMatch, reason }: Revision & { reason: string }) =>
    call(reinstateStatement, { params: { ...params, statement }, body: { reason } }, { ifMatch, idempotencyKey: newIdempotencyKey() }),
  );
