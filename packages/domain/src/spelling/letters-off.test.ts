import fc from 'fast-check';
import { lettersOff } from './letters-off.js';

describe('lettersOff', () => {
  it.each([
    ['vitkov', 'vitkov', 0],
    ['vitkov', 'uitkov', 1],
    ['umerov', 'umreov', 1],
    ['silva', 'silvas', 1],
    ['silva', 'ilva', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('takes %s to %s in %d', (a, b, off) => {
    expect(lettersOff(a, b)).toBe(off);
  });

  it('is the same both ways, 0 only for the same word, and at most the longer word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const off = lettersOff(a, b);
        expect(off).toBe(lettersOff(b, a));
        expect(off === 0).toBe(a === b);
        expect(off).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
