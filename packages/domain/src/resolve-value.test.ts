import { buildLog, issueOf, link, readingOf } from './fixtures/build-log.js';
import { agenda, days } from './fixtures/scales.js';
import { resolveCell } from './resolve-cell.js';

describe('a cell has four facets (PRODUCT §3)', () => {
  it('each resolved on its own: four statements, four facets', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { range: [0, 2] });
    talks.said('A', '2026-01-11', { redLines: [{ kind: 'at most', value: 2, option: null }] });
    talks.said('A', '2026-01-12', { salience: 7 });
    talks.said('A', '2026-01-13', { value: 1 });
    expect(talks.cell('A')).toMatchObject({
      value: { kind: 'point', value: 1 },
      range: { statementId: 'S1' },
      redLines: [{ statementId: 'S2' }],
      salience: { value: 7 },
      statementCount: 4,
    });
  });

  it.each([
    [{ value: 2 }, { kind: 'point', value: 2 }],
    [{ interval: [3, 5] as const }, { kind: 'interval', low: 3, high: 5 }],
    [{ option: 'one' }, { kind: 'option', option: 'one' }],
  ])('the value of %j', (coding, value) => {
    const talks = buildLog(days);
    talks.said('A', '2026-01-10', coding);
    expect(talks.cell('A').value).toEqual(value);
  });

  it('refuses a coding that lacks the field of its kind', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { kind: 'point' });
    expect(() => talks.cell('A')).toThrow(new RangeError('position S1/1 has no point'));
  });

  it('a coding of a range alone gives no value: state none', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { range: [0, 1] });
    expect(talks.cell('A')).toMatchObject({ state: 'none', value: null, inNumbers: false });
  });
});

