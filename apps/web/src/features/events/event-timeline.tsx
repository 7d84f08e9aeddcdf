import { Text, Title } from '@mantine/core';
import type { TFunction } from 'i18next';
import { Fragment, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../lib/bidi';
import { formatDay, formatList } from '../../lib/format';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { AppLink } from '../../ui/app-link';
import { PlaceMark, StatusMark } from './event-marks';
import { type Place, timeWords } from './event-times';
import styles from './event-timeline.module.css';
import type { ListedEvent, PlacedDay } from './placed-days';

interface EventTimelineProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly params: NegotiationRef;
  readonly days: readonly PlacedDay[];
  readonly today: string;
  readonly open: string | undefined;
}

/** Day under day on the clocks of the negotiation, with today between what was and what comes. */
export function EventTimeline({ ref, params, days, today, open }: EventTimelineProps) {
  const { t } = useTranslation();
  const firstToCome = days.findIndex(({ day }) => day >= today);
  const mark = <TodayMark t={t} today={today} />;
  return (
    <div ref={ref}>
      <ol className={styles.timeline} aria-label={t('events.timeline')}>
        {days.map(({ day, events }, at) => (
          <Fragment key={day}>
            {at === firstToCome && mark}
            <li className={styles.day}>
              <Title order={3} size="h6" className={styles.date}>
                {formatDay(day)}
              </Title>
              <ol className={styles.events}>
                {events.map(({ event, place }) => (
                  <EventItem key={event.id} params={params} event={event} place={place} day={day} isOpen={event.slug === open} />
                ))}
              </ol>
            </li>
          </Fragment>
        ))}
        {firstToCome < 0 && mark}
      </ol>
    </div>
  );
}

function TodayMark({ t, today }: { t: TFunction; today: string }) {
  return <li className={styles.today}>{t('events.today', { day: formatDay(today) })}</li>;
}

interface EventItemProps {
  readonly params: NegotiationRef;
  readonly event: ListedEvent;
  readonly place: Place;
  readonly day: string;
  readonly isOpen: boolean;
}

function EventItem({ params, event, place, day, isOpen }: EventItemProps) {
  const { t } = useTranslation();
  const { slug, title, kind, status, parties, statementCount } = event;
  const about = [timeWords(t, event, day), t(`events.kinds.${kind}`), event.place, parties.length > 0 && formatList(parties.map(({ name }) => name))];
  return (
    <li className={styles.event} data-list-row={slug} data-place={place} data-open={isOpen || undefined}>
      <div className={styles.title}>
        <AppLink to="/w/$workspace/n/$negotiation/events/$event" params={{ ...params, event: slug }} search resetScroll={false} fw={600}>
          <bdi>{title}</bdi>
        </AppLink>
        <StatusMark status={status} />
        <PlaceMark place={place} />
      </div>
      <Text size="sm" c="dimmed">
        {about.filter(Boolean).map(isolated).join(' · ')}
      </Text>
      {Boolean(statementCount) && (
        <AppLink size="xs" to="/w/$workspace/n/$negotiation/statements" params={params} search={{ event: slug }}>
          {t('events.statements', { count: statementCount ?? 0 })}
        </AppLink>
      )}
    </li>
  );
}
