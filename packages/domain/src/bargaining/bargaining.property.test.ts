import fc from 'fast-check';
import { compromise, weightedMedian, type Weighed } from './compromise.js';
import { nash } from './nash.js';
import { overlap, overlapWithMissing, type Stated } from './overlap.js';
import { proposalLoss } from './proposal.js';
import { findTrades, type Trade, type TradeIssue } from './trades.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.double({ min: 0.01, max: 10, noNaN: true });
const weighed: fc.Arbitrary<Weighed> = fc.record({ position: share, influence: weight, salience: weight });
const someWeighed = fc.array(weighed, { minLength: 1, maxLength: 8 });

const stated: fc.Arbitrary<Stated> = fc
  .tuple(fc.uuid(), fc.array(share, { minLength: 3, maxLength: 3 }), fc.boolean())
  .map(([partyId, ends, isRangeKnown]) => {
    const [low = 0, x = 0, high = 0] = ends.toSorted((a, b) => a - b);
    return { partyId, x, range: isRangeKnown ? { low, high } : null };
  });

describe('overlap, always', () => {
  it('is no wider read strictly than read openly, and no wider with one party more', () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 2, maxLength: 6 }), stated, (parties, another) => {
        const found = overlap(parties);
        const more = overlap([...parties, another]);
        if (!found || !more) throw new Error('two parties are enough');
        expect(found.pessimistic.width).toBeLessThanOrEqual(found.optimistic.width);
        expect(more.pessimistic.width).toBeLessThanOrEqual(found.pessimistic.width);
        expect(more.optimistic.width).toBeLessThanOrEqual(found.optimistic.width);
      }),
    );
  });

  it('stays within what is said for one missing, whoever the missing one turns out to be', () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 2, maxLength: 6 }), stated, (parties, another) => {
        const [found, more] = [overlap(parties)?.pessimistic, overlap([...parties, another])?.pessimistic.width ?? NaN];
        if (!found) throw new Error('two parties are enough');
        const { low, high } = overlapWithMissing(found, 1);
        expect(more).toBeGreaterThanOrEqual(low - 1e-12);
        expect(more).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('is the same whoever is named first, but for who of equals is pivotal', () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 2, maxLength: 6 }), (parties) => {
        const ends = (found: ReturnType<typeof overlap>) => found && [found.pessimistic.low, found.pessimistic.high, found.optimistic.low, found.optimistic.high];
        expect(ends(overlap(parties.toReversed()))).toEqual(ends(overlap(parties)));
      }),
    );
  });
});

describe('compromise, always', () => {
  it('lies between the positions, and knows influence by its ratios only', () => {
    fc.assert(
      fc.property(someWeighed, weight, (parties, factor) => {
        const x = compromise(parties) ?? NaN;
        const positions = parties.map(({ position }) => position);
        expect(x).toBeGreaterThanOrEqual(Math.min(...positions) - 1e-9);
        expect(x).toBeLessThanOrEqual(Math.max(...positions) + 1e-9);
        expect(compromise(parties.map((one) => ({ ...one, influence: one.influence * factor })))).toBeCloseTo(x, 9);
      }),
    );
  });
});

describe('weighted median, always', () => {
  it('is beaten by no position', () => {
    fc.assert(
      fc.property(someWeighed, (parties) => {
        const cost = (at: number) => parties.reduce((total, { position, influence, salience }) => total + influence * salience * Math.abs(at - position), 0);
        const found = weightedMedian(parties);
        const best = Math.min(...parties.map(({ position }) => cost(position)));
        expect(cost(found?.low ?? NaN)).toBeCloseTo(best, 9);
        expect(cost(found?.high ?? NaN)).toBeCloseTo(best, 9);
      }),
    );
  });
});

