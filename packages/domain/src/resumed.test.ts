import { buildLog, link } from './fixtures/build-log.js';
import type { Coded } from './fixtures/build-log.js';

const isResumed = (cell: { readonly flags: readonly string[] }) => cell.flags.includes('resumed');

/** Five said in December, then an offer; the cell after it ended. */
function offered(offer: Coded, older: Coded = {}) {
  const talks = buildLog();
  talks.said('A', '2025-12-10', { value: 1, ...older });
  talks.said('A', '2026-01-10', { value: 3, ...offer });
  return talks;
}

describe('resumed (PRODUCT §3)', () => {
  it('an older open position stands again after an offer ended: held, with the flag', () => {
    const talks = offered({ validUntil: '2026-01-20' });
    expect(talks.cell('A', '2026-01-20')).toMatchObject({ value: { value: 3 } });
    expect(isResumed(talks.cell('A', '2026-01-20'))).toBe(false);
    expect(talks.cell('A', '2026-01-21')).toMatchObject({ state: 'held', value: { value: 1 }, flags: ['resumed'] });
  });

  it('also after its condition broke', () => {
    const talks = offered({ condition: 'if B stops' });
    talks.judged('S2/1', 'broken', '2026-01-20');
    expect(isResumed(talks.cell('A'))).toBe(true);
  });

  it.each(['withdraws', 'walks back'] as const)('also after the party %s it', (type) => {
    const talks = offered({});
    talks.said('A', '2026-01-20', [], { links: [link(type, 'S2')] });
    expect(isResumed(talks.cell('A'))).toBe(true);
  });

  it('not after a report that the party denied: it never was its position', () => {
    const talks = offered({ evidence: 'reported' }, { evidence: 'inferred' });
    talks.said('A', '2026-01-20', [], { links: [link('denies', 'S2')] });
    expect(talks.cell('A')).toMatchObject({ value: { value: 1 }, flags: ['inferred'] });
  });

  it('not if a newer position holds', () => {
    const talks = offered({ validUntil: '2026-01-20' });
    talks.said('A', '2026-01-25', { value: 2 });
    expect(isResumed(talks.cell('A'))).toBe(false);
  });

  it('not if the offer never won against it', () => {
    expect(isResumed(offered({ validUntil: '2026-01-20', evidence: 'reported' }).cell('A'))).toBe(false);
  });

  it('by who won on the last day of the offer: the older one was stale by then', () => {
    const reading = { staleAfterDays: 30 };
    const stale = offered({ validUntil: '2026-01-20', evidence: 'reported' });
    expect(isResumed(stale.cell('A', '2026-01-31', reading))).toBe(true);
    const notYet = offered({ validUntil: '2026-01-20', evidence: 'reported' }, {});
    expect(isResumed(notYet.cell('A', '2026-01-31', { staleAfterDays: 45 }))).toBe(false);
  });

  it('by staleness on the last day of the offer: on the limit it was still fresh', () => {
    // 2025-12-10 to 2026-01-20 are 41 days
    const reported = offered({ validUntil: '2026-01-20', evidence: 'reported' });
    expect(isResumed(reported.cell('A', '2026-01-31', { staleAfterDays: 41 }))).toBe(false);
    expect(isResumed(reported.cell('A', '2026-01-31', { staleAfterDays: 40 }))).toBe(true);
  });

  it('also after an offer for the day on which it was said, from that day on', () => {
    expect(isResumed(offered({ validFrom: '2026-01-10', validUntil: '2026-01-10' }).cell('A'))).toBe(true);
  });

  it('not if both were said on one day: it is not older', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 }, { credibility: 4 });
    talks.said('A', '2026-01-10', { value: 3, validUntil: '2026-01-20' }, { credibility: 2 });
    expect(talks.cell('A', '2026-01-20').value).toEqual({ kind: 'point', value: 3 });
    expect(isResumed(talks.cell('A'))).toBe(false);
  });

  it('not if the offer had ended before it was said', () => {
    expect(isResumed(offered({ validUntil: '2026-01-05' }).cell('A'))).toBe(false);
  });

  it('not if the offer was taken back before it began', () => {
    const talks = offered({ validFrom: '2026-02-01' });
    talks.said('A', '2026-01-20', [], { links: [link('withdraws', 'S2')] });
    expect(isResumed(talks.cell('A'))).toBe(false);
  });

  it('not if the older one only begins after the offer', () => {
    const talks = offered({ validUntil: '2026-01-20' }, { validFrom: '2026-01-25' });
    expect(isResumed(talks.cell('A'))).toBe(false);
  });

  it('also if it began on the last day of the offer', () => {
    const talks = offered({ validFrom: '2026-01-11', validUntil: '2026-01-20' }, { validFrom: '2026-01-20' });
    expect(isResumed(talks.cell('A'))).toBe(true);
  });

  it('not while an untested offer is only left out by a switch', () => {
    const talks = offered({ condition: 'if B stops' });
    expect(isResumed(talks.cell('A', '2026-01-31', { countUntestedConditions: false }))).toBe(false);
  });

  it('a mediator’s proposal that ended never replaced a value', () => {
    const talks = buildLog();
    talks.mediates('A');
    talks.said('A', '2025-12-10', { value: 1 });
    talks.said('A', '2026-01-10', { value: 3, validUntil: '2026-01-20' }, { kind: 'proposal' });
    expect(isResumed(talks.cell('A'))).toBe(false);
  });

  it('a mediator’s proposal stands again after a value that had replaced it', () => {
    const talks = buildLog();
    talks.mediates('A');
    talks.said('A', '2025-12-10', { value: 1 }, { kind: 'proposal' });
    talks.said('A', '2026-01-10', { value: 3, validUntil: '2026-01-20', evidence: 'inferred' });
    expect(talks.cell('A').flags).toEqual(['proposal', 'resumed']);
  });
});
