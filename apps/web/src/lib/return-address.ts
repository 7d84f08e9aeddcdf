/** An address within this site to go on to; anything that could lead elsewhere is dropped. */
export function returnAddress(given: unknown): string | undefined {
  if (typeof given !== 'string' || !given.startsWith('/')) return undefined;
  const here = 'http://here.invalid';
  const address = URL.canParse(given, here) ? new URL(given, here) : null;
  return address?.origin === here ? `${address.pathname}${address.search}${address.hash}` : undefined;
}

/** The search of a page that leads on to another one. */
export function returnSearch(raw: Record<string, unknown>): { return?: string | undefined } {
  return { return: returnAddress(raw.return) };
}
