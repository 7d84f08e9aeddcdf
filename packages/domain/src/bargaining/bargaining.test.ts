import fc from 'fast-check';
import { compromise, weightedMedian, type Weighed } from './compromise.js';
import { nash } from './nash.js';
import { overlap, overlapWithMissing } from './overlap.js';
import { proposalLoss } from './proposal.js';
import { findTrades } from './trades.js';

/** EU car emissions (Bueno de Mesquita and Stokman 1994): influence, position, salience. */
const CAR_EMISSION: readonly Weighed[] = [
  [0.08, 4, 0.8], [0.08, 7, 0.4], [0.03, 4, 0.2], [0.16, 4, 0.8], [0.16, 10, 0.6],
  [0.16, 10, 0.6], [0.16, 10, 0.9], [0.05, 7, 0.1], [0.05, 4, 1], [0.08, 7, 0.7],
].map(([influence = 0, position = 0, salience = 0]) => ({ influence, position, salience }));

describe('overlap', () => {
  const stated = (partyId: string, x: number, range: readonly [number, number] | null = null) => ({
    partyId, x, range: range && { low: range[0], high: range[1] },
  });

  it('is the ground that all would accept', () => {
    expect(overlap([stated('A', 0, [0, 0.6]), stated('B', 1, [0.4, 1])])?.pessimistic).toMatchObject({ low: 0.4, high: 0.6, pivotal: ['B', 'A'] });
  });

  it('has a negative width, the concession needed, where there is none', () => {
    const found = overlap([stated('A', 0, [0, 0.4]), stated('B', 1, [0.6, 1]), stated('C', 0.5, [0.2, 0.9])]);
    expect(found?.pessimistic.width).toBeCloseTo(-0.2);
    expect(found?.pessimistic.pivotal).toEqual(['B', 'A']);
  });

  it('reads a lone point both ways and says of how many a range is known', () => {
    const found = overlap([stated('A', 0.2), stated('B', 0.8, [0.5, 1])]);
    expect(found).toMatchObject({ rangesKnown: 1, parties: 2 });
    expect(found?.pessimistic.width).toBeCloseTo(-0.3);
    expect(found?.optimistic).toMatchObject({ low: 0.5, high: 1 });
  });

  it('needs two parties', () => {
    expect(overlap([stated('A', 0)])).toBeNull();
  });

  const zone = { low: 0.4, high: 0.6, width: 0.2, pivotal: ['A', 'B'] } as const;

  it.each([[0, 0.2], [1, -0.4], [2, -1]])('can only be narrowed by those not known: %s missing leave at least %s', (missing, low) => {
    const found = overlapWithMissing(zone, missing);
    expect(found.low).toBeCloseTo(low);
    expect(found.high).toBe(0.2);
  });

  it.each([-1, 0.5])('refuses %s as the number of those missing', (missing) => {
    expect(() => overlapWithMissing(zone, missing)).toThrow(RangeError);
  });
});

describe('compromise and weighted median', () => {
  it('give the published outcomes of the car emission case', () => {
    expect(CAR_EMISSION.reduce((total, { position }) => total + position, 0) / CAR_EMISSION.length).toBeCloseTo(6.7);
    expect(compromise(CAR_EMISSION)).toBeCloseTo(7.389956, 6);
    expect(weightedMedian(CAR_EMISSION)).toEqual({ low: 7, high: 7 });
  });

  it('give the whole stretch where half the weight is hit exactly', () => {
    const two = [0, 1].map((position) => ({ position, influence: 1, salience: 1 }));
    expect(weightedMedian(two)).toEqual({ low: 0, high: 1 });
  });

  it('say nothing without weights, and refuse negative ones', () => {
    const none = [{ position: 3, influence: 0, salience: 1 }];
    expect([compromise(none), weightedMedian(none)]).toEqual([null, null]);
    expect(() => compromise([{ position: 3, influence: -1, salience: 1 }])).toThrow(RangeError);
  });
});

