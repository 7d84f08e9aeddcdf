import '../../i18n/en/events';
import { SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NegotiationRef, settingsQuery } from '../../lib/negotiation-lists.query';
import { useWhyNot } from '../../lib/use-reader-role';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { ListTable } from '../../ui/list-table';
import { PageBody, PageTools, SearchBox } from '../../ui/page-body';
import { useAdding } from '../../ui/use-adding';
import { eventColumns } from './event-columns';
import { NewEventForm } from './event-form';
import { EventTimeline } from './event-timeline';
import { countedEventsQuery } from './events.query';
import { placedDays } from './placed-days';

export type EventView = 'timeline' | 'table';

interface Shown {
  readonly q?: string | undefined;
  readonly view?: EventView | undefined;
}

interface EventListProps {
  readonly params: NegotiationRef;
  readonly shown: Shown;
  readonly onShow: (change: Shown) => void;
  /** The event whose details are open. */
  readonly open: string | undefined;
  readonly onOpen: (slug: string) => void;
}

/** What happened and what is planned, by day or as a table. */
export function EventList({ params, shown, onShow, open, onOpen }: EventListProps) {
  const { t } = useTranslation();
  const { list, search, add, form } = useAdding({ params, whyNot: useWhyNot(params, 'event:edit'), label: t('events.add'), Form: NewEventForm, onOpen });
  return (
    <PageBody title={t('events.title')} about={t('events.what')} acts={add}>
      <PageTools>
        <SearchBox ref={search} label={t('events.search')} value={shown.q ?? ''} onChange={(typed) => onShow({ q: typed || undefined })} />
        <SegmentedControl
          aria-label={t('events.view')}
          value={shown.view ?? 'timeline'}
          onChange={(view) => onShow({ view: view === 'table' ? 'table' : undefined })}
          data={[
            { value: 'timeline', label: t('events.timeline') },
            { value: 'table', label: t('events.table') },
          ]}
        />
      </PageTools>
      <Events params={params} shown={shown} list={list} open={open} add={add} />
      {form}
    </PageBody>
  );
}

interface EventsProps extends Pick<EventListProps, 'params' | 'shown' | 'open'> {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly add: ReactNode;
}

function Events({ params, shown, list, open, add }: EventsProps) {
  const { t } = useTranslation();
  const [now] = useState(() => new Date().toISOString());
  const { data, error, refetch } = useQuery(countedEventsQuery(params));
  const settings = useQuery(settingsQuery(params)).data;
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || !settings) return <Skeleton h={240} />;
  if (data.items.length === 0) {
    return (
      <EmptyState title={t('events.none')} text={t('events.noneText')}>
        {add}
      </EmptyState>
    );
  }
  const days = placedDays(data.items, shown.q ?? '', { now, zone: settings.timeZone });
  if (days.length === 0) return <EmptyState title={t('events.noneLike')} text={t('events.noneLikeText')} />;
  if (shown.view !== 'table') return <EventTimeline ref={list} params={params} days={days} today={settings.today} open={open} />;
  return (
    <ListTable
      ref={list}
      label={t('events.title')}
      columns={eventColumns(t, params)}
      rows={days.flatMap(({ events }) => events)}
      keyOf={({ event }) => event.slug}
      open={open}
    />
  );
}
