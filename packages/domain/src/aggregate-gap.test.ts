import fc from 'fast-check';
import { aggregateGap, pairSides } from './aggregate-gap.js';
import { gapWorld, nominalIssue, tenths } from './fixtures/gap-world.js';
import { gapSide } from './gap-side.js';
import { DEFAULT_GAP_OPTIONS } from './gap.js';
import { sum } from './sum.js';

describe('the aggregate (MATHS §3)', () => {
  it('is the mean of the gaps, equal weights by default', () => {
    const { pair } = gapWorld([{ A: 1, B: 3 }, { A: 2, B: 8 }]);
    expect(pair().gap).toBeCloseTo(0.4); // (0.2 + 0.6) / 2
  });

  it('sums issues in the gap with an ordinal or numeric scale', () => {
    const { pair } = gapWorld([{ A: 0, B: 2 }, { A: 2, B: 8, inGap: false }, nominalIssue('one', 'several')]);
    expect(pair()).toMatchObject({ gap: 0.2, issuesTotal: 1 });
  });

  it('is null, not 0, where no issue is known of both', () => {
    const { pair } = gapWorld([{ A: 1 }, { B: 3 }]);
    expect(pair()).toMatchObject({ gap: null, coverage: 0, insufficient: true, costToA: null, costToB: null, terms: [] });
  });

  it('imputes nothing: an issue known of one side leaves the gap as it is and lowers the coverage', () => {
    const { pair } = gapWorld([{ A: 1, B: 3 }, { A: 2, B: 8 }, { A: 3 }, {}]);
    expect(pair().gap).toBeCloseTo(0.4);
    expect(pair()).toMatchObject({ issuesKnown: 2, issuesOfEither: 3, issuesTotal: 4, neither: ['issue 4'] });
    expect(pair().coverage).toBeCloseTo(2 / 3);
  });

  it('has neither coverage nor bounds where nothing is known of either', () => {
    const { pair } = gapWorld([{ C: 1 }]);
    expect(pair()).toMatchObject({ gap: null, coverage: null, bounds: null, insufficient: true, issuesOfEither: 0 });
  });

  it('is insufficient below the threshold of coverage, not on it', () => {
    const { pair } = gapWorld([{ A: 1, B: 3 }, { A: 3 }]);
    expect(pair().insufficient).toBe(false);
    expect(pair({ coverageThreshold: 0.51 }).insufficient).toBe(true);
  });

  it('takes only cells that are held and counted', () => {
    const { pair } = gapWorld([{ A: 1, B: { kind: 'raised' } }]);
    expect(pair().issuesKnown).toBe(0);
  });

  it('Euclid weighs large gaps more', () => {
    const { pair } = gapWorld([{ A: 0, B: 6 }, { A: 0, B: 8 }]);
    expect(pair({ metric: 'euclid' }).gap).toBeCloseTo(Math.sqrt(0.5)); // (0.36 + 0.64) / 2
  });

  it('prints as a sum: shares add up to 1, parts to the gap', () => {
    const { pair } = gapWorld([
      { A: { value: 1, salience: 3 }, B: { value: 3, salience: 1 } },
      { A: { value: 2, salience: 1 }, B: { value: 8, salience: 1 } },
    ]);
    const { terms, gap } = pair({ weighting: 'mean' });
    expect(terms.map(({ issueId, weight, share, part }) => [issueId, weight, share, part])).toEqual([
      ['issue 1', 0.625, 0.625, expect.closeTo(0.125)],
      ['issue 2', 0.375, 0.375, expect.closeTo(0.225)],
    ]);
    expect(gap).toBeCloseTo(0.35);
    const euclid = pair({ weighting: 'mean', metric: 'euclid' });
    expect(sum(euclid.terms.map(({ part }) => part))).toBeCloseTo(Number(euclid.gap));
  });

  it('parts are 0 where there is no gap', () => {
    const { pair } = gapWorld([{ A: 1, B: 1 }]);
    expect(pair({ metric: 'euclid' })).toMatchObject({ gap: 0, terms: [{ share: 1, part: 0 }] });
  });

  it('refuses an issue of which a cell is missing', () => {
    const { issues, cells } = gapWorld([{ A: 1, B: 1 }]);
    expect(() => aggregateGap(issues, 'A', 'X', cells())).toThrow(new RangeError('no cell of party X on issue issue 1'));
  });

  it('refuses a side that was made ready for other issues', () => {
    const { issues, cells } = gapWorld([{ A: 1, B: 1 }]);
    const side = (of: typeof issues, partyId: string) => gapSide(of, partyId, cells(), DEFAULT_GAP_OPTIONS);
    expect(() => pairSides(issues, side(issues, 'A'), side([], 'B'), DEFAULT_GAP_OPTIONS)).toThrow(RangeError);
  });
});

