import { z } from 'zod';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Event } from './events.js';
import { NegotiationParams } from './negotiations.js';
import { Dialect, ReadingEcho, ReadingSearch } from './reading.js';

/** One answer serves every day that is looked at. */
export const TimelineSearch = ReadingSearch.omit({ asOf: true });
export type TimelineSearch = z.infer<typeof TimelineSearch>;

export const TimelineDay = z.object({
  day: Day,
  statements: z.int().min(0).describe('Said on this day at the latest, by the parties and on the issues asked for'),
  cells: z.int().min(0).describe('Cells that look otherwise than on the day before'),
});
export type TimelineDay = z.infer<typeof TimelineDay>;

export const TimelineEvent = Event.pick({ id: true, slug: true, title: true, kind: true, starts: true, ends: true, status: true });
export type TimelineEvent = z.infer<typeof TimelineEvent>;

export const Timeline = ReadingEcho.omit({ asOf: true }).extend({
  days: z.array(TimelineDay).describe('Days on which something was said or a cell changes, in the order of time'),
  isExact: z.boolean().describe('false: too much was said to look at every cell on every day; `cells` then counts those that can change'),
  events: z.array(TimelineEvent).describe('Of every day, in the order of time'),
});
export type Timeline = z.infer<typeof Timeline>;

const base = '/workspaces/:workspace/negotiations/:negotiation';

export const readTimeline = endpoint({
  name: 'readTimeline',
  summary: 'Statements and changed cells a day, and the events: what the time bar shows and steps over',
  method: 'GET',
  path: `${base}/timeline`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: TimelineSearch,
  response: Timeline,
  etag: true,
});

export const exportTimeline = endpoint({
  name: 'exportTimeline',
  summary: 'Statements, changed cells and events a day as CSV',
  method: 'GET',
  path: `${base}/timeline.csv`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: TimelineSearch.extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});
