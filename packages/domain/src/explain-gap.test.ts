import { explainGap } from './explain-gap.js';
import { readingOf } from './fixtures/build-log.js';
import { gapWorld, nominalIssue } from './fixtures/gap-world.js';
import type { Said } from './fixtures/gap-world.js';
import { fourLevels } from './fixtures/scales.js';
import { DEFAULT_GAP_OPTIONS } from './gap.js';
import type { GapOptions } from './gap.js';

const explain = (rows: readonly Said[], given: Partial<GapOptions> = {}, amongPartyIds = ['A', 'B', 'C']) => {
  const { issues, log, cells } = gapWorld(rows);
  const pair = { partyA: 'A', partyB: 'B', amongPartyIds, cells: cells() };
  return explainGap(readingOf(), issues, pair, log, { ...DEFAULT_GAP_OPTIONS, ...given });
};
const ordinal = (A: number, B: number, C: number): Said => ({ scale: fourLevels, A, B, C });

describe('explainGap', () => {
  it('gives the pair that the matrix gives', () => {
    const rows = [{ A: 1, B: 3, C: 4 }];
    const { issues, log, pair, cells } = gapWorld(rows);
    expect(explainGap(readingOf(), issues, { partyA: 'A', partyB: 'B', amongPartyIds: [], cells: cells() }, log)).toMatchObject({
      pair: pair(),
      options: DEFAULT_GAP_OPTIONS,
    });
  });

  it('refuses a pair of one party', () => {
    const { issues, log } = gapWorld([{ A: 1 }]);
    const pair = { partyA: 'A', partyB: 'A', amongPartyIds: [], cells: [] };
    expect(() => explainGap(readingOf(), issues, pair, log)).toThrow(RangeError);
  });

  it('tells the gap without reported and inferred evidence', () => {
    const { sensitivity } = explain([
      { A: 1, B: 3 },
      { A: 1, B: { value: 5, evidence: 'reported' } },
      { A: 1, B: { value: 9, evidence: 'inferred' } },
      { A: 1, B: { value: 7, evidence: 'leaked' } },
    ]);
    expect(sensitivity.withoutReportedAndInferred.gap).toBeCloseTo(0.4); // (0.2 + 0.6) / 2
    expect(sensitivity.withoutReportedAndInferred).toMatchObject({ coverage: 0.5, issuesKnown: 2 });
  });

  it('tells the gap without untested conditions', () => {
    const { sensitivity, pair } = explain([{ A: 0, B: 2 }, { A: 1, B: { value: 9, condition: 'if A stops' } }]);
    expect(pair.gap).toBeCloseTo(0.5);
    expect(sensitivity.withoutUntestedConditions).toMatchObject({ gap: 0.2, coverage: 0.5, issuesKnown: 1 });
  });

  it('tells the gap with equal weights and with those of salience', () => {
    const rows = [
      { A: { value: 0, salience: 3 }, B: { value: 2, salience: 3 } },
      { A: { value: 0, salience: 1 }, B: { value: 6, salience: 1 } },
    ];
    const equal = explain(rows).sensitivity;
    expect(equal.equalWeights.gap).toBeCloseTo(0.4);
    expect(equal.salienceWeights.gap).toBeCloseTo(0.3);
    const product = explain(rows, { weighting: 'product' });
    expect(product.pair.gap).toBeCloseTo(0.24); // (9·0.2 + 1·0.6) / 10
    expect(product.sensitivity.salienceWeights.gap).toBeCloseTo(0.24);
    expect(product.sensitivity.equalWeights.gap).toBeCloseTo(0.4);
  });

  it('leaves out issues that are only tracked', () => {
    expect(explain([{ A: 1, B: 3 }, { A: 1, B: 9, inGap: false }]).pair.issuesTotal).toBe(1);
  });
});

describe('spacing of ordinal levels', () => {
  it('opens a gap between inner levels, and gives the same answer every time', () => {
    const rows = [ordinal(1, 2, 3), ordinal(0, 1, 3)];
    const { spacing } = explain(rows).sensitivity;
    expect(spacing).toMatchObject({ draws: 1_000, seed: 2026 });
    expect(spacing?.band.low).toBeLessThan(1 / 3);
    expect(spacing?.band.high).toBeGreaterThan(1 / 3);
    expect(explain(rows).sensitivity.spacing).toEqual(spacing);
  });

  it('cannot move a gap between the two ends, nor one on a numeric scale, nor one between options', () => {
    const { spacing, equalWeights } = explain(
      [ordinal(0, 3, 3), { A: 1, B: 3, C: 3 }, nominalIssue('one', 'several')],
      { includeNominal: true },
    ).sensitivity;
    expect(spacing?.band.low).toBeCloseTo(Number(equalWeights.gap));
    expect(spacing?.band.high).toBeCloseTo(Number(equalWeights.gap));
  });

  it('lets no pair overtake another where one lies inside the other', () => {
    // A – B lies inside A – C on both issues
    expect(explain([ordinal(0, 1, 2), ordinal(0, 1, 3)]).sensitivity.spacing?.orderStays).toBeGreaterThan(0);
    const nested = explain([ordinal(0, 0, 3)], {}, ['A', 'C']).sensitivity.spacing;
    expect(nested?.orderStays).toBe(1); // A – B is 0, A – C and B – C share the second place
  });

  it('counts the draws in which no pair overtakes another', () => {
    // A – B is one level, B – C two: overtaken when the first level is drawn wider than the other two
    const { spacing } = explain([ordinal(0, 1, 3)]).sensitivity;
    expect(spacing?.orderStays).toBeGreaterThan(0.6);
    expect(spacing?.orderStays).toBeLessThan(0.9);
  });

  it('works on squares for Euclid', () => {
    const { spacing } = explain([ordinal(0, 3, 3), ordinal(1, 1, 3)], { metric: 'euclid' }).sensitivity;
    expect(spacing?.band.low).toBeCloseTo(Math.sqrt(0.5));
    expect(spacing?.band.high).toBeCloseTo(Math.sqrt(0.5));
  });

  it('has no order where fewer than two pairs are ranked', () => {
    expect(explain([{ scale: fourLevels, A: 0, B: 1 }]).sensitivity.spacing?.orderStays).toBeNull();
  });

  it('does not rank what is insufficient', () => {
    // only B – C is known on at least 90 % of what is known of either
    const { spacing } = explain([ordinal(0, 1, 3), { A: 1 }, { A: 1 }], { coverageThreshold: 0.9 }).sensitivity;
    expect(spacing).toMatchObject({ draws: 1_000, orderStays: null });
  });

  it('is null where the pair has no gap', () => {
    expect(explain([{ A: 1 }, { B: 1 }]).sensitivity.spacing).toBeNull();
  });

  it('takes an interval at the middle of its ends as drawn', () => {
    const { spacing } = explain([{ scale: fourLevels, A: { interval: [0, 3] }, B: 0, C: 3 }]).sensitivity;
    expect(spacing?.band).toEqual({ low: 0.5, high: 0.5 });
  });

  it('leaves out an option on an ordinal scale, as after a change of scale', () => {
    const { spacing } = explain([ordinal(0, 3, 3), { scale: fourLevels, A: { option: 'one' }, B: 0, C: 3 }]).sensitivity;
    expect(spacing?.band).toEqual({ low: 1, high: 1 });
  });
});
