import {
  listStatementRevisions,
  listStatements,
  readStatement,
} from '@standpoint/contracts/statements';
import type { StatementSearch } from '@standpoint/contracts/statement-search';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';

/** What the address of the list can hold: every filter, no place in the pages. */
export type StatementFilter = Partial<Omit<StatementSearch, 'cursor' | 'limit'>>;

const keyOf = ({ workspace, negotiation }: NegotiationRef) => [...negotiationKey(workspace, negotiation), 'statements'] as const;

export const statementsQuery = (params: NegotiationRef, search: StatementFilter) =>
  infiniteQueryOptions({
    queryKey: [...keyOf(params), 'list', search],
    queryFn: ({ pageParam, signal }) =>
      call(listStatements, { params, search: { ...search, ...(pageParam && { cursor: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

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
