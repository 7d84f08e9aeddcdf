import '../../i18n/en/statements';
import { Alert, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { Statement } from '@standpoint/contracts/statements';
import { useQuery } from '@tanstack/react-query';
import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../lib/bidi';
import { ProblemError } from '../../lib/api';
import { citationOf } from '../../lib/citation-of';
import { formatInstant } from '../../lib/format';
import { issuesQuery, meQuery, type NegotiationRef, roleIn, settingsQuery } from '../../lib/negotiation-lists.query';
import { speakersQuery } from '../../lib/speaker-list.query';
import { Citation } from '../../ui/citation';
import { Failure } from '../../ui/failure';
import { NoStatement } from './page/no-statement';
import { PageActions } from './page/page-actions';
import { PageLinks } from './page/page-links';
import { PagePositions } from './page/page-positions';
import { PageRevisions } from './page/page-revisions';
import styles from './page/page.module.css';
import { statementQuery } from './statements.query';

/** One statement: its words and sources, its positions, what it answers and what answers it, and every revision. */
export function StatementPage({ statement: id, ...params }: NegotiationRef & { readonly statement: string }) {
  const { t } = useTranslation();
  const statement = useQuery(statementQuery(params, id));
  const settings = useQuery(settingsQuery(params));
  const speakers = useQuery(speakersQuery(params));
  const issues = useQuery(issuesQuery(params));
  const me = useQuery(meQuery);
  if (statement.error instanceof ProblemError && statement.error.problem.status === 404) return <NoStatement {...params} />;
  const failed = [statement, settings, speakers, issues, me].find(({ data, error }) => error && !data);
  if (failed) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!statement.data || !settings.data || !speakers.data || !issues.data || !me.data) return <Waiting />;
  const { timeZone } = settings.data;
  const citation = citationOf(t, statement.data, { speakers: speakers.data.items, timeZone });
  const reader = { role: roleIn(params.workspace, me.data), userId: me.data.user.id };
  return (
    <article className={styles.page}>
      <Stack gap="lg">
        <div>
          <Title order={1} size="h3">
            {titleOf(statement.data, t('statements.commentary'))}
          </Title>
          {statement.data.externalId && (
            <Text size="xs" c="dimmed">
              {statement.data.externalId}
            </Text>
          )}
        </div>
        <Retracted statement={statement.data} timeZone={timeZone} />
        <Citation citation={citation} />
        <PageActions params={params} statement={statement.data} citation={citation} reader={reader} />
        <PagePositions params={params} statement={statement.data} issues={issues.data.items} />
        <PageLinks params={params} statement={statement.data} />
        <PageRevisions params={params} statement={id} timeZone={timeZone} />
      </Stack>
    </article>
  );
}

/** `Ukraine: rejection` */
function titleOf({ party, speaker }: Statement, commentary: string): string {
  return [party?.name ?? commentary, speaker?.name].filter(Boolean).map(isolated).join(' · ');
}

function Retracted({ statement: { retracted }, timeZone }: { statement: Statement; timeZone: string }) {
  const { t } = useTranslation();
  if (!retracted) return null;
  return (
    <Alert color="gray" icon={<IconBan aria-hidden />} title={t('statements.isRetracted')}>
      <Group gap="xs">
        <Text size="sm">{t('statements.retractedBy', { by: retracted.by.name, at: formatInstant(retracted.at, timeZone) })}</Text>
        <Text size="sm">{t('common.reasonGiven', { reason: retracted.reason })}</Text>
      </Group>
    </Alert>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <Stack role="status" className={styles.page} aria-busy aria-label={t('common.loading')}>
      <Skeleton h={30} w="50%" />
      <Skeleton h={120} />
      <Skeleton h={120} />
    </Stack>
  );
}
