import { createHash } from 'node:crypto';

/** The same party saying the same words on the same day: a twin, whatever the spaces, quotation marks and case. */
export function statementFingerprint(partyId: string | null, saidOn: string, quote: string): string {
  const words = quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”„‟«»‘’‚‛‹›]+/g, ' ')
    .trim();
  return createHash('sha256').update([partyId ?? '', saidOn, words].join('\n')).digest('hex');
}
