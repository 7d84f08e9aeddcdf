import fc from 'fast-check';
import { buildLog } from './fixtures/build-log.js';
import { choose, place } from './fixtures/place.js';
import { agenda, days, fourLevels } from './fixtures/scales.js';
import { issueGap, placementGap, pointGapOf } from './issue-gap.js';
import type { PointPlacement } from './gap.js';

const gapOf = (a: PointPlacement, b: PointPlacement) => placementGap(days, a, b);

describe('the gap of two points (MATHS §2)', () => {
  it('is their distance', () => {
    expect(gapOf(place(0.2), place(0.9)).gap).toBeCloseTo(0.7);
  });

  it('is a band where a contest leaves the value open, around the gap of the winners', () => {
    const { gap, band } = gapOf(place(0.5, null, [0.25, 0.75]), place(1));
    expect({ gap, band }).toEqual({ gap: 0.5, band: { low: 0.25, high: 0.75 } });
  });

  it('is a band without lower limit where the hulls overlap', () => {
    expect(gapOf(place(0.5, null, [0.25, 0.75]), place(0.625)).band).toEqual({ low: 0, high: 0.375 });
  });
});

describe('the settlement gap', () => {
  it('is what separates the ranges', () => {
    expect(gapOf(place(0.25, [0, 0.375]), place(0.75, [0.5, 1])).settlement).toEqual({ optimistic: 0.125, pessimistic: 0.125 });
  });

  it('is 0 exactly where the ranges overlap', () => {
    expect(gapOf(place(0.25, [0, 0.5]), place(0.75, [0.5, 1])).settlement.pessimistic).toBe(0);
  });

  it('takes an unknown range as the point alone at worst, as the whole scale at best', () => {
    const { settlement, rangesKnown } = gapOf(place(0.25, [0, 0.375]), place(0.75));
    expect({ settlement, rangesKnown }).toEqual({ settlement: { optimistic: 0, pessimistic: 0.375 }, rangesKnown: 1 });
  });

  it('is the point gap at worst where neither range is known', () => {
    const { settlement, widest, rangesKnown } = gapOf(place(0.25), place(0.75));
    expect({ settlement, widest, rangesKnown }).toEqual({
      settlement: { optimistic: 0, pessimistic: 0.5 },
      widest: 0.5,
      rangesKnown: 0,
    });
  });
});

describe('widest, Hausdorff and overlap', () => {
  const a = place(0.25, [0, 0.5]);
  const b = place(0.5, [0.25, 1]);

  it('are of the far ends, of the ends one by one, and of the shared part', () => {
    expect(gapOf(a, b)).toMatchObject({ widest: 1, hausdorff: 0.5, overlap: 0.25, rangesKnown: 2 }); // 0.25 / 1
  });

  it('overlap is 0 for ranges apart, and 1 for two points that are the same', () => {
    expect(gapOf(place(0.25, [0, 0.25]), place(0.75, [0.5, 1])).overlap).toBe(0);
    expect(gapOf(place(0.25, [0.25, 0.25]), place(0.25, [0.25, 0.25])).overlap).toBe(1);
  });

  it('Hausdorff and overlap are null unless both ranges are known', () => {
    expect(gapOf(a, place(0.5))).toMatchObject({ hausdorff: null, overlap: null });
    expect(gapOf(place(0.5), a)).toMatchObject({ hausdorff: null, overlap: null, rangesKnown: 1 });
  });
});