describe('nash', () => {
  const side = (position: number, noDeal = 0, weight = 1) => ({ position, noDeal, weight });

  it('meets in the middle where both lose the same without a deal', () => {
    expect(nash([side(0), side(1)])).toBeCloseTo(0.5, 6);
  });

  it('leans to whoever weighs more, or can do without', () => {
    expect(nash([side(0, 0, 2), side(1)])).toBeCloseTo(1 / 3, 6);
    expect(nash([side(0, 0.5), side(1)])).toBeCloseTo(0.25, 6);
  });

  it('finds no agreement where nobody gains over no deal', () => {
    expect(nash([side(0, 0.6), side(1, 0.6)])).toBeNull();
    expect(nash([])).toBeNull();
    expect(() => nash([side(0, 0, 0)])).toThrow(RangeError);
  });

  it('never leaves anybody worse off than without a deal', () => {
    const party = fc.record({ position: fc.double({ min: 0, max: 1, noNaN: true }), noDeal: fc.double({ min: 0, max: 0.95, noNaN: true }), weight: fc.double({ min: 0.1, max: 3, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(party, { minLength: 1, maxLength: 4 }), (parties) => {
        const x = nash(parties);
        if (x === null) return;
        for (const { position, noDeal } of parties) expect(1 - Math.abs(x - position)).toBeGreaterThanOrEqual(noDeal - 1e-9);
      }),
    );
  });
});

describe('proposalLoss', () => {
  const stake = (proposed: number, position: number | null, more: Partial<Parameters<typeof proposalLoss>[0][number]> = {}) => ({
    issueId: `at ${proposed}`, proposed, position, range: null, salience: 1, ...more,
  });

  it('is the mean distance, weighed by what the party minds', () => {
    expect(proposalLoss([stake(0.5, 0), stake(1, 1)])).toMatchObject({ loss: 0.25, known: 2, issues: 2 });
    expect(proposalLoss([stake(0.5, 0, { salience: 3 }), stake(1, 1)]).loss).toBeCloseTo(0.375);
  });

  it('is unknown, not 0, for a party that stands nowhere', () => {
    expect(proposalLoss([stake(0.5, null)])).toMatchObject({ loss: null, known: 0, issues: 1 });
  });

  it('tells what each issue has of the weight, and nothing of one on which the party stands nowhere', () => {
    expect(proposalLoss([stake(0.5, 0, { salience: 3 }), stake(1, 1), stake(0, null)]).shares).toEqual([0.75, 0.25, null]);
    expect(proposalLoss([stake(0.5, 0, { salience: 0 })])).toMatchObject({ loss: null, known: 1, shares: [null] });
  });

  it('names the issues outside what the party would accept', () => {
    expect(proposalLoss([stake(0.5, 0, { range: { low: 0, high: 0.4 } }), stake(0.3, 0, { range: { low: 0, high: 0.3 } })]).outside).toEqual(['at 0.5']);
    expect(() => proposalLoss([stake(0, 0, { salience: -1 })])).toThrow(RangeError);
  });
});

describe('findTrades', () => {
  it('finds what each minds less than the other, the fairest first', () => {
    const { trades } = findTrades([
      { issueId: 'a', distance: 1, salienceI: 0.6, salienceJ: 0.1 },
      { issueId: 'b', distance: 1, salienceI: 0.2, salienceJ: 0.6 },
      { issueId: 'c', distance: 0.5, salienceI: 0.2, salienceJ: 0.3 },
    ]);
    expect(trades.map(({ jConcedes, iConcedes }) => [jConcedes, iConcedes])).toEqual([['a', 'b'], ['a', 'c']]);
    expect(trades[0]?.gainI).toBeCloseTo(0.4);
    expect(trades[0]?.gainJ).toBeCloseTo(0.5);
  });

  it('finds none where both mind the same', () => {
    expect(findTrades([{ issueId: 'a', distance: 1, salienceI: 0.5, salienceJ: 0.5 }, { issueId: 'b', distance: 1, salienceI: 0.5, salienceJ: 0.5 }])).toEqual({ found: 0, trades: [] });
  });

  it('counts all, and lists those above a floor', () => {
    const issues = [
      { issueId: 'a', distance: 1, salienceI: 0.6, salienceJ: 0.1 },
      { issueId: 'b', distance: 1, salienceI: 0.2, salienceJ: 0.6 },
      { issueId: 'c', distance: 0.5, salienceI: 0.2, salienceJ: 0.3 },
    ];
    const { found, trades } = findTrades(issues, 0.1);
    expect([found, trades.map(({ iConcedes }) => iConcedes)]).toEqual([2, ['b']]);
  });
});
