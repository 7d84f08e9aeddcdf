import { changeDays } from './change-days.js';
import { buildLog, issueOf, readingOf } from './fixtures/build-log.js';

const daysOf = (talks: ReturnType<typeof buildLog>, asOf: string, given: Parameters<typeof readingOf>[0] = {}) =>
  changeDays({ reading: readingOf({ asOf, ...given }), issue: issueOf(), partyId: 'A', log: talks.log });

describe('changeDays', () => {
  it('is the worked example: a week before the end, the day of saying, the day after the end', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-30', { value: 1, validUntil: '2026-02-01' });
    expect(daysOf(talks, '2026-03-01')).toEqual(['2026-01-25', '2026-01-30', '2026-02-02']);
  });

  it('knows when something begins, gets stale, is judged, and when a membership begins and has ended', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, validFrom: '2026-01-12', condition: 'if B stops' });
    talks.judged('S1/1', 'met', '2026-01-15');
    talks.joins('A', 'bloc', { validFrom: '2026-01-20', validUntil: '2026-01-22' });
    talks.joins('B', 'bloc', { validFrom: '2026-01-27' });
    expect(daysOf(talks, '2026-06-30')).toEqual(['2026-01-10', '2026-01-12', '2026-01-15', '2026-01-20', '2026-01-23', '2026-04-11']);
  });

  it('leaves out the days of other issues, what was not known, and what comes after the reading day', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', [{ value: 1 }, { issueId: 'other', value: 1, validFrom: '2026-01-12' }]);
    talks.said('A', '2026-01-11', { value: 1 }, { recordedAt: '2026-03-01T00:00:00.000000Z' });
    expect(daysOf(talks, '2026-01-31', { knownAt: '2026-02-01T00:00:00.000000Z' })).toEqual(['2026-01-10']);
  });
});
