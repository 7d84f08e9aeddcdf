import type { Statement } from '@standpoint/contracts/statements';
import type {
  Channel,
  Evidence,
  Facet,
  LinkType,
  Marking,
  Precision,
  QuoteKind,
  StatementKind,
  StatementStatus,
} from '@standpoint/domain/vocabulary';
import { type DayContext, dayOrTyped } from '../../../lib/read-day';
import type { SourceDraft } from '../../sources/source-draft';
import type { NewSpeakerDraft as SpeakerFields } from '../../speakers/speaker-draft';
import { bodyOfPosition, draftOfPosition, emptyPosition, type PositionDraft } from './position-draft';

/** A statement as it stands in the form. Refs are slugs; everything typed is kept as typed. */
export interface StatementDraft {
  readonly quote: string;
  readonly quoteKind: QuoteKind;
  readonly quoteLanguage: string;
  readonly originalQuote: string;
  readonly originalLanguage: string;
  readonly party: string;
  readonly speaker: string;
  readonly speakerAsPrinted: string;
  readonly reporterParty: string;
  readonly reporter: string;
  readonly event: string;
  readonly saidOn: string;
  readonly saidFrom: string;
  readonly precision: Precision;
  readonly time: string;
  readonly timeZone: string;
  readonly kind: StatementKind;
  readonly evidence: Evidence;
  readonly channel: Channel;
  readonly marking: Marking;
  readonly credibility: string;
  readonly sources: readonly { readonly source: string; readonly locator: string }[];
  readonly links: readonly LinkDraft[];
  readonly externalId: string;
  readonly status: StatementStatus;
  readonly positions: readonly PositionDraft[];
  /** Why it is corrected; unused when recording. */
  readonly reason: string;
  /** Being described in the form, created before the statement is sent. */
  readonly newSource: NewSourceDraft | null;
  readonly newSpeaker: NewSpeakerDraft | null;
}

export interface NewSourceDraft extends SourceDraft {
  /** The place among the sources that it will take. */
  readonly at: number;
}

export interface NewSpeakerDraft extends Pick<SpeakerFields, 'name' | 'kind' | 'party' | 'capacity' | 'authority'> {
  /** Whether it is the one who said it or the one who told it. */
  readonly as: 'speaker' | 'reporter';
}

export interface LinkDraft {
  readonly type: LinkType;
  readonly statement: string;
  readonly issue: string;
  readonly facet: Facet | '';
}

/** What is known before anything is typed: the cell in focus and the settings of the negotiation. */
export interface DraftStart {
  readonly party?: string | undefined;
  readonly issue?: string | undefined;
  readonly timeZone: string;
  readonly language: string;
  readonly status: StatementStatus;
}

export function emptyDraft(start: DraftStart): StatementDraft {
  return {
    quote: '',
    quoteKind: 'paraphrase',
    quoteLanguage: start.language,
    originalQuote: '',
    originalLanguage: '',
    party: start.party ?? '',
    speaker: '',
    speakerAsPrinted: '',
    reporterParty: '',
    reporter: '',
    event: '',
    saidOn: '',
    saidFrom: '',
    precision: 'day',
    time: '',
    timeZone: start.timeZone,
    kind: 'claim',
    evidence: 'stated',
    channel: 'public',
    marking: 'clear',
    credibility: '',
    sources: [{ source: '', locator: '' }],
    links: [],
    externalId: '',
    status: start.status,
    positions: [emptyPosition(start.issue)],
    reason: '',
    newSource: null,
    newSpeaker: null,
  };
}

/** The next one of a series: who, when, where it was read and on which issue stay; what was said goes. */
export function nextDraft(saved: StatementDraft, start: DraftStart): StatementDraft {
  const { party, speaker, speakerAsPrinted, reporterParty, reporter, event, evidence, channel, marking, sources, status } = saved;
  const { saidOn, saidFrom, precision, time, timeZone, quoteKind, quoteLanguage, originalLanguage } = saved;
  return {
    ...emptyDraft(start),
    ...{ party, speaker, speakerAsPrinted, reporterParty, reporter, event, evidence, channel, marking, sources, status },
    ...{ saidOn, saidFrom, precision, time, timeZone, quoteKind, quoteLanguage, originalLanguage },
    positions: [emptyPosition(saved.positions[0]?.issue)],
  };
}

