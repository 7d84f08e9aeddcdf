import type { Event } from '@standpoint/contracts/events';
import type { RoundSearch } from '@standpoint/contracts/round-search';
import { RoundSpan } from '@standpoint/contracts/rounds';
import { dayNumber, dayOf } from '@standpoint/domain/day';

interface SpanQuestion {
  readonly asOf: string;
  readonly until: NonNullable<RoundSearch['until']>;
}

const WEEK_DAYS = 7;

/** Every round of talks with the days between which it is read; one that was postponed neither has days nor ends those of another. */
export function roundSpans(events: readonly Event[], { asOf, until }: SpanQuestion): RoundSpan[] {
  const rounds = events.filter(({ kind }) => kind === 'talks');
  const counting = rounds.filter(({ status }) => status !== 'postponed');
  return rounds.map((event) => {
    const [first, last] = [firstDay(event), lastDay(event)];
    const next = counting.find((other) => firstDay(other) > first);
    const previous = counting.findLast((other) => firstDay(other) < first);
    const ends = { end: last, week: shifted(last, WEEK_DAYS), next: next ? laterOf(last, shifted(firstDay(next), -1)) : asOf };
    const hasBegun = event.status !== 'postponed' && first <= asOf;
    return RoundSpan.parse({
      ...event,
      before: shifted(first, -1),
      after: hasBegun ? earlierOf(ends[until], asOf) : null,
      previous: previous && firstDay(previous) <= asOf ? previous.slug : null,
      next: next && firstDay(next) <= asOf ? next.slug : null,
    });
  });
}

const firstDay = ({ starts }: Pick<Event, 'starts'>) => starts.slice(0, 10);
const lastDay = ({ starts, ends }: Pick<Event, 'starts' | 'ends'>) => (ends ?? starts).slice(0, 10);
const shifted = (day: string, days: number) => dayOf(dayNumber(day) + days);
const laterOf = (a: string, b: string) => (a > b ? a : b);
const earlierOf = (a: string, b: string) => (a < b ? a : b);
