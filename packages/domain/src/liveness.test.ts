import { atMost, buildLog } from './fixtures/build-log.js';

const seven = { kind: 'point', value: 2 };

describe('live (PRODUCT §3)', () => {
  it('from the day it is valid from', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 2, validFrom: '2026-01-25' });
    expect(talks.cell('A', '2026-01-24').state).toBe('upcoming');
    expect(talks.cell('A', '2026-01-25').state).toBe('held');
  });

  it('to the day it is valid until, that day included', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 2, validUntil: '2026-02-01' });
    expect(talks.cell('A', '2026-02-01').state).toBe('held');
    expect(talks.cell('A', '2026-02-02')).toMatchObject({ state: 'expired', value: seven, inNumbers: false });
  });

  it('for ever where both ends are open', () => {
    const talks = buildLog();
    talks.said('A', '2020-01-20', { value: 2 });
    expect(talks.cell('A', '2026-02-01').state).toBe('held');
  });

  it('until its condition is broken', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 2, condition: 'if B stops' });
    talks.judged('S1/1', 'broken', '2026-01-25');
    expect(talks.cell('A', '2026-01-24')).toMatchObject({ state: 'held', condition: { state: 'untested' } });
    expect(talks.cell('A', '2026-01-25')).toMatchObject({ state: 'expired', condition: { state: 'broken' } });
  });

  it('again once a broken condition is judged met', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 2, condition: 'if B stops' });
    talks.judged('S1/1', 'met', '2026-01-27');
    talks.judged('S1/1', 'broken', '2026-01-25');
    expect(talks.cell('A', '2026-01-27')).toMatchObject({ state: 'held', condition: { state: 'met' } });
  });

  it('by the judgement recorded last where two are of one day', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 2, condition: 'if B stops' });
    talks.judged('S1/1', 'broken', '2026-01-25', '2026-01-25T12:00:00.000000Z');
    talks.judged('S1/1', 'met', '2026-01-25', '2026-01-25T09:00:00.000000Z');
    expect(talks.cell('A').condition?.state).toBe('broken');
  });

  it('by judgements known at K only', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 2, condition: 'if B stops' });
    talks.judged('S1/1', 'broken', '2026-01-25', '2026-01-26T00:00:00.000000Z');
    expect(talks.cell('A', '2026-01-31', { knownAt: '2026-01-25T00:00:00.000000Z' }).state).toBe('held');
    expect(talks.cell('A', '2026-01-31', { knownAt: '2026-01-26T00:00:00.000000Z' }).state).toBe('expired');
  });

  it('whatever was judged, if there is no condition', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 2 });
    talks.judged('S1/1', 'broken', '2026-01-25');
    expect(talks.cell('A').state).toBe('held');
  });

  it('while untested, counted and flagged', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 2, condition: 'if B stops' });
    expect(talks.cell('A')).toMatchObject({ state: 'held', inNumbers: true, flags: ['conditional'] });
  });

  it('unless a switch leaves untested conditions out, and then the party still has spoken for itself', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 2, condition: 'if B stops' });
    talks.said('bloc', '2026-01-10', { value: 0 });
    talks.joins('A', 'bloc');
    const cell = talks.cell('A', '2026-01-31', { countUntestedConditions: false });
    expect(cell).toMatchObject({ state: 'none', inheritedFrom: null });
    expect(cell.why).toMatchObject([{ lostBy: 'condition untested and left out', won: false }]);
  });

  it('with the switch off for untested conditions, a met one still counts', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-20', { value: 2, condition: 'if B stops' });
    talks.judged('S1/1', 'met', '2026-01-25');
    expect(talks.cell('A', '2026-01-31', { countUntestedConditions: false }).state).toBe('held');
  });

  it('ends by whichever came first, validUntil or the broken condition', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 2, condition: 'if B stops', validUntil: '2026-01-20' });
    talks.judged('S1/1', 'broken', '2026-01-15');
    talks.said('A', '2026-01-09', { value: 1, validUntil: '2026-01-17' });
    // on 16 January only the older one stood, so that one is the last to end
    expect(talks.cell('A')).toMatchObject({ state: 'expired', value: { kind: 'point', value: 1 } });
  });

  it('a red line outlives validUntil and a broken condition', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', {
      value: 1,
      redLines: [atMost(1)],
      condition: 'if B stops',
      validUntil: '2026-01-20',
    });
    talks.judged('S1/1', 'broken', '2026-01-15');
    expect(talks.cell('A')).toMatchObject({ state: 'expired', redLines: [{ kind: 'at most', value: 1 }] });
  });

  it('a red line begins with validFrom', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, redLines: [atMost(1)], validFrom: '2026-01-20' });
    expect(talks.cell('A', '2026-01-19').redLines).toEqual([]);
    expect(talks.cell('A', '2026-01-20').redLines).toHaveLength(1);
  });

  it('a red line on an untested condition stays where a switch leaves untested conditions out', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1, redLines: [atMost(1)], condition: 'if B stops' });
    expect(talks.cell('A', '2026-01-31', { countUntestedConditions: false }).redLines).toHaveLength(1);
  });
});
