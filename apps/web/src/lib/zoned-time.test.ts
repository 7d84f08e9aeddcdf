import { dayAndTimeAt, instantAt } from './zoned-time';

it.each([
  ['2026-02-02', '11:00', 'Europe/Kyiv', '2026-02-02T09:00:00Z'],
  ['2026-07-02', '11:00', 'Europe/Kyiv', '2026-07-02T08:00:00Z'],
  ['2026-01-31', '19:30', 'America/New_York', '2026-02-01T00:30:00Z'],
  ['2026-01-31', '00:00', 'UTC', '2026-01-31T00:00:00Z'],
  // clocks go forward at 03:00 on this day
  ['2026-03-29', '02:30', 'Europe/Kyiv', '2026-03-29T00:30:00Z'],
  ['2026-03-29', '04:30', 'Europe/Kyiv', '2026-03-29T01:30:00Z'],
])('%s %s in %s is %s', (day, time, timeZone, instant) => {
  expect(instantAt(day, time, timeZone)).toBe(instant);
  expect(dayAndTimeAt(instant, timeZone)).toEqual({ day, time });
});
