import { buildLog, link } from './fixtures/build-log.js';
import { days } from './fixtures/scales.js';

describe('range (PRODUCT §3)', () => {
  it('is what the party would accept, only where evidenced', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, range: [0, 2] });
    talks.said('B', '2026-01-10', { value: 1 });
    expect(talks.cell('A').range).toEqual({ low: 0, high: 2, statementId: 'S1', revision: 1, positionId: 'S1/1' });
    expect(talks.cell('B').range).toBeNull();
  });

  it('stands when a later statement is silent on it', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, range: [0, 2] });
    talks.said('A', '2026-01-20', { value: 2 });
    expect(talks.cell('A')).toMatchObject({ value: { value: 2 }, range: { low: 0, high: 2 } });
  });

  it('is won on its own, by the same order as the value', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { range: [0, 2] });
    talks.said('A', '2026-01-20', { range: [0, 3], evidence: 'reported' });
    talks.said('A', '2026-01-05', { range: [1, 3] });
    expect(talks.cell('A').range).toMatchObject({ low: 0, high: 2 });
    expect(talks.cell('A').why.map(({ lostBy }) => lostBy)).toEqual([null, 'said earlier', 'evidence class']);
  });

  it('that excludes the standing value is unknown until restated, and no older one comes back', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-05', { range: [0, 3] });
    talks.said('A', '2026-01-10', { range: [0, 1] });
    talks.said('A', '2026-01-20', { value: 2 });
    const cell = talks.cell('A');
    expect(cell.range).toBeNull();
    expect(cell.why.filter(({ facet }) => facet === 'range')).toMatchObject([
      { positionId: 'S2/1', won: false, lostBy: 'range excludes the value', lostTo: 'S3/1' },
      { positionId: 'S1/1', won: false, lostBy: 'said earlier', lostTo: 'S2/1' },
    ]);
    talks.said('A', '2026-01-25', { range: [1, 2] });
    expect(talks.cell('A').range).toMatchObject({ low: 1, high: 2 });
  });

  it.each([
    [[3, 5], [3, 5], true],
    [[3, 5], [4, 9], false],
    [[3, 5], [0, 4], false],
  ] as const)('must hold both ends of an interval %j: %j', (interval, range, known) => {
    const talks = buildLog(days);
    talks.said('A', '2026-01-10', { range });
    talks.said('A', '2026-01-20', { interval });
    expect(talks.cell('A').range !== null).toBe(known);
  });

  it('an interval is the value, never the range', () => {
    const talks = buildLog(days);
    talks.said('A', '2026-01-20', { interval: [3, 5] });
    expect(talks.cell('A')).toMatchObject({ value: { kind: 'interval', low: 3, high: 5 }, range: null });
  });

  it('stands beside an option, of which it says nothing', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { range: [0, 1] });
    talks.said('A', '2026-01-20', { option: 'one' });
    expect(talks.cell('A').range).toMatchObject({ low: 0, high: 1 });
  });

  it('stands where no value is held', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { range: [0, 1] });
    talks.said('A', '2026-01-20', { value: 2, validUntil: '2026-01-25' });
    expect(talks.cell('A')).toMatchObject({ state: 'expired', range: { low: 0, high: 1 } });
  });

  it('that has ended is listed last, with its reason', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { range: [0, 1], validUntil: '2026-01-25' });
    talks.said('A', '2026-01-10', { range: [0, 2] });
    expect(talks.cell('A').why.map(({ positionId, lostBy }) => [positionId, lostBy])).toEqual([
      ['S2/1', null],
      ['S1/1', 'expired'],
    ]);
  });
});

describe('salience (PRODUCT §3)', () => {
  it('is resolved on its own, so that a newer statement silent on it leaves it standing', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { salience: 8 });
    talks.said('A', '2026-01-20', { value: 2 });
    expect(talks.cell('A').salience).toEqual({
      value: 8,
      isDefault: false,
      origin: { statementId: 'S1', revision: 1, positionId: 'S1/1' },
    });
  });

  it('is ended by a link like any facet', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, salience: 8 });
    talks.said('A', '2026-01-20', [], { links: [link('walks back', 'S1', { facet: 'salience' })] });
    expect(talks.cell('A')).toMatchObject({ state: 'held', salience: null });
  });
});
