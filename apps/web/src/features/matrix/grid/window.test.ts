import fc from 'fast-check';
import { linesBetween, offsetsOf, stretchesOf } from './window';

const offsets = offsetsOf([10, 20, 10, 10, 30, 10]);

it('draws what lies between two heights, and some more', () => {
  expect(linesBetween(offsets, [12, 41], 0)).toEqual({ from: 1, to: 4 });
  expect(linesBetween(offsets, [12, 41], 1)).toEqual({ from: 0, to: 5 });
  expect(linesBetween(offsets, [85, 900], 2)).toEqual({ from: 3, to: 6 });
});

it('keeps pins and what has the focus, with gaps of the right size', () => {
  expect(stretchesOf(offsets, { from: 3, to: 4 }, { pinned: 1, focused: 5 })).toEqual([
    { kind: 'line', at: 0 },
    { kind: 'gap', key: 1, size: 30 },
    { kind: 'line', at: 3 },
    { kind: 'gap', key: 4, size: 30 },
    { kind: 'line', at: 5 },
  ]);
});

it('always fills the whole length, each line once, in order', () => {
  const anyCase = fc.record({
    sizes: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 }),
    top: fc.integer({ min: 0, max: 3_000 }),
    height: fc.integer({ min: 0, max: 900 }),
    pinned: fc.integer({ min: 0, max: 3 }),
    focused: fc.integer({ min: -1, max: 59 }),
  });
  fc.assert(
    fc.property(anyCase, ({ sizes, top, height, pinned, focused }) => {
      const all = offsetsOf(sizes);
      const stretches = stretchesOf(all, linesBetween(all, [top, top + height], 1), { pinned, focused });
      const length = stretches.reduce((sum, one) => sum + (one.kind === 'gap' ? one.size : (sizes[one.at] ?? 0)), 0);
      const drawn = stretches.flatMap((one) => (one.kind === 'line' ? one.at : []));
      expect(length).toBe(all.at(-1));
      expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
    }),
  );
});
