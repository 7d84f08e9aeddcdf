import '../i18n/en/statements';
import type { Speaker } from '@standpoint/contracts/speakers';
import type { Statement } from '@standpoint/contracts/statements';
import type { TFunction } from 'i18next';
import i18next from 'i18next';
import { isolated } from './bidi';
import { formatDay, formatInstant } from './format';
import { quoted } from './quoted';

export interface CitedSource {
  readonly id: string;
  readonly label: string;
  readonly href: string | null;
  /** Language, day and place in the source. */
  readonly details: string;
  /** Admiralty: reliability and credibility, such as `B2`; empty where neither is given. */
  readonly grade: string;
  readonly gradeText: string;
}

/** A statement as it is quoted anywhere: the words, whose they are, who told them, where they can be read. */
export interface Citation {
  /** With quotation marks, unless it is a paraphrase. */
  readonly quote: string;
  readonly quoteKind: string;
  readonly language: string;
  readonly languageName: string;
  readonly original: { readonly text: string; readonly language: string; readonly languageName: string } | null;
  readonly speaker: string;
  /** The spelling of the source, where it is another one. */
  readonly printed: string | null;
  readonly office: string | null;
  readonly reporter: string | null;
  readonly said: string;
  readonly recorded: string;
  readonly tags: readonly string[];
  readonly sources: readonly CitedSource[];
}

interface Around {
  readonly speakers: readonly Speaker[];
  readonly timeZone: string;
}

export function citationOf(t: TFunction, statement: Statement, { speakers, timeZone }: Around): Citation {
  const { speaker, speakerAsPrinted, reporter, reporterParty, originalLanguage, originalQuote, quoteLanguage } = statement;
  const hasOriginal = originalQuote !== null || (originalLanguage !== null && originalLanguage !== quoteLanguage);
  return {
    quote: quoted(statement),
    quoteKind: t(`words.quoteKind.${statement.quoteKind}`),
    language: quoteLanguage,
    languageName: languageName(quoteLanguage),
    original: hasOriginal
      ? {
          text: originalQuote === null ? '' : `“${originalQuote}”`,
          language: originalLanguage ?? 'und',
          languageName: languageName(originalLanguage ?? 'und'),
        }
      : null,
    speaker: speakerWords(t, statement),
    printed: speakerAsPrinted && !isPartOf(speakerAsPrinted, speaker?.name ?? '') ? speakerAsPrinted : null,
    office: officeOn(statement, speakers),
    reporter: [reporter?.name, reporterParty?.name].filter(Boolean).map(isolated).join(', ') || null,
    said: saidWords(t, statement),
    recorded: t('statements.recordedAt', { at: formatInstant(statement.recordedAt, timeZone) }),
    tags: tagsOf(t, statement),
    sources: statement.sources.map((source) => citedSource(t, statement, source)),
  };
}

/** `Ukrainian`; the code itself where the browser knows no name. */
export function languageName(code: string): string {
  return code === 'und' ? i18next.t('statements.unknownLanguage') : (new Intl.DisplayNames(i18next.language, { type: 'language' }).of(code) ?? code);
}

function speakerWords(t: TFunction, { speaker, party }: Statement): string {
  if (!speaker) return party ? t('statements.noSpeaker', { party: party.name }) : t('statements.nobodyNamed');
  return speaker.kind === 'person' || speaker.kind === 'body' ? speaker.name : `${speaker.name} (${t(`words.speakerKind.${speaker.kind}`)})`;
}

/** A surname alone is no other spelling. */
const isPartOf = (printed: string, name: string) => ` ${name} `.includes(` ${printed} `);

/** The office as it was on the day: people change offices, and old statements do not follow. */
function officeOn({ speaker, party, saidOn }: Statement, speakers: readonly Speaker[]): string | null {
  const authorities = speakers.find(({ id }) => id === speaker?.id)?.authorities ?? [];
  const held = authorities.filter(({ validFrom, validUntil }) => (validFrom ?? '') <= saidOn && saidOn <= (validUntil ?? '9999'));
  return (held.find((authority) => authority.party?.id === party?.id) ?? held[0])?.capacity ?? null;
}

export function saidWords(t: TFunction, { saidOn, saidFrom, saidAt, precision }: Pick<Statement, 'saidOn' | 'saidFrom' | 'saidAt' | 'precision'>): string {
  const day = formatDay(saidOn);
  if (saidAt) return t('statements.saidAt', { day, time: saidAt.time.slice(11), zone: saidAt.timeZone });
  if (precision === 'before' || (saidFrom === null && precision !== 'day')) return t('statements.saidBefore', { day });
  if (saidFrom !== null && saidFrom !== saidOn) return t('statements.saidBetween', { from: formatDay(saidFrom), day });
  return t('statements.saidOn', { day });
}

function tagsOf(t: TFunction, statement: Statement): string[] {
  return [
    t(`words.statementKind.${statement.kind}`),
    ...(statement.evidence === 'stated' ? [] : [t(`words.evidence.${statement.evidence}`)]),
    ...(statement.channel === 'public' ? [] : [t(`words.channel.${statement.channel}`)]),
    ...(statement.event ? [statement.event.name] : []),
    ...(statement.marking === 'clear' ? [] : [t(`words.marking.${statement.marking}`)]),
    ...(statement.status === 'published' ? [] : [t(`words.status.${statement.status}`)]),
  ];
}

function citedSource(t: TFunction, statement: Statement, source: Statement['sources'][number]): CitedSource {
  const { reliability, language, publishedOn, locator } = source;
  const { credibility } = statement;
  const credibilityWords = credibility === null ? null : t(`words.credibility.${credibility as 1 | 2 | 3 | 4 | 5 | 6}`);
  return {
    id: source.id,
    label: `${source.outlet}: ${source.title}`,
    href: source.url && /^https?:/i.test(source.url) ? source.url + wordsFragment(statement, language) : null,
    details: [language && languageName(language), publishedOn && formatDay(publishedOn), locator].filter(Boolean).map(isolated).join(' · '),
    grade: reliability || credibility ? `${reliability ?? '–'}${credibility ?? '–'}` : '',
    gradeText: [
      reliability && t('statements.gradeSource', { grade: reliability, words: t(`words.reliability.${reliability}`) }),
      credibilityWords && t('statements.gradeWords', { grade: String(credibility), words: credibilityWords }),
    ]
      .filter(Boolean)
      .map(isolated).join('; '),
  };
}

/** Opens the article at the quoted words, where they stand in it as they are quoted. */
function wordsFragment({ quoteKind, quoteLanguage, quote }: Statement, sourceLanguage: string | null): string {
  if (quoteKind !== 'verbatim' || (sourceLanguage !== null && sourceLanguage !== quoteLanguage)) return '';
  const words = quote.split(/\s+/);
  const encoded = (some: readonly string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  return words.length <= 12 ? `#:~:text=${encoded(words)}` : `#:~:text=${encoded(words.slice(0, 5))},${encoded(words.slice(-5))}`;
}
