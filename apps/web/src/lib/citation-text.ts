import type { Citation } from './citation-of';

/** The statement as a footnote: who, when, the words, where they were read, and where they are kept here. */
export function citationText(citation: Citation, address: string): string {
  const who = [citation.speaker, citation.printed && `“${citation.printed}”`, citation.office, citation.reporter].filter(Boolean).join(', ');
  const where = citation.sources.map(({ label, details, href }) => [label, details, href?.replace(/#:~:.*$/, '')].filter(Boolean).join(', '));
  return `${who}, ${citation.said}: ${citation.quote} (${citation.quoteKind}) ${where.join('; ')}. ${address}`.replace(/\s+/g, ' ');
}
