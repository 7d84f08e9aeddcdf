import { buildLog, ISSUE, link, readingOf } from './fixtures/build-log.js';
import { evidenceOf, indexLog } from './index-log.js';

describe('indexLog', () => {
  it('holds what the reading admits, and nothing of later days', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-31', [{ value: 1 }, { value: 2, evidence: 'observed' }, { issueId: 'pause', value: 3 }]);
    talks.said('A', '2026-01-31', { value: 1 }, { status: 'in review' });
    talks.said('A', '2026-02-01', { value: 1 });
    const evidence = evidenceOf(indexLog(readingOf(), talks.log), ISSUE, 'A');
    expect(evidence.codings.map(({ position }) => position.positionId)).toEqual(['S1/1']);
    expect(evidence.conduct.map(({ position }) => position.positionId)).toEqual(['S1/2']);
    expect(evidence.inReview.map(({ position }) => position.positionId)).toEqual(['S2/1']);
  });

  it('finds links by their target', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    talks.said('A', '2026-01-11', [], { links: [link('withdraws', 'S1')] });
    const { linksByTarget } = indexLog(readingOf(), talks.log);
    expect(linksByTarget.get('S1')).toMatchObject([{ link: { type: 'withdraws' }, voice: { evidence: 'stated' } }]);
    expect(linksByTarget.has('S2')).toBe(false);
  });

  it('has three empty lists for a party that nobody heard of', () => {
    const talks = buildLog();
    talks.said('A', '2026-01-10', { value: 1 });
    const indexed = indexLog(readingOf(), talks.log);
    const nothing = { codings: [], conduct: [], inReview: [] };
    expect(evidenceOf(indexed, ISSUE, 'B')).toEqual(nothing);
    expect(evidenceOf(indexed, 'another', 'A')).toEqual(nothing);
  });

  it('dates staleness from the reading day', () => {
    expect(indexLog(readingOf({ staleAfterDays: 30 }), buildLog().log).freshFrom).toBe('2026-01-01');
  });
});
