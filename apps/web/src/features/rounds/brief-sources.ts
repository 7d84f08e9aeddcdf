import type { Round } from '@standpoint/contracts/rounds';
import type { TFunction } from 'i18next';
import { isolated } from '../../lib/bidi';
import { citationOf } from '../../lib/citation-of';

/** As much of a quote as a list of sources needs to be found again. */
const LONGEST = 160;

export interface BriefSource {
  readonly id: string;
  readonly number: number;
  /** Who, when, and the words. */
  readonly words: string;
  readonly language: string;
  readonly outlets: readonly { readonly label: string; readonly href: string | null; readonly grade: string }[];
}

export function briefSources(t: TFunction, { statements }: Round, timeZone: string): BriefSource[] {
  return statements.map((statement, at) => {
    const { speaker, said, quote, sources, language } = citationOf(t, statement, { speakers: [], timeZone });
    const who = statement.speaker && statement.party ? `${isolated(speaker)} (${isolated(statement.party.name)})` : speaker;
    return {
      id: statement.id,
      number: at + 1,
      words: t('rounds.source', { who, said, quote: shortened(quote) }),
      language,
      outlets: sources.map(({ label, href, grade }) => ({ label, href, grade })),
    };
  });
}

/** Cut between two words, and seen to be cut. */
function shortened(quote: string): string {
  if (quote.length <= LONGEST) return quote;
  const cut = quote.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …${quote.endsWith('”') ? '”' : ''}`;
}
