import i18next from 'i18next';
import '../../i18n/en/events';
import { beginsAt, dayOf, fullTimeWords, placesAt, type Times, timeWords } from './event-times';

const KYIV = 'Europe/Kyiv';
const event = (starts: string, more: Partial<Times> = {}): Times => ({ starts, ends: null, timeZone: KYIV, status: 'held', ...more });

it('stands under the day on the clocks of the negotiation', () => {
  expect(dayOf(event('2026-01-31T19:30', { timeZone: 'America/New_York' }), KYIV)).toBe('2026-02-01');
  expect(dayOf(event('2026-01-31'), KYIV)).toBe('2026-01-31');
});

it.each([
  [event('2026-01-29T07:00'), '2026-01-29', '07:00 Kyiv'],
  [event('2026-01-29T07:00', { ends: '2026-01-29T10:30' }), '2026-01-29', '07:00 – 10:30 Kyiv'],
  [event('2026-01-31T19:30', { timeZone: 'America/New_York' }), '2026-02-01', '31 Jan, 19:30 New York'],
  [event('2026-01-29', { timeZone: null }), '2026-01-29', 'whole day'],
  [event('2026-01-23', { ends: '2026-01-24', timeZone: null }), '2026-01-23', '23 Jan – 24 Jan'],
])('says when it is, with its own zone: %j', (times, under, words) => {
  expect(timeWords(i18next.t, times, under)).toBe(words);
});

it('says the day too where it stands under none', () => {
  expect(fullTimeWords(i18next.t, event('2026-01-29T07:00'))).toBe('29 Jan 2026, 07:00 Kyiv');
  expect(fullTimeWords(i18next.t, event('2026-01-23', { ends: '2026-01-24' }))).toBe('23 Jan 2026 – 24 Jan 2026');
});

describe('at noon in Kyiv on 30 January', () => {
  const NOW = '2026-01-30T10:00:00Z';
  const placeOf = (times: Times, others: readonly Times[] = []) => placesAt([times, ...others], NOW, KYIV).get(times);

  it.each([
    ['yesterday', event('2026-01-29'), 'past'],
    ['this whole day', event('2026-01-30'), 'now'],
    ['a span that holds this day', event('2026-01-29', { ends: '2026-01-31' }), 'now'],
    ['this morning, over', event('2026-01-30T08:00', { ends: '2026-01-30T09:00' }), 'past'],
    ['this morning, no end on record', event('2026-01-30T08:00'), 'now'],
    ['this afternoon', event('2026-01-30T15:00'), 'next'],
    ['noon in New York, which is later', event('2026-01-30T12:00', { timeZone: 'America/New_York' }), 'next'],
    ['tomorrow, but postponed', event('2026-01-31', { status: 'postponed' }), 'postponed'],
  ])('%s', (_what, times, place) => {
    expect(placeOf(times)).toBe(place);
  });

  it('only the first to come is next, however the list is sorted', () => {
    expect(placeOf(event('2026-02-04'), [event('2026-02-01')])).toBe('later');
    expect(placeOf(event('2026-02-01'), [event('2026-02-04'), event('2026-01-31', { status: 'postponed' })])).toBe('next');
  });
});

it('sorts by the instant, not by what the clocks show', () => {
  expect(beginsAt(event('2026-01-30T12:00'), KYIV) < beginsAt(event('2026-01-30T09:00', { timeZone: 'America/New_York' }), KYIV)).toBe(true);
});
