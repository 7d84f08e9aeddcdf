import { Badge, Text } from '@mantine/core';
import type { ResponseOf } from '@standpoint/contracts/endpoint';
import type { listSources } from '@standpoint/contracts/sources';
import type { TFunction } from 'i18next';
import { languageName } from '../../lib/citation-of';
import { formatDay } from '../../lib/format';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { AppLink } from '../../ui/app-link';
import type { Column } from '../../ui/list-table';
import { reliabilityWords } from './source-draft';

type ListedSource = ResponseOf<typeof listSources>['items'][number];

export function sourceColumns(t: TFunction, params: NegotiationRef): readonly Column<ListedSource>[] {
  return [
    {
      key: 'title',
      label: t('sources.source'),
      width: 'minmax(0, 2.6fr)',
      isHead: true,
      cell: ({ slug, outlet, title, language }) => (
        <>
          <AppLink to="/w/$workspace/n/$negotiation/sources/$source" params={{ ...params, source: slug }} search resetScroll={false} fw={600}>
            <bdi lang={language ?? undefined}>{title}</bdi>
          </AppLink>
          <Text size="xs" c="dimmed">
            <bdi>{outlet}</bdi>
          </Text>
        </>
      ),
    },
    {
      key: 'reliability',
      label: t('sources.reliability'),
      width: 'minmax(0, 1.1fr)',
      cell: ({ reliability }) => (
        <>
          <Badge variant="default" size="sm">
            {reliability ?? '–'}
          </Badge>{' '}
          <Text span size="xs" c="dimmed">
            {reliability ? t(`words.reliability.${reliability}`) : reliabilityWords(t, '')}
          </Text>
        </>
      ),
    },
    { key: 'language', label: t('sources.language'), width: 'minmax(0, 0.7fr)', cell: ({ language }) => language && languageName(language) },
    { key: 'published', label: t('sources.publishedOn'), width: '104px', cell: ({ publishedOn }) => publishedOn && formatDay(publishedOn) },
    {
      key: 'statements',
      label: t('sources.statementsColumn'),
      width: '90px',
      cell: ({ slug, statementCount }) => (
        <AppLink to="/w/$workspace/n/$negotiation/statements" params={params} search={{ source: slug }} aria-label={t('sources.statements', { count: statementCount ?? 0 })}>
          {statementCount}
        </AppLink>
      ),
    },
  ];
}
