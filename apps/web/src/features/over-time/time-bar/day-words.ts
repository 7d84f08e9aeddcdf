import type { Timeline } from '@standpoint/contracts/timeline';
import type { TFunction } from 'i18next';
import { formatDay } from '../../../lib/format';

/** “4 cells change”, or that they may. */
export function cellWords(t: TFunction, { isExact }: Pick<Timeline, 'isExact'>, count: number): string {
  return t(isExact ? 'timeBar.cells' : 'timeBar.possible', { count });
}

export function eventsOn({ events }: Pick<Timeline, 'events'>, day: string): Timeline['events'] {
  return events.filter(({ starts, ends }) => starts.slice(0, 10) <= day && day <= (ends ?? starts).slice(0, 10));
}

/** What a day on the bar stands for. */
export function dayWords(t: TFunction, timeline: Timeline, day: string): string {
  const found = timeline.days.find((each) => each.day === day);
  const parts = [
    ...(found && found.statements > 0 ? [t('timeBar.statements', { count: found.statements })] : []),
    ...(found && found.cells > 0 ? [cellWords(t, timeline, found.cells)] : []),
    ...eventsOn(timeline, day).map(({ title }) => title),
  ];
  return t('timeBar.reading', { day: formatDay(day), words: parts.length > 0 ? parts.join(' · ') : t('timeBar.quiet') });
}
