import '../../i18n/en/catalogue';
import '../../i18n/en/issues';
import { Skeleton, Stack, Text, Title } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { issuesQuery, type NegotiationRef, settingsQuery } from '../../lib/negotiation-lists.query';
import { AppLink } from '../../ui/app-link';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { PageBody } from '../../ui/page-body';
import { IssueActs } from './page/issue-acts';
import { IssueFacts } from './page/issue-facts';
import { IssueHistory } from './page/issue-history';
import { ScaleDrawing } from './scale/scale-drawing';

interface IssuePageProps {
  readonly params: NegotiationRef;
  /** Slug or id. */
  readonly issue: string;
  readonly onChangeScale: () => void;
  readonly onRemoved: () => void;
  /** Where the parties stood on it. */
  readonly children?: ReactNode;
}

/** One issue: what is asked, the scale it is measured on, and how both came to be as they are. */
export function IssuePage({ params, issue: ref, children, ...acts }: IssuePageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(issuesQuery(params));
  const issue = data?.items.find(({ slug, id }) => slug === ref || id === ref);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  const all = (
    <AppLink to="/w/$workspace/n/$negotiation/issues" params={{ ...params }}>
      {t('issues.all')}
    </AppLink>
  );
  if (data && !issue) {
    return (
      <PageBody nav={all}>
        <EmptyState title={t('common.notFound')} text={t('common.notFoundText')} />
      </PageBody>
    );
  }
  return (
    <PageBody
      {...(issue && { title: issue.title })}
      {...(issue?.question && { about: issue.question })}
      nav={all}
      acts={issue && <IssueActs params={params} issue={issue} {...acts} />}
    >
      {issue ? <Detail params={params} issue={issue}>{children}</Detail> : <Skeleton h={240} />}
    </PageBody>
  );
}

function Detail({ params, issue, children }: { params: NegotiationRef; issue: Issue; children: ReactNode }) {
  const { t } = useTranslation();
  const timeZone = useQuery(settingsQuery(params)).data?.timeZone ?? 'UTC';
  return (
    <Stack gap="xl">
      <IssueFacts params={params} issue={issue} />
      <section aria-labelledby="scale">
        <Title order={3} size="h5" id="scale" mb={6}>
          {t('issues.scale')}
          {issue.scaleVersion > 1 && (
            <Text component="span" size="sm" c="dimmed" fw={400}>
              {' '}
              {t('issues.version', { version: issue.scaleVersion })}
            </Text>
          )}
        </Title>
        {issue.scale ? (
          <ScaleDrawing scale={issue.scale} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('issues.headingNow')}
          </Text>
        )}
      </section>
      {children}
      <IssueHistory params={params} issue={issue.id} timeZone={timeZone} />
    </Stack>
  );
}
