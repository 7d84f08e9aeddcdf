import { previewScale, type PreviewScale } from '@standpoint/contracts/change-scale';
import { listIssueCodings, listIssueRevisions } from '@standpoint/contracts/edit-issues';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';

const issuesKey = (params: NegotiationRef) => [...keyOf(params), 'issues'] as const;

export const issueCodingsQuery = (params: NegotiationRef) =>
  queryOptions({
    queryKey: [...issuesKey(params), 'codings'],
    queryFn: ({ signal }) => call(listIssueCodings, { params }, { signal }),
  });

export const issueRevisionsQuery = (params: NegotiationRef, issue: string) =>
  queryOptions({
    queryKey: [...issuesKey(params), issue, 'revisions'],
    queryFn: ({ signal }) => call(listIssueRevisions, { params: { ...params, issue } }, { signal }),
  });

/** What a new scale would do; while another mapping is asked about, the last answer stays. */
export const scalePreviewQuery = (params: NegotiationRef, issue: string, body: PreviewScale) =>
  queryOptions({
    queryKey: [...issuesKey(params), issue, 'scale-preview', body],
    queryFn: ({ signal }) => call(previewScale, { params: { ...params, issue }, body }, { signal }),
    placeholderData: keepPreviousData,
  });
