import fc from 'fast-check';
import { agenda, days, fourLevels } from './fixtures/scales.js';
import { mapCoding, type NewScale, valuesIn } from './map-coding.js';
import { mapValue, orderUnder, type ScaleMapping } from './map-value.js';
import type { Scale } from './scale.js';
import { type Coding, scaleFaults } from './scale-faults.js';

const silent: Coding = { kind: null, value: null, low: null, high: null, option: null, redLines: [] };
const coding = (given: Partial<Coding>): Coding => ({ ...silent, ...given });
const atMost = (value: number) => ({ kind: 'at most' as const, value, option: null });
const atLeast = (value: number) => ({ kind: 'at least' as const, value, option: null });
const never = (option: string) => ({ kind: 'never' as const, value: null, option });

const entries = (pairs: Record<string, string | number>): ScaleMapping['values'] =>
  Object.entries(pairs).map(([from, to]) => ({ from: Number.isNaN(Number(from)) ? from : Number(from), to }));
const onto = (scale: Scale, pairs: Record<string, string | number>): NewScale => ({ scale, mapping: { values: entries(pairs), linear: null } });
const linear = (factor: number, offset = 0): ScaleMapping => ({ values: [], linear: { factor, offset } });

const moved = (given: Partial<Coding>, next: NewScale) => {
  const mapped = mapCoding(coding(given), next);
  return 'coding' in mapped ? mapped.coding : mapped.faults.map(({ code, from }) => `${code} ${from}`);
};

describe('mapCoding', () => {
  const sevenLevels: Scale = { ...fourLevels, levels: [0, 1, 2, 3, 4, 5, 6].map((value) => ({ value, label: `${value}`, text: '' })) };
  const wider = onto(sevenLevels, { 0: 0, 1: 2, 2: 4, 3: 6 });

  it('moves value, range and red lines together', () => {
    const given = coding({ kind: 'point', value: 1, low: 0, high: 2, redLines: [atMost(3)] });
    expect(moved(given, wider)).toEqual({ ...given, value: 2, low: 0, high: 4, redLines: [atMost(6)] });
  });

  it('keeps what hangs on a red line', () => {
    const line = { ...atMost(1), quote: 'Not one more.' };
    expect(moved({ redLines: [line] }, wider)).toMatchObject({ redLines: [{ value: 2, quote: 'Not one more.' }] });
  });

  it('leaves a coding that names neither number nor option as it is', () => {
    expect(moved({ kind: 'declines' }, onto(agenda, {}))).toEqual(coding({ kind: 'declines' }));
    expect(moved({ kind: 'raised' }, onto(fourLevels, {}))).toEqual(coding({ kind: 'raised' }));
  });

  it('names each value that the mapping leaves out or sends off the new scale', () => {
    const given = { kind: 'point' as const, value: 1, low: 0, high: 3, redLines: [atMost(3), atLeast(0)] };
    expect(moved(given, onto(fourLevels, { 1: 9 }))).toEqual(['value-off-scale 1', 'value-not-mapped 0', 'value-not-mapped 3']);
  });

  it('swaps ends and sides where the mapping turns the order round', () => {
    const turned = onto(fourLevels, { 0: 3, 1: 2, 2: 1, 3: 0 });
    const given = { kind: 'point' as const, value: 2, low: 1, high: 3, redLines: [atMost(3), atLeast(1)] };
    expect(moved(given, turned)).toEqual(coding({ kind: 'point', value: 1, low: 0, high: 2, redLines: [atLeast(0), atMost(2)] }));
  });

  it('refuses intervals and red lines, but no points, where the mapping loses the order', () => {
    const shuffled = onto(fourLevels, { 0: 1, 1: 0, 2: 2 });
    expect(moved({ kind: 'point', value: 1 }, shuffled)).toMatchObject({ value: 0 });
    expect(moved({ kind: 'interval', low: 0, high: 2 }, shuffled)).toEqual(['order-lost 0']);
    expect(moved({ redLines: [atMost(2)] }, shuffled)).toEqual(['order-lost 2']);
  });

  it('refuses an interval that one entry beside a factor would turn inside out', () => {
    const next = { scale: days, mapping: { values: [{ from: 5, to: 9 }], linear: { factor: 1, offset: 0 } } };
    expect(moved({ kind: 'interval', low: 5, high: 7 }, next)).toEqual(['order-lost 5']);
    expect(moved({ kind: 'point', value: 5, low: 4, high: 6 }, next)).toEqual(['order-lost 4']);
  });

  it('makes an option of a point, and of an interval whose ends meet', () => {
    const next = onto(agenda, { 0: 'one', 1: 'one', 2: 'several' });
    expect(moved({ kind: 'point', value: 2 }, next)).toEqual(coding({ kind: 'option', option: 'several' }));
    expect(moved({ kind: 'interval', low: 0, high: 1 }, next)).toEqual(coding({ kind: 'option', option: 'one' }));
    expect(moved({ kind: 'interval', low: 1, high: 2 }, next)).toEqual(['interval-on-options 1']);
  });

  it('makes a point of an option', () => {
    expect(moved({ kind: 'option', option: 'one' }, onto(fourLevels, { one: 3 }))).toEqual(coding({ kind: 'point', value: 3 }));
  });

  it('refuses to lose a range or a red line to a scale that has no place for it', () => {
    const options = onto(agenda, { 0: 'one', 1: 'one' });
    expect(moved({ kind: 'point', value: 1, low: 0, high: 1, redLines: [atMost(1)] }, options)).toEqual(['range-on-options 0', 'red-line-not-for-scale 1']);
    expect(moved({ redLines: [never('one')] }, onto(fourLevels, { one: 3 }))).toEqual(['red-line-not-for-scale one']);
  });

  it('refuses to merge two red lines into one', () => {
    const merged = onto(agenda, { one: 'several', several: 'several' });
    expect(moved({ redLines: [never('one'), never('several')] }, merged)).toEqual(['red-line-twice several']);
  });

  it('puts every coding that it moves on the new scale', () => {
    const numbers = fc.integer({ min: 0, max: 30 });
    const anyCoding = fc.record({ value: numbers, others: fc.array(numbers, { maxLength: 2 }), line: fc.constantFrom(atMost, atLeast) }).map(({ value, others, line }) => {
      const [low, high] = [Math.min(value, ...others), Math.max(value, ...others)];
      return coding({ kind: 'point', value, low, high, redLines: [line(high)] });
    });
    const any = fc.record({ factor: fc.constantFrom(-2, -1, -0.5, 0.1, 0.5, 1, 2), offset: fc.integer({ min: -30, max: 60 }) });
    fc.assert(
      fc.property(anyCoding, any, (given, { factor, offset }) => {
        const mapped = mapCoding(given, { scale: days, mapping: linear(factor, offset) });
        if ('coding' in mapped) {
          expect(scaleFaults(days, mapped.coding)).toEqual([]);
          const { value, low, high } = mapped.coding;
          expect(Number(low) <= Number(value) && Number(value) <= Number(high)).toBe(true);
        } else expect(mapped.faults.map(({ code }) => code)).not.toContain('value-not-mapped');
      }),
    );
  });

  it('comes back to where it was under the mapping the other way round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.constantFrom(-3, -0.3, 0.7, 24), (value, factor) => {
        const there = mapValue(linear(factor, 5), value);
        expect(mapValue(linear(1 / factor, -5 / factor), there ?? '')).toBeCloseTo(value, 8);
      }),
    );
  });
});

