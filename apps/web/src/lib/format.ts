import { isolated } from './bidi';
import i18next from 'i18next';

/** Day before month in every language that leaves it open: `01/02` must never be read two ways. */
function locale(): string {
  const language = i18next.language || 'en';
  return language === 'en' ? 'en-GB' : language;
}

/** Making a formatter takes a thousand times as long as using it, and a large matrix has thousands of dates. */
const made = new Map<string, unknown>();

function once<Format>(kind: string, options: object, make: () => Format): Format {
  const key = `${kind} ${locale()} ${JSON.stringify(options)}`;
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Format;
}

const dates = (options: Intl.DateTimeFormatOptions) => once('date', options, () => new Intl.DateTimeFormat(locale(), options));
const numbers = (options: Intl.NumberFormatOptions) => once('number', options, () => new Intl.NumberFormat(locale(), options));

/** Noon UTC of a `YYYY-MM-DD`: no zone can move it to another day. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function inWords(day: string, options: Intl.DateTimeFormatOptions): string {
  return dates({ ...options, timeZone: 'UTC' }).format(noonOf(day));
}

/** `30 Jan 2026` */
export function formatDay(day: string): string {
  return inWords(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `30 Jan` */
export function formatDayShort(day: string): string {
  return inWords(day, { day: 'numeric', month: 'short' });
}

/** `30 January 2026`, for what is read aloud. */
export function formatDayLong(day: string): string {
  return inWords(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2 Feb 2026, 09:12 UTC`: an instant is always shown with the zone it is read in. */
export function formatInstant(instant: string, timeZone = 'UTC'): string {
  return dates({
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(instant));
}

/** `09:12` on the reader's own clock. */
export function formatTime(instant: string): string {
  return dates({ hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** `−0.17`, with a true minus as beside `+`; what rounds to nothing is `0`. */
export function formatNumber(value: number, maximumFractionDigits = 2): string {
  return numbers({ maximumFractionDigits, signDisplay: 'negative' }).format(value).replace('-', '−');
}

/** A fraction 0 … 1 as percent. */
export function formatPercent(fraction: number, maximumFractionDigits = 0): string {
  return numbers({ style: 'percent', maximumFractionDigits }).format(fraction);
}

/** `a, b and c` */
export function formatList(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words.map(isolated));
}

/** `a, b or c` */
export function formatEither(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'disjunction' }).format(words.map(isolated));
}

/** `24 – 31 Jan 2026`: what two days share is said once. */
export function formatDays(from: string, until: string): string {
  if (from > until) return `${formatDay(from)} – ${formatDay(until)}`;
  return dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(noonOf(from), noonOf(until));
}

/** The day `days` later (earlier, if negative). */
export function shiftDay(day: string, days: number): string {
  const date = noonOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