describe('states (PRODUCT §3)', () => {
  it('none: nothing', () => {
    expect(buildLog().cell('A')).toMatchObject({ state: 'none', value: null, why: [], statementCount: 0, flags: [] });
  });

  it('none: withdrawn', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', 'S1')] });
    expect(talks.cell('A')).toMatchObject({ state: 'none', value: null, origin: null });
  });

  it('held: a live value, told by its position', () => {
    const talks = buildLog();
    talks.said(
      'A',
      '2026-01-30',
      { value: 1, commitment: 'insisted', evidence: 'reported', validFrom: '2026-01-29', validUntil: '2026-03-01' },
      { saidFrom: '2026-01-28', reporterPartyId: 'B', speaker: 'minister' },
    );
    expect(talks.cell('A')).toMatchObject({
      state: 'held',
      inNumbers: true,
      origin: { statementId: 'S1', revision: 1, positionId: 'S1/1' },
      evidence: 'reported',
      commitment: 'insisted',
      condition: null,
      reporterPartyId: 'B',
      speakerId: 'minister',
      saidOn: '2026-01-30',
      saidFrom: '2026-01-28',
      validFrom: '2026-01-29',
      validUntil: '2026-03-01',
      evidencedOn: '2026-01-30',
      ageDays: 1,
    });
  });

  it.each([
    ['declines', 'declined'],
    ['undisclosed', 'undisclosed'],
    ['raised', 'raised'],
  ] as const)('%s: only where no point, interval or option is live', (kind, state) => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { kind });
    expect(talks.cell('A')).toMatchObject({ state, value: null, origin: { statementId: 'S1' }, inNumbers: false });
    talks.said('A', '2026-01-10', { value: 1, evidence: 'inferred' });
    expect(talks.cell('A')).toMatchObject({ state: 'held', origin: { statementId: 'S2' } });
    expect(talks.cell('A').why).toMatchObject([{ won: true }, { lostBy: 'state order', lostTo: 'S2/1' }]);
  });

  it('declined, then undisclosed, then raised, whichever was said last', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { kind: 'declines' });
    talks.said('A', '2026-01-18', { kind: 'declines' });
    talks.said('A', '2026-01-21', { kind: 'undisclosed' });
    talks.said('A', '2026-01-22', { kind: 'raised' });
    expect(talks.cell('A')).toMatchObject({ state: 'declined', saidOn: '2026-01-20' });
    expect(talks.cell('A').why).toMatchObject([
      { positionId: 'S1/1', won: true },
      { positionId: 'S2/1', lostBy: 'said earlier', lostTo: 'S1/1' },
      { positionId: 'S3/1', lostBy: 'state order', lostTo: 'S1/1' },
      { positionId: 'S4/1', lostBy: 'state order', lostTo: 'S1/1' },
    ]);
    talks.said('A', '2026-01-23', [], { links: [link('withdraws', 'S1'), link('withdraws', 'S2')] });
    expect(talks.cell('A').state).toBe('undisclosed');
  });

  it('an open position comes before an expired value', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 2, validUntil: '2026-01-20' });
    talks.said('A', '2026-01-05', { kind: 'raised' });
    expect(talks.cell('A').state).toBe('raised');
  });

  it('expired: the last one to end is shown, in no number', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 2, validUntil: '2026-01-20' });
    talks.said('A', '2026-01-05', { value: 1, validUntil: '2026-01-25' });
    expect(talks.cell('A')).toMatchObject({ state: 'expired', value: { value: 1 }, inNumbers: false });
  });

  it('expired: of two that ended on one day the one that held', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-05', { value: 1, validUntil: '2026-01-20' });
    talks.said('A', '2026-01-10', { value: 2, validUntil: '2026-01-20' });
    expect(talks.cell('A').value).toEqual({ kind: 'point', value: 2 });
  });

  it('expired: not where the last one to end was withdrawn', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-05', { value: 1, validUntil: '2026-01-15' });
    talks.said('A', '2026-01-10', { value: 2 });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', 'S2')] });
    expect(talks.cell('A')).toMatchObject({ state: 'none', value: null });
  });

  it('expired: not where one was withdrawn the day after another ran out, since it held to the end', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-05', { value: 1, validUntil: '2026-01-19' });
    talks.said('A', '2026-01-10', { value: 2 });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', 'S2')] });
    expect(talks.cell('A').state).toBe('none');
  });

  it('expired: where the last one ran out after another was withdrawn', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-05', { value: 1, validUntil: '2026-01-25' });
    talks.said('A', '2026-01-10', { value: 2 });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', 'S2')] });
    expect(talks.cell('A')).toMatchObject({ state: 'expired', value: { value: 1 } });
  });

  it('expired: an open position that ended, with nothing to show but where it was said', () => {
    const talks = buildLog(agenda);
    talks.said('A', '2026-01-10', { kind: 'raised', validUntil: '2026-01-20' });
    expect(talks.cell('A')).toMatchObject({ state: 'expired', value: null, origin: { statementId: 'S1' } });
  });

  it('upcoming: the first to begin', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 3, validFrom: '2026-03-01' });
    talks.said('A', '2026-01-10', { value: 2, validFrom: '2026-02-10' });
    expect(talks.cell('A')).toMatchObject({ state: 'upcoming', value: { value: 2 }, inNumbers: false });
    expect(talks.cell('A').why).toMatchObject([{ lostBy: 'not yet valid', won: false }, { lostBy: 'not yet valid' }]);
  });

  it('upcoming: an open position too', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { kind: 'declines', validFrom: '2026-02-10' });
    expect(talks.cell('A')).toMatchObject({ state: 'upcoming', value: null });
  });

  it('expired comes before upcoming', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 3, validFrom: '2026-03-01' });
    talks.said('A', '2026-01-10', { value: 2, validUntil: '2026-01-15' });
    expect(talks.cell('A').state).toBe('expired');
  });

  it('the offer of 31 January is expired on 2 February, without any write', () => {
    const talks = buildLog(days);
    talks.said('A', '2026-01-30', { value: 3, validFrom: '2026-01-29', validUntil: '2026-02-01' });
    expect(talks.cell('A', '2026-01-31')).toMatchObject({ state: 'held', flags: ['expiring'] });
    expect(talks.cell('A', '2026-02-02')).toMatchObject({ state: 'expired', value: { value: 3 }, flags: [] });
  });
});

describe('salience of a cell without any', () => {
  it('is the issue’s default, flagged as such', () => {
    const issue = issueOf(days, { defaultSalience: 4 });
    const { salience } = resolveCell(readingOf(), issue, 'A', buildLog().log);
    expect(salience).toEqual({ value: 4, isDefault: true, origin: null });
  });

  it('is unknown without a default', () => {
    expect(buildLog().cell('A').salience).toBeNull();
  });
});
