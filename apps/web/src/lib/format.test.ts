import { formatDay, formatDayLong, formatDayShort, formatInstant, formatList, formatNumber, formatPercent, shiftDay } from './format';

describe('dates on screen', () => {
  it('writes the month as a word, so that 1 February and 2 January cannot be mixed up', () => {
    expect(formatDay('2026-02-01')).toBe('1 Feb 2026');
    expect(formatDayShort('2026-01-30')).toBe('30 Jan');
    expect(formatDayLong('2026-01-31')).toBe('31 January 2026');
  });

  it('shows an instant with its zone', () => {
    expect(formatInstant('2026-02-02T07:12:00Z', 'Europe/Kyiv')).toMatch(/^2 Feb 2026, 09:12 \S+$/);
    expect(formatInstant('2026-02-02T09:12:00+02:00')).toBe('2 Feb 2026, 07:12 UTC');
  });

  it('steps over the end of a month and a leap day', () => {
    expect(shiftDay('2026-01-31', 1)).toBe('2026-02-01');
    expect(shiftDay('2024-03-01', -1)).toBe('2024-02-29');
  });
});

it('writes a true minus, and none before nothing', () => {
  expect([formatNumber(-0.167), formatNumber(-0.001), formatNumber(12.345, 1)]).toEqual(['−0.17', '0', '12.3']);
});

it('writes shares as percent and lists with a last and', () => {
  expect(formatPercent(0.375)).toBe('38%');
  expect(formatList(['Russia', 'Ukraine', 'Germany'])).toBe('Russia, Ukraine and Germany');
});
