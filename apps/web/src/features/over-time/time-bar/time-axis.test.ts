import fc from 'fast-check';
import { axisOf, barsOf, dayAt, daysIn, placeOf, stepsFrom } from './time-axis';

const said = (day: string, statements = 1, cells = 0) => ({ day, statements, cells });
const event = (starts: string, ends: string | null = null) =>
  ({ id: '00000000-0000-4000-8000-000000000000', slug: 'round', title: 'Round', kind: 'talks', starts, ends, status: 'held' }) as const;

const day = fc.integer({ min: 0, max: 3000 }).map((at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10));

describe('the time axis', () => {
  it('begins before the first and ends after the last thing said or held', () => {
    const axis = axisOf({ days: [said('2026-01-29'), said('2026-01-31')], events: [event('2026-01-23', '2026-02-01T10:00')] }, '2026-01-30');
    expect(axis).toEqual({ first: '2026-01-21', last: '2026-02-03' });
  });

  it('comes to what only gets old when that day is shown, not before', () => {
    const days = [said('2026-01-29'), said('2026-04-30', 0, 3)];
    expect(axisOf({ days, events: [] }, '2026-01-29').last).toBe('2026-01-31');
    expect(axisOf({ days, events: [] }, '2026-04-30').last).toBe('2026-04-30');
  });

  it('stands around the day shown where nothing was said', () => {
    expect(axisOf({ days: [], events: [] }, '2026-01-30')).toEqual({ first: '2026-01-28', last: '2026-02-01' });
  });

  it('leads from a day to its place and back, and stays within its ends', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), day, (days, asOf) => {
        const axis = axisOf({ days: days.map((each) => said(each)), events: [] }, asOf);
        for (const each of [...days, asOf]) expect(dayAt(axis, placeOf(axis, each))).toBe(each);
        expect([dayAt(axis, -0.5), dayAt(axis, 1.5)]).toEqual([axis.first, axis.last]);
      }),
    );
  });

  it('counts every statement in exactly one bar, a day each where there is room, at most 120 bars otherwise', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 30 }), (days) => {
        const timeline = { days: days.map((each, at) => said(each, at + 1)), events: [] };
        const axis = axisOf(timeline, days[0] ?? '');
        const bars = barsOf(timeline, axis);
        expect(bars.reduce((sum, { statements }) => sum + statements, 0)).toBe((days.length * (days.length + 1)) / 2);
        if (daysIn(axis) <= 120) expect(bars.every(({ first, last }) => first === last)).toBe(true);
        else expect(new Set(bars.map(({ first }) => first)).size).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('steps to the days beside it on which a cell changes, never to one on which something was merely said', () => {
    const timeline = { days: [said('2026-01-10', 1, 2), said('2026-01-12', 4, 0), said('2026-01-20', 0, 1)] };
    const dayOf = (asOf: string) => Object.values(stepsFrom(timeline, asOf)).map((step) => step?.day ?? null);
    expect(dayOf('2026-01-12')).toEqual(['2026-01-10', '2026-01-20', '2026-01-10']);
    expect(dayOf('2026-01-10')).toEqual([null, '2026-01-20', '2026-01-10']);
    expect(dayOf('2026-01-20')).toEqual(['2026-01-10', null, '2026-01-10']);
  });
});