/** A statement that is there, ready to be corrected. */
export function draftOf(statement: Statement, start: DraftStart): StatementDraft {
  const isPlainDay = ['day', 'exact'].includes(statement.precision) && statement.saidFrom === statement.saidOn;
  return {
    ...emptyDraft(start),
    quote: statement.quote,
    quoteKind: statement.quoteKind,
    quoteLanguage: statement.quoteLanguage,
    originalQuote: statement.originalQuote ?? '',
    originalLanguage: statement.originalLanguage ?? '',
    party: statement.party?.slug ?? '',
    speaker: statement.speaker?.slug ?? '',
    speakerAsPrinted: statement.speakerAsPrinted ?? '',
    reporterParty: statement.reporterParty?.slug ?? '',
    reporter: statement.reporter?.slug ?? '',
    event: statement.event?.slug ?? '',
    saidOn: statement.saidOn,
    saidFrom: isPlainDay ? '' : (statement.saidFrom ?? ''),
    precision: statement.precision,
    time: statement.saidAt?.time.slice(11) ?? '',
    timeZone: statement.saidAt?.timeZone ?? start.timeZone,
    kind: statement.kind,
    evidence: statement.evidence,
    channel: statement.channel,
    marking: statement.marking,
    credibility: statement.credibility === null ? '' : String(statement.credibility),
    sources: statement.sources.map(({ slug, locator }) => ({ source: slug, locator: locator ?? '' })),
    links: statement.links.map(({ type, statement: target, issue, facet }) => ({
      type,
      statement: target.id,
      issue: issue?.slug ?? '',
      facet: facet ?? '',
    })),
    externalId: statement.externalId ?? '',
    status: statement.status,
    positions: statement.positions.map((position) => draftOfPosition(position, statement.evidence)),
    reason: '',
  };
}

/** A position in which nothing was touched is not one: the form opens with an empty one. */
const isTouched = (position: PositionDraft) => JSON.stringify(position) !== JSON.stringify(emptyPosition());

/** Positions as sent, with the place in the form that each has. */
export const sentPositions = (draft: StatementDraft) =>
  draft.positions.map((position, place) => ({ position, place })).filter(({ position }) => isTouched(position));

/** Sources as sent, with the place in the form that each has. */
export const sentSources = (draft: StatementDraft) =>
  draft.sources.map((source, place) => ({ source, place })).filter(({ source }) => source.source || source.locator);

/** The fields that recording and correcting share, for the contract to judge. */
export function bodyOf(draft: StatementDraft, days: DayContext): Record<string, unknown> {
  const said = { ...days, lies: 'past' } as const;
  const saidOn = dayOrTyped(draft.saidOn, said) ?? '';
  const valid = { ...days, lies: 'near', today: /^\d{4}-\d{2}-\d{2}$/.test(saidOn) ? saidOn : days.today } as const;
  const saidFrom = dayOrTyped(draft.saidFrom, said);
  const leavesEarliestOpen = saidFrom === null && ['day', 'exact'].includes(draft.precision);
  return {
    externalId: draft.externalId || null,
    party: draft.party || null,
    speaker: draft.speaker || null,
    speakerAsPrinted: draft.speakerAsPrinted || null,
    reporterParty: draft.reporterParty || null,
    reporter: draft.reporter || null,
    event: draft.event || null,
    saidOn,
    ...(!leavesEarliestOpen && { saidFrom }),
    precision: draft.precision,
    saidAt: draft.time ? { time: `${saidOn}T${draft.time}`, timeZone: draft.timeZone } : null,
    kind: draft.kind,
    evidence: draft.evidence,
    channel: draft.channel,
    marking: draft.marking,
    quote: draft.quote,
    quoteKind: draft.quoteKind,
    quoteLanguage: draft.quoteLanguage,
    originalLanguage: draft.originalLanguage || null,
    originalQuote: draft.originalQuote || null,
    sources: sentSources(draft).map(({ source }) => ({ source: source.source, locator: source.locator || null })),
    credibility: draft.credibility ? Number(draft.credibility) : null,
    links: draft.links.map((link) => ({ ...link, issue: link.issue || null, facet: link.facet || null })),
    status: draft.status,
    positions: sentPositions(draft).map(({ position }) => bodyOfPosition(position, valid)),
  };
}
