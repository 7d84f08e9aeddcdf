import { atLeast, atMost, buildLog, link, never } from './fixtures/build-log.js';
import { agenda, days } from './fixtures/scales.js';

describe('red lines (PRODUCT §3)', () => {
  it('stand when a later statement is silent on them', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, redLines: [atMost(1)] });
    talks.said('A', '2026-01-20', { value: 0 });
    expect(talks.cell('A')).toMatchObject({
      value: { value: 0 },
      redLines: [{ kind: 'at most', value: 1, option: null, saidOn: '2026-01-10', statementId: 'S1', positionId: 'S1/1', revision: 1 }],
      flags: ['red line'],
    });
  });

  it.each(['leaked', 'reported', 'inferred'] as const)('need the party’s own voice: not %s', (evidence) => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, redLines: [atMost(1)], evidence });
    expect(talks.cell('A').redLines).toEqual([]);
    expect(talks.cell('A').why).toMatchObject([{ facet: 'value', won: true }, { facet: 'red line', lostBy: 'not own voice' }]);
  });

  it('at most, at least and each never option stand separately', () => {
    const talks = buildLog(agenda);
    talks.said('A', '2026-01-10', { redLines: [never('several'), never('one'), atLeast(0)] });
    talks.said('A', '2026-01-11', { redLines: [atMost(2)] });
    talks.said('A', '2026-01-12', { redLines: [never('one')] });
    expect(talks.cell('A').redLines.map(({ kind, value, option, saidOn }) => [kind, value ?? option, saidOn])).toEqual([
      ['at most', 2, '2026-01-11'],
      ['at least', 0, '2026-01-10'],
      ['never', 'one', '2026-01-12'],
      ['never', 'several', '2026-01-10'],
    ]);
  });

  it('are replaced by a later one of the same kind, whatever its rank, commitment or authority', () => {
    const talks = buildLog();
    talks.may('president', 'decides', 'A');
    talks.said('A', '2026-01-10', { redLines: [atMost(1)], rank: 'preferred' }, { speaker: 'president' });
    talks.said('A', '2026-01-20', { redLines: [atMost(2)], commitment: 'floated' });
    const cell = talks.cell('A');
    expect(cell.redLines).toMatchObject([{ kind: 'at most', value: 2 }]);
    expect(cell.why).toMatchObject([
      { positionId: 'S2/1', won: true, rank: 1 },
      { positionId: 'S1/1', lostBy: 'replaced by a later red line', lostTo: 'S2/1', rank: 2 },
    ]);
  });

  it('do not grow stale', () => {
    const talks = buildLog();
    talks.said('A', '2020-01-10', { redLines: [atMost(1)] });
    talks.said('A', '2026-01-10', { redLines: [atMost(2)], evidence: 'reported' });
    expect(talks.cell('A').redLines).toMatchObject([{ value: 1 }]);
  });

  it('are ended by a link only; the one before then stands again', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { redLines: [atMost(1)] });
    talks.said('A', '2026-01-20', { redLines: [atMost(2)] });
    talks.said('A', '2026-01-25', [], { links: [link('withdraws', 'S2', { facet: 'red line' })] });
    expect(talks.cell('A', '2026-01-24').redLines).toMatchObject([{ value: 2 }]);
    expect(talks.cell('A', '2026-01-25').redLines).toMatchObject([{ value: 1 }]);
  });

  it('make a cell without a value neither held nor silent: state none, flag red line', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { redLines: [atMost(1)] });
    expect(talks.cell('A')).toMatchObject({ state: 'none', origin: null, flags: ['red line'], statementCount: 1 });
  });
});

describe('a value beyond its own red line is kept and listed as crossing it', () => {
  it.each([
    ['at most', { value: 2 }, atMost(1), 1],
    ['at most', { value: 1 }, atMost(1), 0],
    ['at least', { value: 2 }, atLeast(3), 1],
    ['at least', { value: 3 }, atLeast(3), 0],
    ['at most, one end of an interval', { interval: [3, 5] as const }, atMost(4), 1],
    ['at least, one end of an interval', { interval: [3, 5] as const }, atLeast(4), 1],
    ['never', { option: 'one' }, never('one'), 1],
    ['never another option', { option: 'one' }, never('several'), 0],
    ['a number and never an option', { value: 1 }, never('one'), 0],
    ['an option and a threshold', { option: 'one' }, atMost(0), 0],
  ])('%s: %j', (_, coding, redLine, crossed) => {
    const talks = buildLog(days);
    talks.said('A', '2026-01-10', { redLines: [redLine] });
    talks.said('A', '2026-01-20', coding);
    const cell = talks.cell('A');
    expect(cell.state).toBe('held');
    expect(cell.crossed).toHaveLength(crossed);
    expect(cell.flags).toEqual(crossed === 1 ? ['red line', 'crossed'] : ['red line']);
  });

  it('only while the value is held', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { redLines: [atMost(1)] });
    talks.said('A', '2026-01-20', { value: 3, validUntil: '2026-01-25' });
    expect(talks.cell('A')).toMatchObject({ state: 'expired', crossed: [], flags: ['red line'] });
  });
});
