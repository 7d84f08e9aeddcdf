import '../../../i18n/en/statements';
import type { TFunction } from 'i18next';
import type { Catalogue } from '../catalogue.query';
import type { PositionDraft } from './position-draft';
import type { StatementDraft } from './statement-draft';

export interface Line {
  readonly label: string;
  readonly text: string;
}

/** The draft as a list of fields in words, to be compared with another one. */
export function linesOf(draft: StatementDraft, catalogue: Catalogue, t: TFunction): Line[] {
  const partyNamed = (slug: string) => catalogue.parties.find((party) => party.slug === slug)?.shortName ?? slug;
  const speakerNamed = (slug: string) => catalogue.speakers.find((speaker) => speaker.slug === slug)?.name ?? slug;
  const issueNamed = (slug: string) => catalogue.issues.find((issue) => issue.slug === slug)?.title ?? slug;
  const sourceNamed = (slug: string) => catalogue.sources.find((source) => source.slug === slug)?.outlet ?? slug;
  const field = (name: keyof StatementDraft & keyof typeof LABELS, text: string): Line => ({ label: t(LABELS[name]), text });
  return [
    field('quote', draft.quote),
    field('quoteKind', t(`words.quoteKind.${draft.quoteKind}`)),
    field('quoteLanguage', draft.quoteLanguage),
    field('originalQuote', draft.originalQuote),
    field('originalLanguage', draft.originalLanguage),
    field('sources', draft.sources.map(({ source, locator }) => [sourceNamed(source), locator].filter(Boolean).join(', ')).join('; ')),
    field('speaker', speakerNamed(draft.speaker)),
    field('speakerAsPrinted', draft.speakerAsPrinted),
    field('party', partyNamed(draft.party)),
    field('reporter', speakerNamed(draft.reporter)),
    field('reporterParty', partyNamed(draft.reporterParty)),
    field('saidOn', draft.saidOn),
    field('saidFrom', draft.saidFrom),
    field('precision', t(`words.precision.${draft.precision}`)),
    field('time', draft.time && `${draft.time} ${draft.timeZone}`),
    field('event', catalogue.events.find(({ slug }) => slug === draft.event)?.title ?? draft.event),
    field('kind', t(`words.statementKind.${draft.kind}`)),
    field('evidence', t(`words.evidence.${draft.evidence}`)),
    field('channel', t(`words.channel.${draft.channel}`)),
    field('credibility', draft.credibility),
    field('marking', t(`words.marking.${draft.marking}`)),
    field('status', t(`words.status.${draft.status}`)),
    ...draft.positions.map((position) => ({ label: issueNamed(position.issue), text: codingOf(position, t) })),
  ];
}

const LABELS = {
  quote: 'statements.field.quote',
  quoteKind: 'statements.field.quoteKind',
  quoteLanguage: 'statements.field.quoteLanguage',
  originalQuote: 'statements.field.originalQuote',
  originalLanguage: 'statements.field.originalLanguage',
  sources: 'statements.field.source',
  speaker: 'statements.field.speaker',
  speakerAsPrinted: 'statements.field.speakerAsPrinted',
  party: 'statements.field.party',
  reporter: 'statements.field.reporter',
  reporterParty: 'statements.field.reporterParty',
  saidOn: 'statements.field.saidOn',
  saidFrom: 'statements.field.saidFrom',
  precision: 'statements.field.precision',
  time: 'statements.field.time',
  event: 'statements.field.event',
  kind: 'statements.field.kind',
  evidence: 'statements.field.evidence',
  channel: 'statements.field.channel',
  credibility: 'statements.field.credibility',
  marking: 'statements.field.marking',
  status: 'statements.field.status',
} as const;

function codingOf(position: PositionDraft, t: TFunction): string {
  const range = position.low && `${position.low}–${position.high}`;
  const redLines = position.redLines.map(({ kind, value, option }) => `${t(`words.redLineKind.${kind}`)} ${value || option}`);
  const ends = [position.validFrom, position.validUntil].some(Boolean) && `${position.validFrom || '…'}–${position.validUntil || '…'}`;
  return [
    t(`words.positionKind.${position.kind || 'none'}`),
    position.value || position.option,
    range,
    ...redLines,
    position.commitment && t(`words.commitment.${position.commitment}`),
    position.condition.text && `${t('statements.field.condition')}: ${position.condition.text}`,
    ends,
    position.rationale,
  ]
    .filter(Boolean)
    .join(' · ');
}
