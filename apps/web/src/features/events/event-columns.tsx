import type { TFunction } from 'i18next';
import { formatList } from '../../lib/format';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { AppLink } from '../../ui/app-link';
import type { Column } from '../../ui/list-table';
import { PlaceMark, StatusMark } from './event-marks';
import { fullTimeWords } from './event-times';
import type { PlacedEvent } from './placed-days';

export function eventColumns(t: TFunction, params: NegotiationRef): readonly Column<PlacedEvent>[] {
  return [
    { key: 'when', label: t('events.when'), width: 'minmax(0, 1.1fr)', cell: ({ event }) => fullTimeWords(t, event) },
    {
      key: 'title',
      label: t('events.event'),
      width: 'minmax(0, 2fr)',
      isHead: true,
      cell: ({ event: { slug, title } }) => (
        <AppLink to="/w/$workspace/n/$negotiation/events/$event" params={{ ...params, event: slug }} search resetScroll={false} fw={600}>
          <bdi>{title}</bdi>
        </AppLink>
      ),
    },
    { key: 'kind', label: t('events.kind'), width: 'minmax(0, 0.7fr)', cell: ({ event: { kind } }) => t(`events.kinds.${kind}`) },
    {
      key: 'status',
      label: t('events.status'),
      width: 'minmax(0, 1fr)',
      cell: ({ event: { status }, place }) => (
        <>
          <StatusMark status={status} /> <PlaceMark place={place} />
        </>
      ),
    },
    { key: 'place', label: t('events.place'), width: 'minmax(0, 0.8fr)', cell: ({ event: { place } }) => place },
    { key: 'parties', label: t('events.parties'), width: 'minmax(0, 1.2fr)', cell: ({ event: { parties } }) => formatList(parties.map(({ name }) => name)) },
    {
      key: 'statements',
      label: t('events.statementsColumn'),
      width: '84px',
      cell: ({ event: { slug, statementCount } }) => (
        <AppLink to="/w/$workspace/n/$negotiation/statements" params={params} search={{ event: slug }} aria-label={t('events.statements', { count: statementCount ?? 0 })}>
          {statementCount}
        </AppLink>
      ),
    },
  ];
}
