import '../i18n/en/catalogue';
import { Button, Skeleton, Title } from '@mantine/core';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevisionEntry } from '../lib/revision-entries';
import { Failure } from './failure';
import { RevisionList } from './revision-list';

interface HistorySectionProps<Answer> {
  readonly query: UseQueryOptions<Answer, Error, Answer, string[]>;
  readonly entriesOf: (answer: Answer) => readonly RevisionEntry[];
}

/** Every revision of a thing, fetched when it is asked for. */
export function HistorySection<Answer>(props: HistorySectionProps<Answer>) {
  const { t } = useTranslation();
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h5" id={id} mb={6}>
        {t('catalogue.history')}
      </Title>
      {isShown ? (
        <History {...props} />
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setShown(true)}>
          {t('catalogue.showHistory')}
        </Button>
      )}
    </section>
  );
}

function History<Answer>({ query, entriesOf }: HistorySectionProps<Answer>) {
  const { data, error, refetch } = useQuery(query);
  if (error && data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <Skeleton h={60} /> : <RevisionList entries={entriesOf(data)} />;
}
