import { EVENT_KINDS, EVENT_STATUSES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { CatalogueListSearch, CatalogueSearch, ListedCount } from './catalogue.js';
import { Day, LocalTime, TimeZone } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Ref, Slug } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { EditReason, RecordedRevision, Revision } from './revisions.js';
import { requiredText } from './text.js';

const moment = z.union([LocalTime, Day]).describe('A day, or a local time in the time zone of the event');

const fields = {
  title: requiredText(120),
  kind: z.enum(EVENT_KINDS),
  place: requiredText(120).nullable(),
  starts: moment,
  ends: moment.nullable(),
  timeZone: TimeZone.nullable(),
  status: z.enum(EVENT_STATUSES),
};

export const Event = z.object({ id: Id, slug: Slug, ...fields, parties: z.array(Named), revision: Revision });
export type Event = z.infer<typeof Event>;

export const EventDetail = Event.extend({ statementCount: z.int().min(0).describe('Statements that stand and name it') });
export type EventDetail = z.infer<typeof EventDetail>;

/** A day without a time lasts until midnight. */
function endsBefore(starts: string, ends: string): boolean {
  const length = Math.min(starts.length, ends.length);
  return ends.slice(0, length) < starts.slice(0, length);
}

interface Moments {
  readonly starts: string;
  readonly ends: string | null;
  readonly timeZone: string | null;
}

const inOrder = ({ starts, ends }: Moments) => !ends || !endsBefore(starts, ends);
const outOfOrder = {
  path: ['ends'],
  params: { code: 'ends-before-it-begins' },
  message: 'The event ends before it begins.',
};

const inZone = ({ starts, ends, timeZone }: Moments) => timeZone !== null || !`${starts}${ends ?? ''}`.includes('T');
const outOfZone = {
  path: ['timeZone'],
  params: { code: 'time-without-zone' },
  message: 'A time needs its time zone.',
};

const parties = z.array(Ref).max(200);

export const CreateEvent = z
  .strictObject({
    slug: Slug,
    ...fields,
    place: fields.place.default(null),
    ends: fields.ends.default(null),
    timeZone: fields.timeZone.default(null),
    status: fields.status.default('held'),
    parties: parties.default([]),
  })
  .refine(inOrder, outOfOrder)
  .refine(inZone, outOfZone);
export type CreateEvent = z.infer<typeof CreateEvent>;

/** The whole event as it is to be; times keep their zone. */
export const EditEvent = z
  .strictObject({ ...fields, parties, reason: EditReason })
  .refine(inOrder, outOfOrder)
  .refine(inZone, outOfZone);
export type EditEvent = z.infer<typeof EditEvent>;

export const EventRevision = RecordedRevision.extend({ ...fields, parties: z.array(Named) });
export type EventRevision = z.infer<typeof EventRevision>;

export const EventParams = NegotiationParams.extend({ event: Ref });

const base = '/workspaces/:workspace/negotiations/:negotiation/events';

export const listEvents = endpoint({
  name: 'listEvents',
  summary: 'The events of a negotiation by date',
  method: 'GET',
  path: base,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: CatalogueListSearch,
  response: z.object({ items: z.array(Event.extend(ListedCount.shape)) }),
});

export const createEvent = endpoint({
  name: 'createEvent',
  summary: 'Create an event',
  method: 'POST',
  path: base,
  access: 'event:edit',
  params: NegotiationParams,
  body: CreateEvent,
  response: Event,
  status: 201,
});

export const readEvent = endpoint({
  name: 'readEvent',
  summary: 'One event and the number of statements that name it',
  method: 'GET',
  path: `${base}/:event`,
  access: 'negotiation:read',
  params: EventParams,
  search: CatalogueSearch,
  response: EventDetail,
});

export const editEvent = endpoint({
  name: 'editEvent',
  summary: 'Change an event; earlier readings keep the old one',
  method: 'PUT',
  path: `${base}/:event`,
  access: 'event:edit',
  params: EventParams,
  body: EditEvent,
  response: EventDetail,
  ifMatch: true,
});

export const removeEvent = endpoint({
  name: 'removeEvent',
  summary: 'Remove an event; refused while a statement that stands names it',
  method: 'DELETE',
  path: `${base}/:event`,
  access: 'event:edit',
  params: EventParams,
  status: 204,
  ifMatch: true,
});

export const listEventRevisions = endpoint({
  name: 'listEventRevisions',
  summary: 'Every wording of an event, newest first',
  method: 'GET',
  path: `${base}/:event/revisions`,
  access: 'negotiation:read',
  params: EventParams,
  response: z.object({ items: z.array(EventRevision) }),
});
