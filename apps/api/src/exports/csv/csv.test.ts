import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRecord, csvStart } from './csv.js';

describe('csvRecord', () => {
  it('ends with CR LF and leaves the unknown empty', () => {
    expect(csvRecord(['a', null, 1, true, ''], undefined)).toBe('a,,1,true,\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['a;b', 'a;b'],
  ])('quotes %j only where it must', (text, written) => {
    expect(csvRecord([text], undefined)).toBe(`${written}\r\n`);
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [2 / 3, '0.666667'],
    [-2, '-2'],
    [-0, '0'],
    [1_000_000, '1000000'],
    [0.0000001, '0'],
  ])('writes %d with at most six decimals', (number, written) => {
    expect(csvRecord([number], undefined)).toBe(`${written}\r\n`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('guards the text %j in the dialects for spreadsheets only', (text) => {
    const [[plain], [excel], [comma]] = [undefined, 'excel' as const, 'excel-comma' as const].map((dialect) =>
      parse(csvRecord([text, 'next'], dialect), { delimiter: dialect === 'excel-comma' ? ';' : ',', record_delimiter: '\r\n' })[0] as string[],
    ) as [string[], string[], string[]];
    expect([plain, excel, comma]).toEqual([text, `'${text}`, `'${text}`]);
  });

  it.each(['excel', 'excel-comma'] as const)('leaves a negative number a number in %s', (dialect) => {
    expect(csvRecord([-2], dialect)).toBe('-2\r\n');
  });

  it('separates by semicolon and writes the decimal comma for comma countries', () => {
    expect(csvRecord([1.5, 'a;b', 'c,d'], 'excel-comma')).toBe('1,5;"a;b";c,d\r\n');
  });

  it('gives back any text that it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (texts) => {
        const [read] = parse(csvRecord(texts, undefined), { record_delimiter: '\r\n' });
        expect(read).toEqual(texts);
      }),
    );
  });
});

it('only the dialects for spreadsheets begin with a byte order mark', () => {
  expect([undefined, 'excel' as const, 'excel-comma' as const].map(csvStart)).toEqual(['', '\uFEFF', '\uFEFF']);
});
