import { changeDays } from './change-days.js';
import { atMost, buildLog, issueOf, readingOf } from './fixtures/build-log.js';
import { shownChanges } from './shown-changes.js';

const question = (talks: ReturnType<typeof buildLog>, asOf = '2026-03-01') =>
  ({ reading: readingOf({ asOf }), issue: issueOf(), partyId: 'A', log: talks.log }) as const;

describe('shownChanges', () => {
  it('is empty where nothing was ever said', () => {
    expect(shownChanges(question(buildLog()))).toEqual([]);
  });

  it('passes over a day on which the same was said again', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-12', { value: 1 });
    talks.said('A', '2026-01-20', { value: 3 });
    expect(shownChanges(question(talks))).toEqual(['2026-01-10', '2026-01-20']);
  });

  it('passes over a day on which only an importance was given', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { kind: null, salience: 40 });
    talks.said('A', '2026-01-12', { value: 1 });
    expect(shownChanges(question(talks))).toEqual(['2026-01-12']);
  });

  it('stops where a range, a red line or a flag appears, and where an offer ends', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-12', { kind: null, range: [0, 2] });
    talks.said('A', '2026-01-14', { kind: null, redLines: [atMost(2)] });
    talks.said('A', '2026-01-16', { value: 2, validUntil: '2026-01-30' });
    const found = shownChanges(question(talks));
    // The flag "expiring" comes on 23 January, a week before the end.
    expect(found).toEqual(['2026-01-10', '2026-01-12', '2026-01-14', '2026-01-16', '2026-01-23', '2026-01-31']);
    expect(changeDays(question(talks))).toEqual(expect.arrayContaining(found));
  });

  it('stops where a position gets old', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    expect(shownChanges(question(talks, '2026-12-31'))).toEqual(['2026-01-10', '2026-04-11']);
  });
});
