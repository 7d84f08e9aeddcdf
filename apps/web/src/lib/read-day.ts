import { readingsOf } from '@standpoint/contracts/dates';

/** What a typed date means: one day, two readings to choose from, or nothing that could be understood. */
export type DayReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly string[] }
  | { readonly kind: 'unreadable' };

export interface DayContext {
  /** The day that "today" means here, in the zone of the negotiation. */
  readonly today: string;
  /** A date typed without a year lies `past`: not after today; `near`: as close to today as possible. */
  readonly lies: 'past' | 'near';
  /** What `near` is near to, where that is not today. */
  readonly to?: string;
  readonly locale: string;
}

const DAY_MS = 86_400_000;

/** Reads `30 jan`, `30.01.2026`, `Jan 30, 2026`, `yesterday`, `last friday`, `3 days ago`. Never guesses `01/02/2026`. */
export function readDay(typed: string, context: DayContext): DayReading {
  const written = typed.trim().toLocaleLowerCase(context.locale).replaceAll(/[,\s]+/g, ' ');
  if (!written) return { kind: 'empty' };
  const readings = readingsOf(padded(written));
  if (readings.length > 1) return { kind: 'ambiguous', readings };
  const day = readings[0] ?? relativeDay(written, context) ?? namedMonthDay(written, context);
  return day ? { kind: 'day', day } : { kind: 'unreadable' };
}

/** The ISO day, or what was typed where it is not one day: the contract then says what is wrong with it. */
export function dayOrTyped(typed: string, context: DayContext): string | null {
  const reading = readDay(typed, context);
  if (reading.kind === 'empty') return null;
  return reading.kind === 'day' ? reading.day : typed.trim();
}

const padded = (written: string) => written.replace(/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (_, year: string, month: string, day: string) =>
  [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));

const daysFrom = (day: string, count: number) => new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);

function relativeDay(written: string, { today, locale }: DayContext): string | null {
  const words: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1 };
  const offset = words[written];
  if (offset !== undefined) return daysFrom(today, offset);
  const ago = /^(\d{1,3}) days? ago$/.exec(written);
  if (ago) return daysFrom(today, -Number(ago[1]));
  const named = /^(?:(last|on) )?(\p{L}+)$/u.exec(written);
  const weekday = named ? namesOf('weekday', locale).get(named[2] ?? '') : undefined;
  if (weekday === undefined) return null;
  const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
  return daysFrom(today, -(back === 0 && named?.[1] === 'last' ? 7 : back));
}

function namedMonthDay(written: string, context: DayContext): string | null {
  const parts = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]?(?:of )?(\p{L}+)\.?(?:[ -](\d{4})(?: \p{L}{1,2}\.?)?)?$/u.exec(written);
  const monthFirst = /^(\p{L}+)\.? ?(\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/u.exec(written);
  const [date, name, year] = parts ? parts.slice(1) : monthFirst ? [monthFirst[2], monthFirst[1], monthFirst[3]] : [];
  const month = namesOf('month', context.locale).get(name ?? '');
  if (month === undefined) return null;
  const inYear = (each: number) => readingsOf(`${each}-${String(month + 1).padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`)[0];
  if (year) return inYear(Number(year)) ?? null;
  const thisYear = Number((context.to ?? context.today).slice(0, 4));
  const candidates = [thisYear - 1, thisYear, thisYear + 1].map(inYear).filter((day) => day !== undefined);
  if (context.lies === 'past') return candidates.findLast((day) => day <= context.today) ?? null;
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(context.to ?? context.today));
  return candidates.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** Names of weekdays or months, long and short, in English and the interface language. */
function namesOf(unit: 'weekday' | 'month', locale: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of new Set([locale, 'en'])) {
    for (const width of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { [unit]: width, day: unit === 'month' ? 'numeric' : undefined, timeZone: 'UTC' });
      for (let at = 0; at < (unit === 'month' ? 12 : 7); at++) {
        // 2 January 2000 was a Sunday.
        const date = unit === 'month' ? Date.UTC(2000, at, 2) : Date.UTC(2000, 0, 2 + at);
        const name = format.formatToParts(date).find((part) => part.type === unit)?.value;
        if (name) names.set(name.toLocaleLowerCase(locale).replace(/\.$/, ''), at);
      }
    }
  }
  if (unit === 'month') names.set('sept', 8);
  return names;
}
