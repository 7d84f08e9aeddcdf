import { dayOrTyped, readDay } from './read-day';

const context = { today: '2026-02-02', lies: 'past', locale: 'en' } as const;
const dayOf = (typed: string, over: Partial<{ today: string; lies: 'past' | 'near'; locale: string }> = {}) => {
  const reading = readDay(typed, { ...context, ...over });
  return reading.kind === 'day' ? reading.day : reading;
};

describe('readDay', () => {
  it.each([
    ['2026-01-30', '2026-01-30'],
    ['2026-1-3', '2026-01-03'],
    ['30.01.2026', '2026-01-30'],
    ['30/01/2026', '2026-01-30'],
    ['01/30/2026', '2026-01-30'],
    ['30 jan', '2026-01-30'],
    ['30jan', '2026-01-30'],
    ['30-Jan-2025', '2025-01-30'],
    ['30th of January 2026', '2026-01-30'],
    ['Jan 30, 2026', '2026-01-30'],
    ['sept 5', '2025-09-05'],
    ['today', '2026-02-02'],
    ['yesterday', '2026-02-01'],
    ['3 days ago', '2026-01-30'],
    ['friday', '2026-01-30'],
    ['last friday', '2026-01-30'],
    ['monday', '2026-02-02'],
    ['last monday', '2026-01-26'],
  ])('reads "%s" as %s', (typed, day) => {
    expect(dayOf(typed)).toBe(day);
  });

  it.each(['01/02/2026', '01.02.2026', '1/2/2026'])('gives both readings of "%s" and chooses none', (typed) => {
    expect(readDay(typed, context)).toEqual({ kind: 'ambiguous', readings: ['2026-02-01', '2026-01-02'] });
  });

  it('takes a day whose two readings are the same day', () => {
    expect(dayOf('02/02/2026')).toBe('2026-02-02');
  });

  it.each(['31 feb', '31.02.2026', '30', 'jan', 'soon', '30 foo 2026', '2026-13-01'])('cannot read "%s"', (typed) => {
    expect(readDay(typed, context)).toEqual({ kind: 'unreadable' });
  });

  it('puts a date without year into the past where it tells when something was said', () => {
    expect(dayOf('5 feb')).toBe('2025-02-05');
  });

  it('puts a date without year as near as possible where it may lie ahead', () => {
    expect(dayOf('5 feb', { lies: 'near' })).toBe('2026-02-05');
    expect(dayOf('30 dec', { lies: 'near' })).toBe('2025-12-30');
  });

  it('finds 29 February in the year that has one', () => {
    expect(dayOf('29 feb', { today: '2025-01-01' })).toBe('2024-02-29');
  });

  it.each([
    ['de', '30. Januar 2026'],
    ['fr', '30 janvier 2026'],
    ['uk', '30 січня 2026'],
    ['ru', '30 января 2026'],
  ])('knows the months of the interface language %s', (locale, typed) => {
    expect(dayOf(typed, { locale })).toBe('2026-01-30');
  });
});

it.each(['en-GB', 'de', 'fr', 'uk', 'ru'])('reads what the pages themselves write in %s', (locale) => {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const days = Array.from({ length: 24 }, (_, month) => new Date(Date.UTC(2025, month, 3 + month)));
  expect(days.map((day) => dayOf(format.format(day), { locale }))).toEqual(days.map((day) => day.toISOString().slice(0, 10)));
});

describe('dayOrTyped', () => {
  it('leaves an ambiguous date as it was typed', () => {
    expect(dayOrTyped(' 01/02/2026 ', context)).toBe('01/02/2026');
  });

  it('is null for an empty field', () => {
    expect(dayOrTyped('  ', context)).toBeNull();
  });
});

it('is near to the day that is looked at, whatever today is; words like yesterday keep to today', () => {
  const context = { today: '2026-11-23', lies: 'near', to: '2026-01-31', locale: 'en' } as const;
  expect(readDay('30 jan', context)).toEqual({ kind: 'day', day: '2026-01-30' });
  expect(readDay('28 dec', context)).toEqual({ kind: 'day', day: '2025-12-28' });
  expect(readDay('yesterday', context)).toEqual({ kind: 'day', day: '2026-11-22' });
});
