import fc from 'fast-check';
import { type Codes, coderAgreement, COMPARISONS, type Comparison } from './coder-agreement.js';

/** Four coders, twelve units, of the literature. */
const PUBLISHED: readonly Codes[] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, null],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const agreementOf = (coders: readonly Codes[], comparison: Comparison = 'nominal') => coderAgreement(coders, { comparison, draws: 200, seed: 1 });

describe('coderAgreement', () => {
  it.each([
    ['nominal', 0.743421],
    ['ordinal', 0.815388],
    ['interval', 0.849107],
    ['ratio', 0.797403],
  ] as const)('of the published codes, %s, is %f, from 40 values', (comparison, expected) => {
    const { alpha, n, coverage, interval, reason } = agreementOf(PUBLISHED, comparison);
    expect(alpha).toBeCloseTo(expected, 6);
    expect({ n, coverage, reason }).toEqual({ n: 40, coverage: 11 / 12, reason: null });
    expect(interval?.low).toBeLessThan(expected);
    expect(interval?.high).toBeGreaterThan(expected);
  });

  it('is 1 where all agree and something varies, and negative where they agree less than by chance', () => {
    expect(agreementOf([[1, 2, 3], [1, 2, 3]])).toMatchObject({ alpha: 1, n: 6, coverage: 1 });
    expect(agreementOf([[1, 2], [2, 1]]).alpha).toBeLessThan(0);
  });

  it('is null with the reason, never 1, without overlap or variation', () => {
    expect(agreementOf([[1, null], [null, 2]])).toEqual({ alpha: null, reason: 'no overlap', n: 0, coverage: 0, interval: null });
    expect(agreementOf([])).toMatchObject({ alpha: null, reason: 'no overlap', coverage: null });
    expect(agreementOf([[2, 2], [2, 2]])).toMatchObject({ alpha: null, reason: 'no variation', n: 4, interval: null });
  });

  it('has no interval where nothing is drawn', () => {
    expect(coderAgreement([[1, 2], [1, 2]], { comparison: 'nominal', draws: 0, seed: 1 }).interval).toBeNull();
  });

  it('does not depend on the order of coders or of units, and stays at most 1', () => {
    const code = fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code, code), { minLength: 1, maxLength: 8 }), fc.constantFrom(...COMPARISONS), (units, comparison) => {
        const coders = [0, 1, 2].map((coder) => units.map((codes) => codes[coder] ?? null));
        const { alpha } = agreementOf(coders, comparison);
        const turned = agreementOf(coders.toReversed().map((codes) => codes.toReversed()), comparison).alpha;
        if (alpha === null) return expect(turned).toBeNull();
        expect(turned).toBeCloseTo(alpha, 9);
        expect(alpha).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses coders of different units', () => {
    expect(() => agreementOf([[1], [1, 2]])).toThrow(RangeError);
  });

  it('refuses negative values where ratios are compared', () => {
    expect(() => agreementOf([[1, -1], [1, 1]], 'ratio')).toThrow(RangeError);
  });
});