describe('bounds (Manski 1989)', () => {
  it('are the gap itself where all is known and no range is', () => {
    const { pair } = gapWorld([{ A: 0, B: 2 }]);
    expect(pair()).toMatchObject({ gap: 0.2, bounds: { low: 0.2, high: 0.2 } });
  });

  it('open by what a missing side could be: 0 to max(x, 1 − x)', () => {
    const { pair } = gapWorld([{ A: 1, B: 6 }, { B: 3 }]);
    expect(pair().bounds).toEqual({ low: 0.25, high: 0.6 }); // (0.5 + 0) / 2, (0.5 + 0.7) / 2
    expect(pair().missing).toEqual([{ issueId: 'issue 2', knownPartyId: 'B', weight: 1, largest: 0.7 }]);
  });

  it('leave out issues that are known of neither', () => {
    const { pair } = gapWorld([{ A: 1, B: 6 }, {}]);
    expect(pair().bounds).toEqual({ low: 0.5, high: 0.5 });
  });

  it('use the band from settlement to widest where a range is known, the other entering as its point', () => {
    const { pair } = gapWorld([{ A: { value: 2, range: [0, 4] }, B: 9 }]);
    const { gap, bounds } = pair();
    expect(gap).toBeCloseTo(0.7);
    expect(bounds?.low).toBeCloseTo(0.5); // 0.9 − 0.4
    expect(bounds?.high).toBeCloseTo(0.9); // 0.9 − 0
  });

  it('use the ends of an interval, also for what is missing', () => {
    const { pair } = gapWorld([{ A: { interval: [2, 4] }, B: 9 }, { A: { interval: [2, 4] } }]);
    expect(pair().gap).toBeCloseTo(0.6);
    expect(pair().bounds?.low).toBeCloseTo(0.25); // (0.5 + 0) / 2
    expect(pair().bounds?.high).toBeCloseTo(0.75); // (0.7 + 0.8) / 2
  });

  it('are of the same kind as the gap with Euclid', () => {
    const { pair } = gapWorld([{ A: 0, B: 6 }, { A: 8 }]);
    const { bounds } = pair({ metric: 'euclid' });
    expect(bounds?.low).toBeCloseTo(Math.sqrt(0.18)); // 0.36 / 2
    expect(bounds?.high).toBeCloseTo(Math.sqrt(0.5)); // (0.36 + 0.64) / 2
  });

  it('take a missing option as a full difference', () => {
    const { pair } = gapWorld([{ scale: nominalIssue('one', 'one').scale, A: { option: 'one' } }]);
    expect(pair({ includeNominal: true }).missing).toMatchObject([{ knownPartyId: 'A', largest: 1 }]);
  });

  it('always hold the gap that the missing side would make', () => {
    const tenth = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(tenth, tenth, fc.boolean()), { minLength: 1, maxLength: 6 }), (rows) => {
        const known = gapWorld(rows.map(([A, B, isKnown]) => (isKnown ? { A, B } : { A }))).pair();
        const truth = gapWorld(rows.map(([A, B]) => ({ A, B }))).pair();
        expect(Number(truth.gap)).toBeGreaterThanOrEqual(Number(known.bounds?.low) - 1e-12);
        expect(Number(truth.gap)).toBeLessThanOrEqual(Number(known.bounds?.high) + 1e-12);
      }),
    );
  });
});