describe('what always holds', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  const ascending = (count: number) =>
    fc.array(unit, { minLength: count, maxLength: count }).map((numbers) => numbers.sort((a, b) => a - b));
  const placement = fc.tuple(ascending(3), ascending(2), fc.boolean()).map(([[low, x, high], [from, to], isKnown]) =>
    place(Number(x), isKnown ? [Number(low), Number(high)] : null, [
      Math.min(Number(x), Number(from)),
      Math.max(Number(x), Number(to)),
    ]),
  );
  const ranged = ascending(3).map(([low, x, high]) => place(Number(x), [Number(low), Number(high)]));

  it('symmetry', () => {
    fc.assert(fc.property(placement, placement, (a, b) => expect(gapOf(a, b)).toEqual(gapOf(b, a))));
  });

  it('a party has no gap to itself', () => {
    fc.assert(
      fc.property(placement, (a) => {
        expect(gapOf(a, a)).toMatchObject({ gap: 0, settlement: { optimistic: 0, pessimistic: 0 } });
      }),
    );
  });

  it('settlement ≤ gap ≤ widest, and the gap lies in its band, all from 0 to 1', () => {
    fc.assert(
      fc.property(placement, placement, (a, b) => {
        const { gap, band, settlement, widest, overlap } = gapOf(a, b);
        const ascendingHere = [0, settlement.optimistic, settlement.pessimistic, gap, widest, 1];
        expect(ascendingHere).toEqual(ascendingHere.toSorted((x, y) => x - y));
        const around = [0, band.low, gap, band.high, 1];
        expect(around).toEqual(around.toSorted((x, y) => x - y));
        expect(overlap === null || (overlap >= 0 && overlap <= 1)).toBe(true);
      }),
    );
  });

  it('the triangle inequality for gap and Hausdorff', () => {
    fc.assert(
      fc.property(ranged, ranged, ranged, (a, b, c) => {
        const [ab, bc, ac] = [gapOf(a, b), gapOf(b, c), gapOf(a, c)];
        expect(ac.gap).toBeLessThanOrEqual(ab.gap + bc.gap + 1e-12);
        expect(Number(ac.hausdorff)).toBeLessThanOrEqual(Number(ab.hausdorff) + Number(bc.hausdorff) + 1e-12);
      }),
    );
  });

  it('settlement is 0 exactly where two known ranges overlap', () => {
    fc.assert(
      fc.property(ranged, ranged, (a, b) => {
        const apart = Math.max(Number(a.range?.low), Number(b.range?.low)) > Math.min(Number(a.range?.high), Number(b.range?.high));
        expect(gapOf(a, b).settlement.pessimistic > 0).toBe(apart);
      }),
    );
  });
});

describe('the gap of two options', () => {
  it('is 0 if same, else 1', () => {
    expect(placementGap(agenda, choose('one'), choose('one'))).toMatchObject({ gap: 0, band: { low: 0, high: 0 } });
    expect(placementGap(agenda, choose('one'), choose('several'))).toEqual({
      gap: 1,
      band: { low: 1, high: 1 },
      settlement: { optimistic: 0, pessimistic: 1 },
      widest: 1,
      hausdorff: null,
      overlap: null,
      rangesKnown: 0,
    });
  });

  it('is a band where a contest leaves the option open', () => {
    expect(placementGap(agenda, choose('one', 'several'), choose('one')).band).toEqual({ low: 0, high: 1 });
  });

  it('comes from the issue’s distances where it has some', () => {
    const graded = { ...agenda, distances: [[0, 0.5], [0.5, 0]] };
    expect(placementGap(graded, choose('one'), choose('several')).gap).toBe(0.5);
  });

  it('falls back to 0 or 1 where the distances lack an option', () => {
    const short = { ...agenda, distances: [[0]] };
    expect(placementGap(short, choose('one'), choose('several')).gap).toBe(1);
    expect(placementGap(short, choose('several'), choose('several')).gap).toBe(0);
  });
});

describe('the gap of two cells', () => {
  const talks = buildLog(fourLevels);
  talks.said('A', '2026-01-10', { value: 0 });
  talks.said('B', '2026-01-10', { value: 1, range: [1, 2] });
  talks.said('C', '2026-01-10', { kind: 'raised' });

  it('is that of their placements', () => {
    expect(issueGap(fourLevels, talks.cell('A'), talks.cell('B'))?.gap).toBeCloseTo(1 / 3);
    expect(issueGap(fourLevels, talks.cell('A'), talks.cell('B'))?.widest).toBeCloseTo(2 / 3);
  });

  it('is null unless both may enter numbers', () => {
    expect(issueGap(fourLevels, talks.cell('A'), talks.cell('C'))).toBeNull();
    expect(issueGap(fourLevels, talks.cell('C'), talks.cell('A'))).toBeNull();
  });

  it('refuses cells of different issues', () => {
    expect(() => issueGap(fourLevels, talks.cell('A'), { ...talks.cell('B'), issueId: 'other' })).toThrow(RangeError);
  });

  it.each([
    [fourLevels, place(0), choose('one')],
    [fourLevels, choose('one'), place(0)],
    [fourLevels, choose('one'), choose('one')],
  ])('refuses placements that do not fit the scale', (scale, a, b) => {
    for (const gap of [placementGap, pointGapOf]) expect(() => gap(scale, a, b)).toThrow(RangeError);
  });
});
