import '../../../i18n/en/events';
import type { IssueOverTime } from '@standpoint/contracts/over-time';
import { useTranslation } from 'react-i18next';
import { formatDay, formatDays } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import styles from './issue-over-time.module.css';

/** The lane under the plot in words, by the numbers that stand in it; what was only planned or put off says so. */
export function EventLane({ found, params }: { found: IssueOverTime; params: NegotiationRef }) {
  const { t } = useTranslation();
  return (
    <div className={styles.events}>
      <strong>{t('overTime.events')}</strong>
      {found.events.length === 0 ? (
        <p className={styles.note}>{t('overTime.noEvents')}</p>
      ) : (
        <ol>
          {found.events.map(({ id, slug, title, starts, ends, status }) => (
            <li key={id}>
              {eventDays(starts, ends ?? starts)}:{' '}
              <AppLink to="/w/$workspace/n/$negotiation/events/$event" params={{ ...params, event: slug }} size="sm">
                <bdi>{title}</bdi>
              </AppLink>
              {status !== 'held' && ` (${t(`events.statuses.${status}`)})`}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** When an event was, without its hours. */
export function eventDays(starts: string, ends: string): string {
  const [first, last] = [starts.slice(0, 10), ends.slice(0, 10)];
  return first === last ? formatDay(first) : formatDays(first, last);
}
