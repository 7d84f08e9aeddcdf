import type { Event } from '@standpoint/contracts/events';
import type { TFunction } from 'i18next';
import { formatDay, formatDayShort, shiftDay } from '../../lib/format';
import { dayAndTimeAt, instantAt } from '../../lib/zoned-time';

export type Times = Pick<Event, 'starts' | 'ends' | 'timeZone' | 'status'>;

/** Over, going on, the first to come, or after that. What was postponed has no place in time. */
export type Place = 'past' | 'now' | 'next' | 'later' | 'postponed';

/** The day an event begins on the clocks of the negotiation. */
export function dayOf({ starts, timeZone }: Times, zone: string): string {
  const [day = '', time] = starts.split('T');
  return time && timeZone ? dayAndTimeAt(instantAt(day, time, timeZone), zone).day : day;
}

/** When it begins, to sort by; a whole day begins at midnight on the clocks of the negotiation. */
export function beginsAt({ starts, timeZone }: Times, zone: string): string {
  const [day = '', time] = starts.split('T');
  return instantAt(day, time ?? '00:00', time ? (timeZone ?? zone) : zone);
}

/** A whole day lasts until midnight, and so does what has no end on record. */
function endsAt({ starts, ends, timeZone }: Times, zone: string): string {
  const [day = '', time] = (ends ?? starts.slice(0, 10)).split('T');
  const clock = ends && time ? (timeZone ?? zone) : starts.includes('T') ? (timeZone ?? zone) : zone;
  return time ? instantAt(day, time, clock) : instantAt(shiftDay(day, 1), '00:00', clock);
}

/** Where each event stands at an instant; several that begin together can be next. */
export function placesAt<E extends Times>(events: readonly E[], now: string, zone: string): ReadonlyMap<E, Place> {
  const standing = events.filter(({ status }) => status !== 'postponed');
  const [next] = standing.map((event) => beginsAt(event, zone)).filter((begins) => begins > now).toSorted();
  const placeOf = (event: E): Place => {
    if (event.status === 'postponed') return 'postponed';
    const begins = beginsAt(event, zone);
    if (begins > now) return begins === next ? 'next' : 'later';
    return endsAt(event, zone) > now ? 'now' : 'past';
  };
  return new Map(events.map((event) => [event, placeOf(event)]));
}

/** `Kyiv` of `Europe/Kyiv`. */
export const placeOfZone = (timeZone: string) => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

/** `07:00 Kyiv`, `07:00 – 10:30 Kyiv`, `whole day`, `23 Jan – 24 Jan`; the day only where it is another one than that it stands under. */
export function timeWords(t: TFunction, times: Times, under: string): string {
  return spanWords(t, times, under, formatDayShort);
}

/** All of it, for a table and for the page of one event. */
export function fullTimeWords(t: TFunction, times: Times): string {
  const day = times.starts.slice(0, 10);
  const words = spanWords(t, times, day, formatDay);
  const isSpan = (times.ends?.slice(0, 10) ?? day) !== day;
  return isSpan ? words : `${formatDay(day)}, ${words}`;
}

function spanWords(t: TFunction, { starts, ends, timeZone }: Times, under: string, dayWords: (day: string) => string): string {
  const [day = '', time] = starts.split('T');
  const [lastDay = day, endTime] = ends?.split('T') ?? [];
  const from = [(day !== under || lastDay !== day) && dayWords(day), time].filter(Boolean).join(', ');
  const to = [lastDay !== day && dayWords(lastDay), endTime].filter(Boolean).join(', ');
  const span = [from, to].filter(Boolean).join(' – ');
  const zone = (time ?? endTime) && timeZone ? placeOfZone(timeZone) : '';
  return [span || t('events.wholeDay'), zone].filter(Boolean).join(' ');
}
