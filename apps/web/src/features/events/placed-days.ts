import type { ResponseOf } from '@standpoint/contracts/endpoint';
import type { listEvents } from '@standpoint/contracts/events';
import { foldName } from '../../lib/match-name';
import { beginsAt, dayOf, type Place, placesAt } from './event-times';

export type ListedEvent = ResponseOf<typeof listEvents>['items'][number];

export interface PlacedEvent {
  readonly event: ListedEvent;
  readonly place: Place;
}

export interface PlacedDay {
  readonly day: string;
  readonly events: readonly PlacedEvent[];
}

interface At {
  readonly now: string;
  readonly zone: string;
}

/** Events in order of time, each with its place in it; those that begin on one day of the negotiation together. */
export function placedDays(events: readonly ListedEvent[], q: string, { now, zone }: At): PlacedDay[] {
  const places = placesAt(events, now, zone);
  const found = events.filter((event) => wordsOf(event).includes(foldName(q)));
  const sorted = found.toSorted((one, other) => (beginsAt(one, zone) < beginsAt(other, zone) ? -1 : 1));
  const days = new Map<string, PlacedEvent[]>();
  for (const event of sorted) {
    const day = dayOf(event, zone);
    days.set(day, [...(days.get(day) ?? []), { event, place: places.get(event) ?? 'past' }]);
  }
  return [...days].map(([day, placed]) => ({ day, events: placed }));
}

const wordsOf = ({ title, place, parties }: ListedEvent) => foldName([title, place, ...parties.map(({ name }) => name)].join(' '));
