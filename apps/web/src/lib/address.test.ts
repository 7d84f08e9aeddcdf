import { GapSearch } from '@standpoint/contracts/gap-search';
import { ReadingSearch } from '@standpoint/contracts/reading';
import fc from 'fast-check';
import { parseAddress, partOf, readAddress, stringifyAddress } from './address';

const read = readAddress(ReadingSearch);

it('keeps lists and instants readable', () => {
  expect(stringifyAddress({ parties: 'russia~ukraine', knownAt: '2026-02-02T09:00:00Z', asOf: undefined })).toBe(
    '?parties=russia~ukraine&knownAt=2026-02-02T09:00:00Z',
  );
});

it('falls back on a broken value, keeps the good ones and says which it could not read', () => {
  const search = read(parseAddress('?asOf=2026-02-31&evidence=stated&colour=red'));
  expect(search.asOf).toBeUndefined();
  expect(search.evidence).toBe('stated');
  expect(search.unread).toEqual({ asOf: '2026-02-31', colour: 'red' });
});

it('forgets a broken value once a good one is set', () => {
  const broken = read(parseAddress('?asOf=01/02/2026'));
  const mended = read(parseAddress(stringifyAddress({ ...broken, asOf: '2026-02-01' })));
  expect(mended.asOf).toBe('2026-02-01');
  expect(mended.unread).toBeUndefined();
});

it('does not take words for numbers or booleans', () => {
  expect(read(parseAddress('?proposals=true&parties=1~2'))).toMatchObject({ proposals: 'true', parties: '1~2' });
});

it('hands on only what the other schema takes', () => {
  expect(partOf(ReadingSearch, { asOf: '2026-01-31', weight: 'mean', unread: { x: 'y' } })).toEqual({ asOf: '2026-01-31' });
});

it('shows the same after a reload, whatever stands in the address', () => {
  const name = fc.oneof(fc.constantFrom(...Object.keys(GapSearch.shape)), fc.string({ minLength: 1, maxLength: 8 }));
  const value = fc.oneof(
    fc.constantFrom('2026-01-31', 'true', 'mean', 'russia~ukraine', 'stated~reported', '2026-02-02T09:00:00Z'),
    fc.string({ minLength: 1 }),
  );
  fc.assert(
    fc.property(fc.dictionary(name, value, { maxKeys: 6 }), (typed) => {
      const once = readAddress(GapSearch)(parseAddress(stringifyAddress(typed)));
      const again = readAddress(GapSearch)(parseAddress(stringifyAddress(once)));
      expect(again).toEqual(once);
    }),
  );
});
