import fc from 'fast-check';
import { gapWorld, nominalIssue } from '../fixtures/gap-world.js';
import type { Said } from '../fixtures/gap-world.js';
import { place } from '../fixtures/place.js';
import { fourLevels } from '../fixtures/scales.js';
import { DEFAULT_GAP_OPTIONS } from '../gap.js';
import type { GapOptions } from '../gap.js';
import { placementGap } from '../issue-gap.js';
import { gapChanges } from './gap-change.js';
import { moveOrInformation } from './move-or-information.js';
import { whoMoved } from './who-moved.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('whoMoved', () => {
  it('gives the whole change to the only one who moved', () => {
    expect(whoMoved({ g00: 1, g10: 0.5, g01: 1, g11: 0.5 })).toEqual({ first: -0.5, second: 0 });
  });

  it('halves what neither would have done alone', () => {
    // they swap places: each alone closes the gap, both together leave it
    expect(whoMoved({ g00: 1, g10: 0, g01: 0, g11: 1 })).toEqual({ first: 0, second: 0 });
  });

  it('adds up to the change, and changes over with the sides', () => {
    fc.assert(
      fc.property(share, share, share, share, (a0, a1, b0, b1) => {
        const gap = (a: number, b: number) => placementGap(fourLevels, place(a), place(b)).gap;
        const corners = { g00: gap(a0, b0), g10: gap(a1, b0), g01: gap(a0, b1), g11: gap(a1, b1) };
        const { first, second } = whoMoved(corners);
        expect(first + second).toBeCloseTo(corners.g11 - corners.g00, 12);
        const swapped = whoMoved({ ...corners, g10: corners.g01, g01: corners.g10 });
        expect([swapped.second, swapped.first]).toEqual([first, second]);
      }),
    );
  });
});

describe('moveOrInformation', () => {
  it('keeps what we learned apart from what was done', () => {
    expect(moveOrInformation(0.25, 0.5, 0.5)).toEqual({ move: 0, information: 0.25 });
    expect(moveOrInformation(0.25, 0.25, 1)).toEqual({ move: 0.75, information: 0 });
  });

  it('adds up to the whole difference', () => {
    fc.assert(
      fc.property(share, share, share, (then, asKnownNow, now) => {
        const parts = moveOrInformation(then, asKnownNow, now);
        expect((parts?.move ?? 0) + (parts?.information ?? 0)).toBeCloseTo(now - then, 12);
      }),
    );
  });

  it('imputes nothing', () => {
    expect([moveOrInformation(null, 1, 1), moveOrInformation(1, null, 1), moveOrInformation(1, 1, null)]).toEqual([null, null, null]);
  });
});

describe('gapChanges', () => {
  const changed = (before: readonly Said[], after: readonly Said[], given: Partial<GapOptions> = {}) => {
    const [then, now] = [gapWorld(before), gapWorld(after)];
    const [change] = gapChanges(now.issues, ['A', 'B'], { before: then.cells(), after: now.cells() }, { ...DEFAULT_GAP_OPTIONS, ...given });
    return change;
  };

  it('split the change into both sides’ moves and other issues being known', () => {
    const change = changed([{ A: 0, B: 10 }, { A: 5 }], [{ A: 2, B: 9 }, { A: 5, B: 5 }]);
    expect(change).toMatchObject({ before: 1, issuesCompared: 1 });
    expect(change?.byA).toBeCloseTo(-0.2);
    expect(change?.byB).toBeCloseTo(-0.1);
    expect(change?.byKnown).toBeCloseTo(-0.35);
    expect((change?.byA ?? 0) + (change?.byB ?? 0) + (change?.byKnown ?? 0)).toBeCloseTo((change?.after ?? 0) - 1);
  });

  it('have a term for every issue compared, also where nobody moved', () => {
    const change = changed([{ A: 0, B: 10 }, { A: 2, B: 4 }], [{ A: 5, B: 10 }, { A: 2, B: 4 }]);
    expect(change?.terms).toEqual([
      { issueId: 'issue 1', corners: { g00: 1, g10: 0.5, g01: 1, g11: 0.5 }, share: 0.5, byA: -0.25, byB: 0 },
      { issueId: 'issue 2', corners: { g00: 0.2, g10: 0.2, g01: 0.2, g11: 0.2 }, share: 0.5, byA: 0, byB: 0 },
    ]);
    expect(change?.byA).toBe(-0.25);
  });

  it('count options where they enter the sum', () => {
    const change = changed([nominalIssue('one', 'several')], [nominalIssue('several', 'several')], { includeNominal: true });
    expect(change).toMatchObject({ before: 1, after: 0, byA: -1, byB: 0, byKnown: 0 });
  });

  it('share nothing among issues that weigh nothing', () => {
    const minds = (issue1: number, issue2: number, values: readonly [number, number]) => [
      { A: { value: values[0], salience: issue1 }, B: { value: 10, salience: issue2 } },
      { A: { value: values[1], salience: 50 }, ...(values[0] === 0 && { B: { value: 5, salience: 50 } }) },
      { A: { value: 5, salience: 50 }, ...(values[0] !== 0 && { B: { value: 5, salience: 50 } }) },
    ];
    const change = changed(minds(0, 50, [0, 0]), minds(0, 50, [5, 0]), { weighting: 'min' });
    expect(change?.terms.map(({ issueId, share }) => [issueId, share])).toEqual([['issue 1', 0]]);
    expect(change?.byA).toBeCloseTo(0);
  });

  it('say nothing of a pair without a gap at one of the moments', () => {
    expect(changed([{ A: 0, B: 10 }], [{ A: 0 }])).toBeUndefined();
    expect(changed([{ A: 0 }], [{ A: 0, B: 10 }])).toBeUndefined();
  });

  it('lay all of it on what is known where no issue is known at both', () => {
    const change = changed([{ A: 0, B: 10 }, { A: 5 }], [{ A: 0 }, { A: 5, B: 5 }]);
    expect(change).toMatchObject({ before: 1, after: 0, byA: 0, byB: 0, byKnown: -1, issuesCompared: 0, terms: [] });
  });

  it.each([{}, { metric: 'euclid' }, { weighting: 'mean' }] as const)('are between the gaps of both moments, which tell all else: %j', (given) => {
    const said = (value: number, salience: number) => ({ A: { value, salience }, B: { value: 8, salience: 20 } });
    const change = changed([said(0, 90), said(3, 10)], [said(5, 40), said(2, 60)], given);
    expect([change?.earlier.gap, change?.later.gap]).toEqual([change?.before, change?.after]);
    expect(change?.later).toMatchObject({ partyA: 'A', partyB: 'B', issuesKnown: 2 });
  });

  it('are those of every pair once, in the order of the parties', () => {
    const { issues, cells } = gapWorld([{ A: 0, B: 5, C: 10 }]);
    const pairs = gapChanges(issues, ['C', 'A', 'B'], { before: cells(), after: cells() });
    expect(pairs.map(({ partyA, partyB }) => `${partyA}${partyB}`)).toEqual(['CA', 'CB', 'AB']);
  });
});
