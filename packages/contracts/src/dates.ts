import { z } from 'zod';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The days a written date can mean: `01/02/2026` means two, `31/02/2026` none. */
export function readingsOf(written: string): string[] {
  const day = ISO_DAY.exec(written);
  if (day) {
    const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
    return year >= 1 && exists(year, month, date) ? [written] : [];
  }
  const slashed = SLASHED.exec(written);
  if (!slashed) return [];
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  const readings = new Set<string>();
  if (exists(year, second, first)) readings.add(iso(year, second, first));
  if (exists(year, first, second)) readings.add(iso(year, first, second));
  return [...readings];
}

/** A calendar day, `YYYY-MM-DD`. An ambiguous or impossible date is refused, never guessed. */
export const Day = z
  .string()
  .superRefine((written, context) => {
    const readings = readingsOf(written);
    if (ISO_DAY.test(written) && readings.length === 1) return;
    const [one, other] = readings;
    if (one && other) {
      context.addIssue({
        code: 'custom',
        params: { code: 'date-ambiguous', readings },
        message: `${written} can mean ${one} or ${other}. Write the one you mean.`,
      });
    } else if (one) {
      context.addIssue({
        code: 'custom',
        params: { code: 'date-not-iso', readings },
        message: `Write this date as ${one}.`,
      });
    } else if (ISO_DAY.test(written) || SLASHED.test(written)) {
      context.addIssue({ code: 'custom', params: { code: 'date-impossible' }, message: `${written} is no date.` });
    } else {
      context.addIssue({ code: 'custom', params: { code: 'date-not-iso' }, message: 'Write dates as YYYY-MM-DD.' });
    }
  })
  .meta({ format: 'date', description: 'A calendar day, YYYY-MM-DD' });
export type Day = z.infer<typeof Day>;

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** An instant with its zone, to the minute or finer, up to microseconds. */
export const Instant = z
  .string()
  .regex(INSTANT, { message: 'An instant with its zone, such as 2026-02-02T09:00Z.' })
  .refine((written) => readingsOf(written.slice(0, 10)).length === 1, {
    params: { code: 'date-impossible' },
    message: 'This day does not exist.',
  })
  .meta({ format: 'date-time', description: 'An instant, ISO 8601 with zone' });
export type Instant = z.infer<typeof Instant>;

/** A wall-clock time without zone, to the minute. */
export const LocalTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, { message: 'A local time such as 2026-01-29T07:00.' })
  .refine((value) => readingsOf(value.slice(0, 10)).length === 1, {
    params: { code: 'date-impossible' },
    message: 'This day does not exist.',
  });

/** An IANA zone that this system knows. */
export const TimeZone = z.string().max(64).refine(
  (zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  },
  { params: { code: 'time-zone-unknown' }, message: 'A time zone name such as Europe/Kyiv.' },
);
