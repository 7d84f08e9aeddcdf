import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryStringOf } from '../../lib/api';
import { issuesQuery, type NegotiationRef, partiesQuery, settingsQuery, speakersQuery } from '../../lib/negotiation-lists.query';
import { CsvMenu } from '../../ui/csv-menu';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { ListFilters } from './list/list-filters';
import styles from './list/list.module.css';
import { StatementRow } from './list/statement-row';
import { type StatementFilter, statementsQuery } from './statements.query';

interface StatementListProps extends NegotiationRef {
  /** The filters as the address has them. */
  readonly search: StatementFilter;
  readonly onSearch: (change: StatementFilter) => void;
}

/** The log: every statement, coded or not, newest said first. */
export function StatementList({ search, onSearch, ...params }: StatementListProps) {
  const { t } = useTranslation();
  const lists = { parties: useQuery(partiesQuery(params)), issues: useQuery(issuesQuery(params)), speakers: useQuery(speakersQuery(params)) };
  const today = useQuery(settingsQuery(params)).data?.today;
  const base = `/w/${params.workspace}/n/${params.negotiation}`;
  const files = [
    { label: t('statements.csv.statements'), href: `${base}/statements.csv${queryStringOf(search)}` },
    { label: t('statements.csv.positions'), href: `${base}/positions.csv${queryStringOf(search)}` },
  ];
  return (
    <div className={styles.page}>
      <Group justify="space-between" mb="sm">
        <Title order={1} size="h3">
          {t('statements.log')}
        </Title>
        <CsvMenu files={files} />
      </Group>
      {today && (
        <ListFilters
          today={today}
          search={search}
          onSearch={onSearch}
          parties={lists.parties.data?.items ?? []}
          issues={lists.issues.data?.items ?? []}
          speakers={lists.speakers.data?.items ?? []}
        />
      )}
      <Rows params={params} search={search} onReset={() => onSearch(NO_FILTER)} />
    </div>
  );
}

const NO_FILTER: { readonly [Name in keyof StatementFilter]: undefined } = {
  party: undefined,
  speaker: undefined,
  issue: undefined,
  status: undefined,
  saidFrom: undefined,
  saidUntil: undefined,
  retracted: undefined,
};

function Rows({ params, search, onReset }: { params: NegotiationRef; search: StatementFilter; onReset: () => void }) {
  const { t } = useTranslation();
  const settings = useQuery(settingsQuery(params));
  const pages = useInfiniteQuery(statementsQuery(params, search));
  if (pages.error && !pages.data) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!pages.data || !settings.data) return <Waiting />;
  const statements = pages.data.pages.flatMap(({ items }) => items);
  if (statements.length === 0) return <Nothing isFiltered={Object.values(search).some((value) => value !== undefined)} onReset={onReset} />;
  return (
    <>
      <ol className={styles.rows} aria-label={t('statements.log')}>
        {statements.map((statement) => (
          <StatementRow key={statement.id} params={params} statement={statement} timeZone={settings.data.timeZone} />
        ))}
      </ol>
      <Group mt="md" gap="sm">
        {pages.hasNextPage && (
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('statements.showMore')}
          </Button>
        )}
        <Text size="sm" c="dimmed" role="status">
          {t(pages.hasNextPage ? 'statements.shownSoFar' : 'statements.shownAll', { count: statements.length })}
        </Text>
      </Group>
    </>
  );
}

function Nothing({ isFiltered, onReset }: { isFiltered: boolean; onReset: () => void }) {
  const { t } = useTranslation();
  if (!isFiltered) return <EmptyState title={t('statements.none')} text={t('statements.noneText')} />;
  return (
    <EmptyState title={t('statements.noneLike')} text={t('statements.noneLikeText')}>
      <Button variant="default" onClick={onReset}>
        {t('statements.resetFilters')}
      </Button>
    </EmptyState>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <Stack role="status" aria-busy aria-label={t('common.loading')} gap="sm">
      {Array.from({ length: 6 }, (_, at) => (
        <Skeleton key={at} h={72} />
      ))}
    </Stack>
  );
}
