import { createHmac, timingSafeEqual } from 'node:crypto';

/** The token of the session that a cookie header names, if we signed it. */
export function sessionTokenOf(header: string | undefined, name: string, secret: string): string | null {
  const pair = header?.split(/; */).find((each) => each.startsWith(`${name}=`));
  const value = pair && decoded(pair.slice(name.length + 1));
  const at = value?.lastIndexOf('.') ?? -1;
  if (!value || at < 1) return null;
  const token = value.slice(0, at);
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(value.slice(at + 1), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
