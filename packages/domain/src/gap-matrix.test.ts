import { buildLog, readingOf } from './fixtures/build-log.js';
import { gapWorld } from './fixtures/gap-world.js';
import { wahlomat2021 } from './fixtures/wahlomat-2021.js';
import { gapMatrix, gapPairs } from './gap-matrix.js';
import type { GapIssue } from './gap.js';
import type { OrdinalScale } from './scale.js';

const thesis: OrdinalScale = {
  kind: 'ordinal',
  levels: ['Disagree', 'Neutral', 'Agree'].map((label, index) => ({ value: index / 2, label, text: '' })),
  poleMin: 'disagree',
  poleMax: 'agree',
};

describe('gapMatrix', () => {
  it('gives every pair once, in the order of the parties', () => {
    const { issues, log } = gapWorld([{ A: 0, B: 2, C: 10 }]);
    const { pairs, options } = gapMatrix(readingOf(), issues, ['C', 'A', 'B'], log);
    expect(pairs.map(({ partyA, partyB, gap }) => [partyA, partyB, gap])).toEqual([
      ['C', 'A', 1],
      ['C', 'B', 0.8],
      ['A', 'B', 0.2],
    ]);
    expect(options).toEqual({ weighting: 'equal', metric: 'manhattan', includeNominal: false, coverageThreshold: 0.5 });
  });

  it('is that of cells which are already resolved', () => {
    const { issues, log, cells } = gapWorld([{ A: 0, B: 2, C: 10 }]);
    expect(gapPairs(issues, ['A', 'B', 'C'], cells())).toEqual(gapMatrix(readingOf(), issues, ['A', 'B', 'C'], log).pairs);
  });

  it('leaves out issues that are only tracked', () => {
    const { issues, log } = gapWorld([{ A: 0, B: 2 }, { A: 0, B: 9, inGap: false }]);
    expect(gapMatrix(readingOf(), issues, ['A', 'B'], log).pairs[0]?.gap).toBe(0.2);
  });

  it('has no pair with fewer than two parties', () => {
    const { issues, log } = gapWorld([{ A: 0 }]);
    expect(gapMatrix(readingOf(), issues, ['A'], log).pairs).toEqual([]);
  });

  it('refuses a party that is given twice', () => {
    const { issues, log } = gapWorld([{ A: 0 }]);
    expect(() => gapMatrix(readingOf(), issues, ['A', 'A'], log)).toThrow(RangeError);
  });
});

describe('German federal election 2021 (Wahl-O-Mat, equal weights)', () => {
  const talks = buildLog(thesis);
  const parties = Object.keys(wahlomat2021);
  for (const [party, answers] of Object.entries(wahlomat2021)) {
    talks.said(party, '2021-08-01', answers.map((value, index) => ({ issueId: `thesis ${index}`, value })));
  }
  const issues = wahlomat2021.SPD.map((_, index): GapIssue => ({
    issueId: `thesis ${index}`,
    scale: thesis,
    inGap: true,
    defaultSalience: null,
  }));
  const { pairs } = gapMatrix(readingOf({ asOf: '2021-09-26' }), issues, parties, talks.log);

  it.each([
    ['CDU/CSU', 'SPD', 0.486842],
    ['SPD', 'GRÜNE', 0.289474],
    ['FDP', 'AfD', 0.407895],
  ])('%s and %s are %s apart', (a, b, published) => {
    const pair = pairs.find(({ partyA, partyB }) => partyA === a && partyB === b);
    expect(pair?.gap).toBeCloseTo(published, 6);
    expect(pair).toMatchObject({ coverage: 1, insufficient: false, issuesKnown: 38 });
  });
});
