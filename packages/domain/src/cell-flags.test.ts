import { atMost, buildLog } from './fixtures/build-log.js';
import type { Coded, Spoken } from './fixtures/build-log.js';
import { FLAGS } from './vocabulary.js';

const flagsOf = (coding: Coded, spoken: Spoken = {}, asOf = '2026-01-31') => {
  const talks = buildLog();
  talks.said('A', '2026-01-10', { value: 2, ...coding }, spoken);
  return talks.cell('A', asOf).flags;
};

describe('flags (PRODUCT §3)', () => {
  it('a plain stated value has none', () => {
    expect(flagsOf({})).toEqual([]);
  });

  it.each([
    [{ redLines: [atMost(3)] }, 'red line'],
    [{ condition: 'if B stops' }, 'conditional'],
    [{ evidence: 'reported' }, 'reported'],
    [{ evidence: 'inferred' }, 'inferred'],
    [{ evidence: 'leaked' }, 'leaked'],
    [{ ambiguous: true }, 'ambiguous'],
    [{ commitment: 'floated' }, 'floated'],
  ] as const)('%j → %s', (coding, flag) => {
    expect(flagsOf(coding)).toEqual([flag]);
  });

  it('conditional no longer, once the condition is met', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 2, condition: 'if B stops' });
    talks.judged('S1/1', 'met', '2026-01-20');
    expect(talks.cell('A').flags).toEqual([]);
  });

  it('come in one order, whatever gave rise to them', () => {
    const talks = buildLog();
    talks.said('A', '2025-06-01', {
      value: 2,
      redLines: [atMost(1)],
      condition: 'if B stops',
      ambiguous: true,
      commitment: 'floated',
      validUntil: '2026-02-07',
    });
    talks.said('A', '2026-01-20', { value: 0, evidence: 'observed' });
    talks.said('A', '2026-01-21', { value: 0 }, { status: 'in review' });
    const { flags } = talks.cell('A');
    expect(flags).toEqual([
      'red line',
      'crossed',
      'conditional',
      'ambiguous',
      'floated',
      'expiring',
      'stale',
      'observed conduct',
      'in review',
    ]);
    expect(flags).toEqual(FLAGS.filter((flag) => flags.includes(flag)));
  });

  it.each([
    ['2026-02-01', false],
    ['2026-02-02', true],
    ['2026-02-09', true],
    ['2026-02-10', false],
  ])('expiring: ends within 7 days; as of %s %s', (asOf, isExpiring) => {
    expect(flagsOf({ validUntil: '2026-02-09' }, {}, asOf).includes('expiring')).toBe(isExpiring);
  });

  it.each([
    ['2026-04-10', false],
    ['2026-04-11', true],
  ])('stale: more than 90 days after the last evidence; as of %s %s', (asOf, isStale) => {
    expect(flagsOf({}, {}, asOf).includes('stale')).toBe(isStale);
  });

  it('an open position is flagged like a value', () => {
    const talks = buildLog();
    talks.said('A', '2025-06-01', { kind: 'raised', evidence: 'inferred', validUntil: '2026-02-01' });
    expect(talks.cell('A').flags).toEqual(['inferred', 'expiring', 'stale']);
  });

  it('an expired or upcoming one is neither expiring nor stale', () => {
    expect(flagsOf({ validUntil: '2026-01-20' }, {}, '2026-12-31')).toEqual([]);
    expect(flagsOf({ validFrom: '2027-01-20', validUntil: '2027-01-21' }, {}, '2026-12-31')).toEqual([]);
  });
});

describe('observed conduct', () => {
  it('shows as a flag, newest first, and is no position', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 0, evidence: 'observed' });
    talks.said('A', '2026-01-25', { value: 0, evidence: 'observed' });
    talks.said('A', '2026-01-22', { value: 0, evidence: 'observed' });
    const cell = talks.cell('A');
    expect(cell).toMatchObject({ state: 'none', statementCount: 0, flags: ['observed conduct'] });
    expect(cell.conduct.map(({ statementId }) => statementId)).toEqual(['S2', 'S3', 'S1']);
    expect(cell.why).toMatchObject([
      { positionId: 'S2/1', rank: 1, won: false, lostBy: 'observed conduct', lostTo: null },
      { positionId: 'S3/1', rank: 2 },
      { positionId: 'S1/1', rank: 3 },
    ]);
  });

  it('shows while it lasts', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 0, evidence: 'observed', validUntil: '2026-01-21' });
    expect(talks.cell('A', '2026-01-21').conduct).toHaveLength(1);
    expect(talks.cell('A', '2026-01-22').conduct).toEqual([]);
  });

  it('shows until the party that told it takes it back', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 0, evidence: 'observed' }, { reporterPartyId: 'B' });
    talks.said('A', '2026-01-22', [], { links: [{ type: 'withdraws', targetStatementId: 'S1', issueId: null, facet: null }] });
    expect(talks.cell('A').flags).toEqual(['observed conduct']);
    talks.said('B', '2026-01-23', [], { links: [{ type: 'withdraws', targetStatementId: 'S1', issueId: null, facet: null }] });
    expect(talks.cell('A').flags).toEqual([]);
  });

  it('is filtered by channel and marking like everything else', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 0, evidence: 'observed' }, { marking: 'amber' });
    expect(talks.cell('A', '2026-01-31', { clearance: 'green' }).flags).toEqual([]);
  });
});

describe('in review', () => {
  it('never counts, and is flagged and listed', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 1 }, { status: 'in review' });
    expect(talks.cell('A')).toMatchObject({ state: 'none', statementCount: 0, flags: ['in review'] });
    expect(talks.cell('A').why).toMatchObject([{ lostBy: 'not published', won: false }]);
  });

  it.each([
    ['evidence', { evidence: ['reported'] }],
    ['channel', { channels: ['leak'] }],
    ['clearance', { clearance: 'clear' }],
  ] as const)('passes the same filter of %s', (_, reading) => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 1 }, { status: 'in review', marking: 'green' });
    expect(talks.cell('A', '2026-01-31', reading).flags).toEqual([]);
  });
});
