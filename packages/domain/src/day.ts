import type { Day } from './log.js';

const MS_PER_DAY = 86_400_000;

/**
 * The running number of a calendar day, so that days can be subtracted.
 *
 *     number = whole days since 1970-01-01
 *
 * - Units: days.
 * - Range: any whole number.
 * - Empty: not applicable.
 * - Errors: RangeError if `day` is not `YYYY-MM-DD`.
 * - Source: proleptic Gregorian calendar, UTC, so that no time zone or leap hour enters.
 * - Example: 1970-01-02 → 1
 */
export function dayNumber(day: Day): number {
  const milliseconds = day.length === 10 ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new RangeError(`day must be YYYY-MM-DD, got ${day}`);
  return milliseconds / MS_PER_DAY;
}

/**
 * How many days lie between two days.
 *
 *     days = number(to) − number(from)
 *
 * - Units: days.
 * - Range: any whole number, negative if `to` is the earlier one.
 * - Empty: not applicable.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: calendar.
 * - Example: from 2026-01-29 to 2026-02-01 → 3
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day of a day number.
 *
 *     the inverse of `dayNumber`
 *
 * - Units: days.
 * - Range: `YYYY-MM-DD`.
 * - Empty: not applicable.
 * - Errors: RangeError if `number` is not a whole number of days within the calendar.
 * - Source: proleptic Gregorian calendar, UTC.
 * - Example: 1 → 1970-01-02
 */
export function dayOf(number: number): Day {
  if (!Number.isInteger(number)) throw new RangeError(`day number must be whole, got ${number}`);
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}
