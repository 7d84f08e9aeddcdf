import '../../../i18n/en/catalogue';
import '../../../i18n/en/issues';
import { Alert, Skeleton, VisuallyHidden } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../actions/key-hint';
import { issuesQuery, type NegotiationRef } from '../../../lib/negotiation-lists.query';
import { useWhyNot } from '../../../lib/use-reader-role';
import { EmptyState } from '../../../ui/empty-state';
import { Failure, useFailureText } from '../../../ui/failure';
import { GuardedButton } from '../../../ui/guarded-button';
import { ListTable } from '../../../ui/list-table';
import { PageBody } from '../../../ui/page-body';
import { useListKeys } from '../../../ui/use-list-keys';
import { CreateIssueDialog } from '../../negotiations/create-issue-dialog';
import { issueColumns } from './issue-columns';
import { EditIssueForm } from '../issue-form';
import { issueCodingsQuery } from '../issues.query';
import { useIssueMoves } from './use-issue-moves';

interface IssueListProps {
  readonly params: NegotiationRef;
  readonly onOpen: (slug: string) => void;
}

/** Every issue below its heading: what is asked, on which scale, and how much is coded on it. */
export function IssueList({ params, onOpen }: IssueListProps) {
  const { t } = useTranslation();
  const whyNot = useWhyNot(params, 'issue:edit');
  const [adding, setAdding] = useState<'issue' | 'heading' | null>(null);
  const { data, error, refetch } = useQuery(issuesQuery(params));
  const add = <GuardedButton label={t('negotiations.addIssue')} whyNot={whyNot} onClick={() => setAdding('issue')} rightSection={<KeyHint action="list.add" />} />;
  const onClose = () => setAdding(null);
  return (
    <PageBody
      title={t('issues.list')}
      about={t('issues.what')}
      acts={
        <>
          <GuardedButton label={t('issues.addHeading')} whyNot={whyNot} onClick={() => setAdding('heading')} />
          {add}
        </>
      }
    >
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton h={240} />}
      {data?.items.length === 0 && (
        <EmptyState title={t('issues.none')} text={t('issues.noneText')}>
          {add}
        </EmptyState>
      )}
      {data && <Issues params={params} issues={data.items} mayEdit={whyNot === null} onAdd={() => setAdding('issue')} />}
      {adding && (
        <CreateIssueDialog
          params={params}
          what={adding}
          onDone={({ slug }) => {
            onClose();
            if (adding === 'issue') onOpen(slug);
          }}
          onClose={onClose}
        />
      )}
    </PageBody>
  );
}

interface IssuesProps {
  readonly params: NegotiationRef;
  readonly issues: readonly Issue[];
  readonly mayEdit: boolean;
  readonly onAdd: () => void;
}

function Issues({ params, issues, mayEdit, onAdd }: IssuesProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [editing, setEditing] = useState<string | null>(null);
  const codings = useQuery(issueCodingsQuery(params)).data?.items ?? [];
  const { move, moved, failure } = useIssueMoves(params, issues);
  const { list } = useListKeys(mayEdit ? { onAdd, onMove: move, onEdit: setEditing } : {});
  const edited = issues.find(({ slug }) => slug === editing);
  if (issues.length === 0) return null;
  return (
    <>
      {failure && (
        <Alert role="alert" color="red" mb="sm">
          {failureText(failure)}
        </Alert>
      )}
      <VisuallyHidden role="status">{moved && t('issues.moved', moved)}</VisuallyHidden>
      <ListTable
        ref={list}
        label={t('issues.list')}
        columns={issueColumns(t, { params, issues, codings, mayEdit, onMove: move, onEdit: setEditing })}
        rows={issues}
        keyOf={({ slug }) => slug}
      />
      {edited && <EditIssueForm params={params} issue={edited} onClose={() => setEditing(null)} />}
    </>
  );
}
