import fc from 'fast-check';
import { agenda, days, fourLevels } from './fixtures/scales.js';
import { countsOn, issueSpread, type SpreadCell } from './issue-spread.js';

const at = (share: number | null, more: Partial<SpreadCell> = {}): SpreadCell => ({ partySlug: `at ${share}`, inheritedFrom: null, share, option: null, inNumbers: true, ...more });
const choosing = (option: string, weight = 1): SpreadCell => at(null, { partySlug: option, option, weight });

describe('issueSpread', () => {
  it('is the worked example: 0, 0, 1 → gap 1, polarisation 0.888…', () => {
    const spread = issueSpread(days, [at(0), at(0), at(1)]);
    expect(spread).toMatchObject({ n: 3, gap: 1, agreement: null });
    expect(spread?.polarisation).toBeCloseTo(8 / 9, 12);
  });

  it('is null, not 0, of fewer than two in numbers', () => {
    expect(issueSpread(days, [at(0), at(1, { inNumbers: false }), at(null)])).toBeNull();
  });

  it('counts a cell taken over from a bloc that is there once, as the bloc’s', () => {
    const member = at(1, { partySlug: 'member', inheritedFrom: 'bloc' });
    expect(issueSpread(days, [at(1, { partySlug: 'bloc' }), member, at(0)])?.n).toBe(2);
    expect(issueSpread(days, [member, at(0)])?.n).toBe(2);
  });

  it('weighs the parties, and all the same where none weighs anything', () => {
    expect(issueSpread(days, [at(0, { weight: 3 }), at(1, { weight: 1 })])?.polarisation).toBeCloseTo(0.75, 12);
    expect(issueSpread(fourLevels, [at(0, { weight: 0 }), at(1, { weight: 0 })])).toMatchObject({ polarisation: 1, agreement: -1 });
  });

  it('is the normalised entropy of choices without direction', () => {
    expect(issueSpread(agenda, [choosing('one'), choosing('several')])).toMatchObject({ gap: 1, polarisation: 1, agreement: null, consensus: null });
    expect(issueSpread(agenda, [choosing('one'), choosing('one')])).toMatchObject({ gap: 0, polarisation: 0 });
    expect(issueSpread(agenda, [choosing('one'), choosing('several', 0)])).toMatchObject({ polarisation: 0 });
  });

  it('stays in its range, and is the same from the other end of the scale', () => {
    const level = fc.integer({ min: 0, max: 3 }).map((one) => one / 3);
    fc.assert(
      fc.property(fc.array(level, { minLength: 2, maxLength: 6 }), (shares) => {
        const spread = issueSpread(fourLevels, shares.map((share) => at(share)));
        const turned = issueSpread(fourLevels, shares.map((share) => at(1 - share)));
        for (const name of ['gap', 'polarisation', 'consensus', 'agreement'] as const) {
          expect(spread?.[name]).toBeCloseTo(Number(turned?.[name]), 9);
          expect(spread?.[name]).toBeLessThanOrEqual(1 + 1e-12);
          expect(spread?.[name]).toBeGreaterThanOrEqual((name === 'agreement' ? -1 : 0) - 1e-12);
        }
      }),
    );
  });
});

it('countsOn counts each place on the nearest level, the lower of two equally near', () => {
  const three = { ...fourLevels, levels: fourLevels.levels.slice(0, 3) };
  expect(countsOn(three, [0, 0.25, 0.6, 1], [1, 1, 1, 2])).toEqual([2, 1, 2]);
});
