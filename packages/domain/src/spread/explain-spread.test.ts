import fc from 'fast-check';
import { readingOf } from '../fixtures/build-log.js';
import { gapWorld, nominalIssue, type Said } from '../fixtures/gap-world.js';
import { fourLevels } from '../fixtures/scales.js';
import { sum } from '../sum.js';
import { type ExplainedSpread, explainSpread } from './explain-spread.js';

const explain = (rows: readonly Said[], partyIds: readonly string[] = ['A', 'B', 'C']): ExplainedSpread[] => {
  const { issues, log } = gapWorld(rows);
  return explainSpread(readingOf(), issues, partyIds, log);
};
const ordinal = (A: number, B: number, C?: number): Said => ({ scale: fourLevels, A, B, ...(C !== undefined && { C }) });

describe('explainSpread', () => {
  it('gives parts by party that add up to polarisation and consensus, and layers that add up to the agreement', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), ([a = 0, b = 0, c = 0]) => {
        const [found] = explain([ordinal(a, b, c)]);
        expect(sum(found?.places.map(({ polarisation }) => polarisation) ?? [])).toBeCloseTo(found?.spread.polarisation ?? NaN, 10);
        expect(1 + sum(found?.places.map(({ consensus }) => Number(consensus)) ?? [])).toBeCloseTo(found?.spread.consensus ?? NaN, 10);
        expect(sum(found?.layers.map(({ part }) => part) ?? [])).toBeCloseTo(found?.spread.agreement ?? NaN, 10);
      }),
      { numRuns: 30 },
    );
  });

  it('is the worked example: 0, 0 and 1 → 0.148…, 0.148… and 0.592…', () => {
    const [found] = explain([ordinal(0, 0, 3)]);
    expect(found?.mean).toBeCloseTo(1 / 3);
    expect(found?.places.map(({ polarisation }) => polarisation)).toEqual([4 / 27, 4 / 27, 16 / 27].map((part) => expect.closeTo(part, 10) as number));
  });

  it('gives the parts of an entropy on a nominal scale, without mean, layers and consensus', () => {
    const [found] = explain([{ ...nominalIssue('one', 'several'), C: { option: 'one' } }]);
    expect(found).toMatchObject({ mean: null, layers: [], sensitivity: { spacing: null } });
    expect(found?.places.map(({ share, option, consensus }) => [share, option, consensus])).toEqual([[null, 'one', null], [null, 'several', null], [null, 'one', null]]);
    expect(sum(found?.places.map(({ polarisation }) => polarisation) ?? [])).toBeCloseTo(found?.spread.polarisation ?? NaN, 10);
  });

  it('has no layers and no spacing on a numeric scale', () => {
    expect(explain([{ A: 0, B: 10 }])[0]).toMatchObject({ layers: [], mean: 0.5, sensitivity: { spacing: null } });
  });

  it('names who is missing, and leaves out issues of no spread and those that are only tracked', () => {
    const found = explain([ordinal(0, 3), { A: 5 }, { A: 0, B: 10, inGap: false }]);
    expect(found.map(({ issueId, missing }) => [issueId, missing])).toEqual([['issue 1', ['C']]]);
    expect(found[0]?.bounds.polarisation?.high).toBeCloseTo(8 / 9);
    expect(explain([ordinal(0, 3)], [])).toEqual([]);
  });

  it('counts a cell taken over from a bloc that is there itself as the bloc’s', () => {
    const { talks, issues, log } = gapWorld([ordinal(0, 3)]);
    talks.joins('D', 'A');
    const [found] = explainSpread(readingOf(), issues, ['A', 'B', 'D'], log);
    expect(found?.places.map(({ partyId }) => partyId)).toEqual(['A', 'B']);
    expect(found?.missing).toEqual([]);
  });

  it('tells the spread without hearsay, without untested conditions, and by what each party minds', () => {
    const [found] = explain([
      { scale: fourLevels, A: { value: 0, salience: 90 }, B: { value: 3, evidence: 'reported', salience: 10 }, C: { value: 1, condition: 'if A stops', salience: 50 } },
      { scale: fourLevels, A: { value: 0, salience: 10 }, B: { value: 0, salience: 90 }, C: { value: 0, salience: 50 } },
    ]);
    expect(found?.sensitivity.withoutReportedAndInferred).toMatchObject({ n: 2, gap: expect.closeTo(1 / 3, 10) as number });
    expect(found?.sensitivity.withoutUntestedConditions).toMatchObject({ n: 2, gap: 1 });
    // 0.9 : 0.1 : 0.5 at 0, 1 and 1/3
    const mean = (0.1 + 0.5 / 3) / 1.5;
    const variance = (0.9 * mean ** 2 + 0.1 * (1 - mean) ** 2 + 0.5 * (1 / 3 - mean) ** 2) / 1.5;
    expect(found?.sensitivity.salienceWeights?.polarisation).toBeCloseTo(4 * variance, 10);
  });

  it('spaces the levels otherwise, and two ends stay two ends', () => {
    const [ends] = explain([ordinal(0, 3)]);
    expect(ends?.sensitivity.spacing).toEqual({ gap: { low: 1, high: 1 }, polarisation: { low: 1, high: 1 }, consensus: { low: 0, high: 0 } });
    const [inner] = explain([ordinal(0, 1)]);
    expect(inner?.sensitivity.spacing?.gap.low).toBeLessThan(1 / 3);
    expect(inner?.sensitivity.spacing?.gap.high).toBeGreaterThan(1 / 3);
  });
});
