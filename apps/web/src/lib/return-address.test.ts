import { returnAddress } from './return-address';

it('keeps an address within this site', () => {
  expect(returnAddress('/w/demo/n/talks/matrix?asOf=2026-01-31#p2')).toBe('/w/demo/n/talks/matrix?asOf=2026-01-31#p2');
});

it.each(['//evil.example', '/\\evil.example', 'https://evil.example/', 'javascript:alert(1)', 'w/demo', undefined, 7])(
  'drops %s, which could lead elsewhere',
  (given) => {
    expect(returnAddress(given)).toBeUndefined();
  },
);
