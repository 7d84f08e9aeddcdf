import type { Timeline } from '@standpoint/contracts/timeline';
import { dayNumber, dayOf } from '@standpoint/domain/day';

/** The days on the bar, both ends included. */
export interface Axis {
  readonly first: string;
  readonly last: string;
}

export interface Bar extends Axis {
  readonly statements: number;
}

type Shown = Pick<Timeline, 'days' | 'events'>;

/** Narrower bars are hard to tell apart. */
const MOST_BARS = 120;
const WEEK = 7;
const MARGIN = 0.04;

/**
 * From the first to the last thing said or held, with a little room on both sides. Days further on, on which positions only get old or end,
 * come into sight when they are gone to: they would press the rest together.
 */
export function axisOf({ days, events }: Shown, asOf: string): Axis {
  const filled = [...days.filter(({ statements }) => statements > 0).map(({ day }) => day), ...events.flatMap(daysOf)];
  const numbers = filled.map(dayNumber);
  const shown = dayNumber(asOf);
  const [first, last] = numbers.length === 0 ? [shown, shown] : [Math.min(...numbers), Math.max(...numbers)];
  const margin = Math.max(2, Math.ceil((last - first) * MARGIN));
  return { first: dayOf(Math.min(first - margin, shown)), last: dayOf(Math.max(last + margin, shown)) };
}

function daysOf({ starts, ends }: Timeline['events'][number]): string[] {
  return [starts.slice(0, 10), (ends ?? starts).slice(0, 10)];
}

export function daysIn({ first, last }: Axis): number {
  return dayNumber(last) - dayNumber(first) + 1;
}

/** The middle of a day on the bar: 0 its beginning, 1 its end. */
export function placeOf(axis: Axis, day: string): number {
  return (dayNumber(day) - dayNumber(axis.first) + 0.5) / daysIn(axis);
}

export function dayAt(axis: Axis, place: number): string {
  const at = Math.floor(place * daysIn(axis));
  return dayOf(dayNumber(axis.first) + Math.min(daysIn(axis) - 1, Math.max(0, at)));
}

/** Keeps a day on the bar. */
export function withinAxis({ first, last }: Axis, day: string): string {
  if (day < first) return first;
  return day > last ? last : day;
}

/** Statements a day, a week, or, over many years, as many days as still give a bar to look at. */
export function barsOf({ days }: Pick<Timeline, 'days'>, axis: Axis): Bar[] {
  const count = daysIn(axis);
  const wide = count <= MOST_BARS ? 1 : Math.max(WEEK, Math.ceil(count / MOST_BARS));
  const first = dayNumber(axis.first);
  const totals = new Map<number, number>();
  for (const { day, statements } of days) {
    const at = Math.floor((dayNumber(day) - first) / wide);
    if (statements > 0 && day >= axis.first && day <= axis.last) totals.set(at, (totals.get(at) ?? 0) + statements);
  }
  return [...totals].map(([at, statements]) => ({
    first: dayOf(first + at * wide),
    last: withinAxis(axis, dayOf(first + (at + 1) * wide - 1)),
    statements,
  }));
}

export interface Steps {
  readonly previous: Timeline['days'][number] | null;
  readonly next: Timeline['days'][number] | null;
  /** The first one of all: where playing begins again. */
  readonly first: Timeline['days'][number] | null;
}

/** The days beside the one shown on which cells change. */
export function stepsFrom({ days }: Pick<Timeline, 'days'>, asOf: string): Steps {
  const changes = days.filter(({ cells }) => cells > 0);
  return {
    previous: changes.findLast(({ day }) => day < asOf) ?? null,
    next: changes.find(({ day }) => day > asOf) ?? null,
    first: changes[0] ?? null,
  };
}
