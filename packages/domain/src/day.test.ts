import { dayNumber, dayOf, daysBetween } from './day.js';

describe('days', () => {
  it('counts from 1970-01-01', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });

  it('counts from one day to another, over the end of a month and a leap day', () => {
    expect(daysBetween('2026-01-29', '2026-02-01')).toBe(3);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  });

  it('goes back from number to day', () => {
    expect(dayOf(dayNumber('2026-02-28') + 1)).toBe('2026-03-01');
  });

  it.each(['2026-1-31', '31/01/2026', '2026-13-01', ''])('refuses %j', (day) => {
    expect(() => dayNumber(day)).toThrow(RangeError);
  });

  it.each([0.5, Number.NaN])('refuses the day number %s', (number) => {
    expect(() => dayOf(number)).toThrow(RangeError);
  });
});