describe('nash, always', () => {
  const below = fc.double({ min: 0, max: 0.45, noNaN: true });

  it('is what two opponents reach by the published formula', () => {
    // (1 − x − d)^w (x − e)^v is largest at x = (v (1 − d) + w e) / (w + v).
    fc.assert(
      fc.property(below, below, weight, weight, (d, e, w, v) => {
        const x = nash([{ position: 0, noDeal: d, weight: w }, { position: 1, noDeal: e, weight: v }]);
        expect(x).toBeCloseTo((v * (1 - d) + w * e) / (w + v), 6);
      }),
    );
  });

  it('mirrors with the scale', () => {
    const party = fc.record({ position: share, noDeal: below, weight });
    fc.assert(
      fc.property(fc.array(party, { minLength: 1, maxLength: 5 }), (parties) => {
        const [x, mirrored] = [nash(parties), nash(parties.map((one) => ({ ...one, position: 1 - one.position })))];
        if (x === null || mirrored === null) expect(mirrored).toBe(x);
        else expect(mirrored).toBeCloseTo(1 - x, 5);
      }),
    );
  });
});

describe('proposalLoss, always', () => {
  it('is a share of the scale, nothing for what the party itself says, and its weights add up', () => {
    const stake = fc.record({ issueId: fc.uuid(), proposed: share, position: fc.option(share), range: fc.constant(null), salience: weight });
    fc.assert(
      fc.property(fc.array(stake, { minLength: 1, maxLength: 6 }), (stakes) => {
        const { loss, known, shares } = proposalLoss(stakes);
        expect(loss === null).toBe(known === 0);
        if (loss === null) return;
        expect(loss).toBeLessThanOrEqual(1 + 1e-12);
        expect(shares.reduce<number>((total, part) => total + (part ?? 0), 0)).toBeCloseTo(1, 9);
        expect(proposalLoss(stakes.map((one) => ({ ...one, proposed: one.position ?? one.proposed }))).loss).toBe(0);
      }),
    );
  });
});

describe('findTrades, always', () => {
  const issue: fc.Arbitrary<TradeIssue> = fc.record({ issueId: fc.uuid(), distance: share, salienceI: share, salienceJ: share });
  const issues = fc.uniqueArray(issue, { maxLength: 6, selector: ({ issueId }) => issueId });

  it('leaves both better off, the fairest first', () => {
    fc.assert(
      fc.property(issues, (given) => {
        const smaller = findTrades(given).trades.map(({ gainI, gainJ }) => Math.min(gainI, gainJ));
        expect(smaller.every((gain) => gain > 0)).toBe(true);
        expect(smaller).toEqual(smaller.toSorted((a, b) => b - a));
      }),
    );
  });

  it('is what looking at every two issues finds, and counts all of it', () => {
    const few = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
    const coarse = fc.array(fc.record({ issueId: fc.uuid(), distance: few, salienceI: few, salienceJ: few }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(coarse, issues), fc.constantFrom(0, 0.2, 0.5), (given, floor) => {
        const worth = ({ distance, salienceI, salienceJ }: TradeIssue) => [salienceI * distance, salienceJ * distance] as const;
        const all = given.flatMap((a) =>
          given.map((b): Trade => {
            const [[aI, aJ], [bI, bJ]] = [worth(a), worth(b)];
            return { jConcedes: a.issueId, iConcedes: b.issueId, gainI: aI - bI, gainJ: bJ - aJ };
          }),
        );
        const smaller = ({ gainI, gainJ }: Trade) => Math.min(gainI, gainJ);
        const listed = all.filter((trade) => smaller(trade) > floor).sort((one, other) => smaller(other) - smaller(one));
        expect(findTrades(given, floor)).toEqual({ found: all.filter((trade) => smaller(trade) > 0).length, trades: listed });
      }),
    );
  });

  it('is the same deal seen from the other side', () => {
    fc.assert(
      fc.property(issues, (given) => {
        const turned = given.map(({ salienceI, salienceJ, ...one }) => ({ ...one, salienceI: salienceJ, salienceJ: salienceI }));
        const seen = (trade: Trade) => [trade.jConcedes, trade.iConcedes, trade.gainI, trade.gainJ].join();
        const fromOther = (trade: Trade) => [trade.iConcedes, trade.jConcedes, trade.gainJ, trade.gainI].join();
        expect(findTrades(turned).trades.map(fromOther).sort()).toEqual(findTrades(given).trades.map(seen).sort());
      }),
    );
  });
});
