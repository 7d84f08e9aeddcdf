import { Day, Instant, LocalTime, readingsOf, TimeZone } from './dates.js';

const codesOf = (result: { success: boolean; error?: { issues: { params?: { code?: string } }[] } }) =>
  result.success ? [] : result.error?.issues.map((issue) => issue.params?.code ?? 'shape');

describe('readingsOf', () => {
  it.each([
    ['2026-01-02', ['2026-01-02']],
    ['01/02/2026', ['2026-02-01', '2026-01-02']],
    ['31.01.2026', ['2026-01-31']],
    ['02/02/2026', ['2026-02-02']],
    ['31/02/2026', []],
    ['2026-02-30', []],
    ['soon', []],
  ])('of %s are %j', (written, readings) => {
    expect(readingsOf(written)).toEqual(readings);
  });
});

describe('Day', () => {
  it.each([
    ['2024-02-29', []],
    ['01/02/2026', ['date-ambiguous']],
    ['31/01/2026', ['date-not-iso']],
    ['2026-02-29', ['date-impossible']],
    ['yesterday', ['date-not-iso']],
  ])('answers %s with %j', (written, codes) => {
    expect(codesOf(Day.safeParse(written) as never)).toEqual(codes);
  });
});

describe('Instant', () => {
  it.each(['2026-02-02T09:00Z', '2026-02-02T09:00:30Z', '2026-02-02T09:00:30.123456Z', '2026-02-02T11:00+02:00'])(
    'takes %s',
    (written) => {
      expect(Instant.safeParse(written).success).toBe(true);
    },
  );

  it.each(['2026-02-02', '2026-02-02T09:00', '2026-02-30T09:00Z', '2026-02-02T24:00Z', '2026-02-02T09:00:30.1234567Z'])(
    'refuses %s',
    (written) => {
      expect(Instant.safeParse(written).success).toBe(false);
    },
  );
});

it('refuses a local time on a day that does not exist, and a zone that nobody knows', () => {
  expect(codesOf(LocalTime.safeParse('2026-02-30T07:00') as never)).toEqual(['date-impossible']);
  expect(codesOf(TimeZone.safeParse('Europe/Atlantis') as never)).toEqual(['time-zone-unknown']);
});
