import { createHmac } from 'node:crypto';
import { sessionTokenOf } from './session-cookie.js';

const SECRET = 's'.repeat(32);
const signed = (token: string, secret = SECRET) => {
  const value = `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`;
  return encodeURIComponent(value);
};
const tokenIn = (header: string | undefined) => sessionTokenOf(header, 'session', SECRET);

describe('the token of a session', () => {
  it('is what we signed, whatever stands around it', () => {
    expect(tokenIn(`theme=dark; session=${signed('a.b')}; other=1`)).toBe('a.b');
  });

  it.each([
    ['no cookie', undefined],
    ['another cookie', `my-session=${signed('abc')}`],
    ['another secret', `session=${signed('abc', 'x'.repeat(32))}`],
    ['another token', `session=abd${signed('abc').slice(3)}`],
    ['no signature', 'session=abc'],
    ['half a signature', `session=${signed('abc').slice(0, -8)}`],
    ['what cannot be decoded', 'session=%E0%A4%A'],
    ['nothing before the signature', `session=${signed('')}`],
  ])('is not found in %s', (_, header) => {
    expect(tokenIn(header)).toBeNull();
  });
});