describe('weights and costs', () => {
  const rows = [
    { A: { value: 0, salience: 30 }, B: { value: 2, salience: 1 } },
    { A: { value: 0, salience: 10 }, B: { value: 6, salience: 3 } },
  ];

  it.each([
    ['equal', [1, 1]],
    ['mean', [0.8125, 0.1875]],
    ['min', [0.75, 0.125]],
    ['product', [0.65625, 0.03125]],
  ] as const)('%s of saliences, each normalised within its party: ¾ and ¼ against ⅞ and ⅛', (weighting, weights) => {
    const { terms } = gapWorld([
      { A: { value: 0, salience: 30 }, B: { value: 2, salience: 7 } },
      { A: { value: 0, salience: 10 }, B: { value: 6, salience: 1 } },
    ]).pair({ weighting });
    expect(terms.map(({ weight }) => weight)).toEqual(weights);
  });

  it('the directional cost tells who minds more', () => {
    const { costToA, costToB, usesDefaultSalience } = gapWorld(rows).pair();
    expect(costToA).toBeCloseTo(0.3); // 0.75·0.2 + 0.25·0.6
    expect(costToB).toBeCloseTo(0.5); // 0.25·0.2 + 0.75·0.6
    expect(usesDefaultSalience).toBe(false);
  });

  it('falls back to the issue’s default, flagged', () => {
    const world = gapWorld([
      { A: { value: 0, salience: 3 }, B: 2, defaultSalience: 1 },
      { A: { value: 0, salience: 1 }, B: 6, defaultSalience: 3 },
    ]);
    const pair = world.pair({ weighting: 'mean' });
    expect(pair.usesDefaultSalience).toBe(true);
    expect(pair.terms[0]).toMatchObject({
      a: { salience: 0.75, salienceIsDefault: false },
      b: { salience: 0.25, salienceIsDefault: true },
    });
    expect(world.pair().usesDefaultSalience).toBe(false);
  });

  it('flags a default of the other side too', () => {
    const { pair } = gapWorld([{ A: 0, B: { value: 2, salience: 3 } }]);
    expect(pair({ weighting: 'min' }).usesDefaultSalience).toBe(true);
  });

  it('is not flagged for defaults on issues that are known of neither', () => {
    const { pair } = gapWorld([{ A: { value: 0, salience: 3 }, B: { value: 2, salience: 3 } }, { defaultSalience: 3 }]);
    expect(pair({ weighting: 'mean' }).usesDefaultSalience).toBe(false);
  });

  it('has no gap where all that is known weighs nothing', () => {
    const { pair } = gapWorld([
      { A: { value: 0, salience: 0 }, B: { value: 2, salience: 1 } },
      { A: { value: 0, salience: 1 }, B: { salience: 0 } },
    ]);
    expect(pair({ weighting: 'product' })).toMatchObject({
      gap: null,
      coverage: null,
      bounds: null,
      terms: [{ weight: 0, share: 0, part: 0 }],
    });
  });
});

describe('nominal issues', () => {
  const rows = [{ A: 0, B: 2 }, nominalIssue('one', 'several'), nominalIssue('one', 'one')];

  it('stand beside the gap: same on a of b', () => {
    const { pair } = gapWorld([...rows, { scale: rows[1]?.scale ?? tenths, A: { option: 'one' } }]);
    expect(pair()).toMatchObject({ gap: 0.2, nominal: { same: 1, of: 2 }, issuesTotal: 1 });
  });

  it('enter the sum when switched on', () => {
    const { pair } = gapWorld(rows);
    expect(pair({ includeNominal: true }).gap).toBeCloseTo(0.4); // (0.2 + 1 + 0) / 3
    expect(pair({ includeNominal: true }).nominal).toEqual({ same: 1, of: 2 });
  });

  it('that are only tracked stay out of both', () => {
    const { pair } = gapWorld([{ ...nominalIssue('one', 'one'), inGap: false }]);
    expect(pair({ includeNominal: true })).toMatchObject({ issuesTotal: 0, nominal: { same: 0, of: 0 } });
  });
});

describe('what always holds', () => {
  const tenth = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
  const salience = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
  const side = fc.tuple(tenth, salience).map(([value, weight]) => ({
    ...(value === undefined ? {} : { value }),
    ...(weight === undefined ? {} : { salience: weight }),
  }));
  const rows = fc.array(fc.record({ A: side, B: side }), { minLength: 1, maxLength: 5 });
  const options = fc.record({
    weighting: fc.constantFrom('equal', 'mean', 'min', 'product'),
    metric: fc.constantFrom('manhattan', 'euclid'),
  } as const);

  it('symmetry: gap, coverage and bounds are the same the other way round, the costs change places', () => {
    fc.assert(
      fc.property(rows, options, (given, chosen) => {
        const { pair } = gapWorld(given);
        const [there, back] = [pair(chosen), pair(chosen, 'B', 'A')];
        expect([back.gap, back.coverage, back.bounds, back.costToA]).toEqual([
          there.gap,
          there.coverage,
          there.bounds,
          there.costToB,
        ]);
      }),
    );
  });

  it('everything stays in [0, 1], the bounds ascend, and shares and parts add up', () => {
    fc.assert(
      fc.property(rows, options, (given, chosen) => {
        const { gap, coverage, bounds, terms, costToA, costToB } = gapWorld(given).pair(chosen);
        const numbers = [gap, coverage, bounds?.low, bounds?.high, costToA, costToB].map((number) => number ?? 0);
        expect(numbers.every((number) => number >= 0 && number <= 1)).toBe(true);
        expect(Number(bounds?.low ?? 0)).toBeLessThanOrEqual(Number(bounds?.high ?? 0));
        if (gap !== null) {
          expect(sum(terms.map(({ share }) => share))).toBeCloseTo(1);
          expect(sum(terms.map(({ part }) => part))).toBeCloseTo(gap);
        }
      }),
    );
  });
});
