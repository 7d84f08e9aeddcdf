import { CreateEvent, EditEvent, type Event } from '@standpoint/contracts/events';
import type { TFunction } from 'i18next';
import { isolated } from '../../lib/bidi';
import type { FieldWords } from '../../lib/changed-fields';
import { formatDay } from '../../lib/format';
import { foldName } from '../../lib/match-name';
import { type DayContext, dayOrTyped } from '../../lib/read-day';
import { freeSlug, slugOf } from '../../lib/slug-of';

/** `parties`: slugs joined by `~`. */
export type EventDraft = Record<
  'title' | 'kind' | 'status' | 'place' | 'starts' | 'startsTime' | 'ends' | 'endsTime' | 'timeZone' | 'parties' | 'reason',
  string
>;

export const NEW_EVENT: EventDraft = {
  title: '',
  kind: 'talks',
  status: 'planned',
  place: '',
  starts: '',
  startsTime: '',
  ends: '',
  endsTime: '',
  timeZone: '',
  parties: '',
  reason: '',
};

export const partiesOf = ({ parties }: Pick<EventDraft, 'parties'>) => parties.split('~').filter(Boolean);

/** Day and time as the contract joins them; a time without a day stands for the day it begins. */
function momentOf(day: string | null, time: string): string | null {
  return day && time ? `${day}T${time}` : day;
}

interface Around {
  readonly days: DayContext;
  /** The zone of the negotiation, for a time that is given without one. */
  readonly zone: string;
}

function readFields(draft: EventDraft, { days, zone }: Around) {
  const startDay = dayOrTyped(draft.starts, days);
  const endDay = dayOrTyped(draft.ends, days) ?? (draft.endsTime ? startDay : null);
  const hasTime = draft.startsTime !== '' || draft.endsTime !== '';
  return {
    title: draft.title,
    kind: draft.kind,
    status: draft.status,
    place: draft.place.trim() || null,
    starts: momentOf(startDay, draft.startsTime) ?? '',
    ends: momentOf(endDay, draft.endsTime),
    timeZone: draft.timeZone.trim() || (hasTime ? zone : null),
    parties: partiesOf(draft),
  };
}

export const readNewEvent = (draft: EventDraft, known: readonly Pick<Event, 'slug'>[], around: Around) =>
  CreateEvent.safeParse({
    ...readFields(draft, around),
    slug: freeSlug(slugOf(foldName(draft.title)) || 'event', new Set(known.map(({ slug }) => slug))),
  });

export const readEditedEvent = (draft: EventDraft, around: Around) =>
  EditEvent.safeParse({ ...readFields(draft, around), reason: draft.reason.trim() || undefined });

type Standing = Pick<Event, 'title' | 'kind' | 'status' | 'place' | 'starts' | 'ends' | 'timeZone' | 'parties'>;

export function eventDraftOf({ starts, ends, ...event }: Standing): EventDraft {
  const [startDay = '', startsTime = ''] = starts.split('T');
  const [endDay = '', endsTime = ''] = ends?.split('T') ?? [];
  return {
    title: event.title,
    kind: event.kind,
    status: event.status,
    place: event.place ?? '',
    starts: formatDay(startDay),
    startsTime,
    ends: endDay && formatDay(endDay),
    endsTime,
    timeZone: event.timeZone ?? '',
    parties: event.parties.map(({ slug }) => slug).join('~'),
    reason: '',
  };
}

/** `nameOf` tells how a party is called. */
export function eventWords(t: TFunction, draft: EventDraft, nameOf: (slug: string) => string): FieldWords {
  return [
    [t('events.eventTitle'), draft.title],
    [t('events.kind'), t(`events.kinds.${draft.kind as Event['kind']}`)],
    [t('events.status'), t(`events.statuses.${draft.status as Event['status']}`)],
    [t('events.place'), draft.place],
    [t('events.starts'), [draft.starts, draft.startsTime].filter(Boolean).map(isolated).join(', ')],
    [t('events.ends'), [draft.ends, draft.endsTime].filter(Boolean).map(isolated).join(', ')],
    [t('events.timeZone'), draft.timeZone],
    [t('events.parties'), partiesOf(draft).map(nameOf).map(isolated).join(', ')],
  ];
}
