import fc from 'fast-check';
import { agenda, days, fourLevels } from '../fixtures/scales.js';
import { issueSpread, type SpreadCell } from '../issue-spread.js';
import type { Scale } from '../scale.js';
import { spreadBounds } from './spread-bounds.js';

const at = (share: number): SpreadCell => ({ partySlug: String(share), inheritedFrom: null, share, option: null, inNumbers: true });
const choosing = (option: string): SpreadCell => ({ partySlug: option, inheritedFrom: null, share: null, option, inNumbers: true });
const NAMES = ['gap', 'polarisation', 'agreement', 'consensus'] as const;

describe('spreadBounds', () => {
  it('are the spread itself where nobody is missing', () => {
    for (const [scale, cells] of [[fourLevels, [at(0), at(1), at(1 / 3)]], [days, [at(0.2), at(0.9)]], [agenda, [choosing('one'), choosing('several'), choosing('one')]]] as const) {
      const bounds = spreadBounds(scale, cells, 0);
      const spread = issueSpread(scale, cells);
      for (const name of NAMES) {
        const value = spread?.[name] ?? null;
        expect(bounds[name]).toEqual(value === null ? null : { low: expect.closeTo(value, 9) as number, high: expect.closeTo(value, 9) as number });
      }
    }
  });

  it('are the worked example: 0 and 1 known, one missing → polarisation 0.666… to 0.888…', () => {
    const { gap, polarisation } = spreadBounds(days, [at(0), at(1)], 1);
    expect(gap).toEqual({ low: 1, high: 1 });
    expect(polarisation?.low).toBeCloseTo(2 / 3, 10);
    expect(polarisation?.high).toBeCloseTo(8 / 9, 10);
  });

  it('let one who is missing stand at the further end, two at both', () => {
    expect(spreadBounds(days, [at(0.2), at(0.3)], 1).gap).toEqual({ low: expect.closeTo(0.1, 10) as number, high: 0.8 });
    expect(spreadBounds(days, [at(0.2), at(0.3)], 2).gap?.high).toBe(1);
  });

  it('hold every place at which the missing may stand, and are reached', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 4 }), fc.array(share, { minLength: 1, maxLength: 3 }), (known, missing) => {
        expectWithin(days, known.map(at), missing.map(at), ['gap', 'polarisation', 'consensus']);
      }),
    );
    const level = fc.integer({ min: 0, max: 3 }).map((one) => one / 3);
    fc.assert(
      fc.property(fc.array(level, { minLength: 2, maxLength: 4 }), fc.array(level, { minLength: 1, maxLength: 3 }), (known, missing) => {
        expectWithin(fourLevels, known.map(at), missing.map(at), ['agreement']);
      }),
    );
    const option = fc.constantFrom('one', 'several').map(choosing);
    fc.assert(
      fc.property(fc.array(option, { minLength: 2, maxLength: 4 }), fc.array(option, { minLength: 1, maxLength: 3 }), (known, missing) => {
        expectWithin(agenda, known, missing, ['gap', 'polarisation']);
      }),
    );
    expect(spreadBounds(fourLevels, [at(0), at(0)], 2).agreement).toEqual({ low: -1, high: 1 });
    expect(spreadBounds(agenda, [choosing('one'), choosing('one')], 1).gap).toEqual({ low: 0, high: 1 });
    expect(spreadBounds(agenda, [choosing('one'), choosing('one')], 2)).toMatchObject({ gap: { low: 0, high: 1 }, polarisation: { low: 0, high: 1 } });
  });

  it('give up on the agreement where the placings are too many, and on all of it without a spread', () => {
    const wide: Scale = { ...fourLevels, levels: Array.from({ length: 11 }, (_, value) => ({ value, label: String(value), text: '' })) };
    expect(spreadBounds(wide, [at(0), at(1)], 10).agreement).toBeNull();
    expect(spreadBounds(days, [at(0)], 1)).toEqual({ gap: null, polarisation: null, agreement: null, consensus: null });
  });

  it.each([-1, 0.5])('refuse %s missing', (missing) => {
    expect(() => spreadBounds(days, [at(0), at(1)], missing)).toThrow(RangeError);
  });
});

function expectWithin(scale: Scale, known: readonly SpreadCell[], missing: readonly SpreadCell[], names: readonly (typeof NAMES)[number][]) {
  const bounds = spreadBounds(scale, known, missing.length);
  const spread = issueSpread(scale, [...known, ...missing]);
  for (const name of names) {
    expect(spread?.[name]).toBeGreaterThanOrEqual((bounds[name]?.low ?? NaN) - 1e-9);
    expect(spread?.[name]).toBeLessThanOrEqual((bounds[name]?.high ?? NaN) + 1e-9);
  }
}
