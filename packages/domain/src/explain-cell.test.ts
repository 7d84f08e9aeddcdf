import { atMost, buildLog } from './fixtures/build-log.js';

describe('why this value? (PRODUCT §3)', () => {
  it('is answered by all candidates per facet, in order, and why each lost', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 1, range: [0, 1], redLines: [atMost(2)], salience: 5 });
    talks.said('A', '2026-01-25', { value: 2, evidence: 'reported' });
    talks.said('A', '2026-01-10', { value: 0, range: [0, 2], salience: 4 });
    talks.said('A', '2026-01-28', { value: 3, validUntil: '2026-01-29' });
    talks.said('A', '2026-01-29', { value: 0, evidence: 'observed' });
    talks.said('A', '2026-01-30', { value: 3, redLines: [atMost(3)] }, { status: 'in review' });
    expect(
      talks.cell('A').why.map(({ facet, rank, positionId, lostBy, lostTo }) => [facet, rank, positionId, lostBy, lostTo]),
    ).toEqual([
      ['value', 1, 'S1/1', null, null],
      ['value', 2, 'S3/1', 'said earlier', 'S1/1'],
      ['value', 3, 'S2/1', 'evidence class', 'S1/1'],
      ['value', 4, 'S4/1', 'expired', null],
      ['value', 5, 'S5/1', 'observed conduct', null],
      ['value', 6, 'S6/1', 'not published', null],
      ['range', 1, 'S1/1', null, null],
      ['range', 2, 'S3/1', 'said earlier', 'S1/1'],
      ['red line', 1, 'S1/1', null, null],
      ['red line', 2, 'S6/1', 'not published', null],
      ['salience', 1, 'S1/1', null, null],
      ['salience', 2, 'S3/1', 'said earlier', 'S1/1'],
    ]);
  });
});