describe('mapValue', () => {
  it('takes an entry before the factor, and leaves out what neither covers', () => {
    const mapping: ScaleMapping = { values: entries({ 7: 30, one: 'several' }), linear: { factor: 2, offset: 1 } };
    expect([7, 3, 'one', 'other'].map((from) => mapValue(mapping, from))).toEqual([30, 7, 'several', null]);
    expect(mapValue({ ...mapping, linear: null }, 3)).toBeNull();
  });

  it('leaves no crumbs of binary arithmetic', () => {
    expect(mapValue(linear(0.1), 3)).toBe(0.3);
  });
});

describe('orderUnder', () => {
  it.each([
    ['kept', { 0: 0, 1: 0, 2: 5 }],
    ['turned', { 0: 5, 1: 0 }],
    ['lost', { 0: 0, 1: 5, 2: 3 }],
    ['kept', {}],
  ])('%s by %j', (order, pairs) => {
    expect(orderUnder({ values: entries(pairs as Record<string, number>), linear: null })).toBe(order);
  });

  it('counts the factor in', () => {
    expect(orderUnder(linear(-1))).toBe('turned');
    expect(orderUnder({ values: entries({ 0: 0, 1: 1 }), linear: { factor: -1, offset: 0 } })).toBe('lost');
  });
});

describe('valuesIn', () => {
  it('lists what a coding uses, each once', () => {
    expect(valuesIn(coding({ kind: 'interval', low: 3, high: 7, redLines: [atMost(7), atLeast(1)] }))).toEqual([3, 7, 1]);
    expect(valuesIn(coding({ kind: 'declines' }))).toEqual([]);
    expect(valuesIn(coding({ kind: 'option', option: 'one', redLines: [never('several')] }))).toEqual(['one', 'several']);
  });
});
