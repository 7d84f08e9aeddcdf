import { isolated } from './bidi';
import type { Citation } from './citation-of';

/** The statement as a footnote: who, when, the words, where they were read, and where they are kept here. */
export function citationText(citation: Citation, address: string): string {
  const who = [citation.speaker, citation.printed && `“${citation.printed}”`, citation.office, citation.reporter].filter(Boolean).map(isolated).join(', ');
  const where = citation.sources.map(({ label, details, href }) => [label, details, href?.replace(/#:~:.*$/, '')].filter(Boolean).map(isolated).join(', '));
  return `${who}, ${citation.said}: ${citation.quote} (${citation.quoteKind}) ${where.map(isolated).join('; ')}. ${address}`.replace(/\s+/g, ' ');
}
