import { EVENT_KINDS, EVENT_STATUSES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day, LocalTime, TimeZone } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Ref, Slug } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
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

export const Event = z.object({ id: Id, slug: Slug, ...fields, parties: z.array(Named) });
export type Event = z.infer<typeof Event>;

/** A day without a time lasts until midnight. */
function endsBefore(starts: string, ends: string): boolean {
  const length = Math.min(starts.length, ends.length);
  return ends.slice(0, length) < starts.slice(0, length);
}

export const CreateEvent = z
  .strictObject({
    slug: Slug,
    ...fields,
    place: fields.place.default(null),
    ends: fields.ends.default(null),
    timeZone: fields.timeZone.default(null),
    status: fields.status.default('held'),
    parties: z.array(Ref).max(200).default([]),
  })
  .refine((event) => !event.ends || !endsBefore(event.starts, event.ends), {
    path: ['ends'],
    params: { code: 'ends-before-it-begins' },
    message: 'The event ends before it begins.',
  })
  .refine((event) => event.timeZone || !`${event.starts}${event.ends ?? ''}`.includes('T'), {
    path: ['timeZone'],
    params: { code: 'time-without-zone' },
    message: 'A time needs its time zone.',
  });
export type CreateEvent = z.infer<typeof CreateEvent>;

export const listEvents = endpoint({
  name: 'listEvents',
  summary: 'The events of a negotiation by date',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation/events',
  access: 'negotiation:read',
  params: NegotiationParams,
  response: z.object({ items: z.array(Event) }),
});

export const createEvent = endpoint({
  name: 'createEvent',
  summary: 'Create an event',
  method: 'POST',
  path: '/workspaces/:workspace/negotiations/:negotiation/events',
  access: 'event:edit',
  params: NegotiationParams,
  body: CreateEvent,
  response: Event,
  status: 201,
});
