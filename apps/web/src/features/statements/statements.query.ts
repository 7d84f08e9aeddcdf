import {
  listStatementRevisions,
  listStatements,
  readStatement,
} from '@standpoint/contracts/statements';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';

const keyOf = ({ workspace, negotiation }: NegotiationRef) => [...negotiationKey(workspace, negotiation), 'statements'] as const;

/** The latest statements, for a link to one of them. */
export const linkableStatementsQuery = (params: NegotiationRef) =>
  queryOptions({
    queryKey: [...keyOf(params), 'linkable'],
    queryFn: ({ signal }) => call(listStatements, { params, search: { limit: 200 } }, { signal }),
  });

export const statementQuery = (params: NegotiationRef, statement: string) =>
  queryOptions({
    queryKey: [...keyOf(params), statement],
    queryFn: ({ signal }) => call(readStatement, { params: { ...params, statement } }, { signal }),
  });

export const statementRevisionsQuery = (params: NegotiationRef, statement: string) =>
  queryOptions({
    queryKey: [...keyOf(params), statement, 'revisions'],
    queryFn: ({ signal }) => call(listStatementRevisions, { params: { ...params, statement } }, { signal }),
  });
