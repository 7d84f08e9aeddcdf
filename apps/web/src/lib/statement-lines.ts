import '../i18n/en/statements';
import type { Statement } from '@standpoint/contracts/statements';
import type { TFunction } from 'i18next';
import { isolated } from './bidi';
import { type ChangedField, changedFields } from './changed-fields';
import { codingWords } from './coding-words';
import { quoted } from './quoted';

/** What one revision of a statement says otherwise than the one before. */
export function changedLines(t: TFunction, before: Statement, after: Statement): ChangedField[] {
  return changedFields(linesOf(t, before), linesOf(t, after));
}

const PLAIN = { labelOfValue: String, labelOfOption: String };

function linesOf(t: TFunction, statement: Statement): [label: string, text: string][] {
  const { saidAt, sources, links, positions } = statement;
  const link = ({ type, statement: target }: (typeof links)[number]) => `${t(`words.linkType.${type}`)} ${quoted(target)}`;
  return [
    [t('statements.field.quote'), statement.quote],
    [t('statements.field.quoteKind'), t(`words.quoteKind.${statement.quoteKind}`)],
    [t('statements.field.quoteLanguage'), statement.quoteLanguage],
    [t('statements.field.originalQuote'), statement.originalQuote ?? ''],
    [t('statements.field.originalLanguage'), statement.originalLanguage ?? ''],
    [t('statements.field.source'), sources.map(({ outlet, title, locator }) => [outlet, title, locator].filter(Boolean).map(isolated).join(', ')).map(isolated).join('; ')],
    [t('statements.field.speaker'), statement.speaker?.name ?? ''],
    [t('statements.field.speakerAsPrinted'), statement.speakerAsPrinted ?? ''],
    [t('statements.field.party'), statement.party?.name ?? ''],
    [t('statements.field.reporter'), statement.reporter?.name ?? ''],
    [t('statements.field.reporterParty'), statement.reporterParty?.name ?? ''],
    [t('statements.field.saidOn'), statement.saidOn],
    [t('statements.field.saidFrom'), statement.saidFrom ?? ''],
    [t('statements.field.precision'), t(`words.precision.${statement.precision}`)],
    [t('statements.field.time'), saidAt ? `${saidAt.time} ${saidAt.timeZone}` : ''],
    [t('statements.field.event'), statement.event?.name ?? ''],
    [t('statements.field.kind'), t(`words.statementKind.${statement.kind}`)],
    [t('statements.field.evidence'), t(`words.evidence.${statement.evidence}`)],
    [t('statements.field.channel'), t(`words.channel.${statement.channel}`)],
    [t('statements.field.marking'), t(`words.marking.${statement.marking}`)],
    [t('statements.field.credibility'), statement.credibility === null ? '' : String(statement.credibility)],
    [t('statements.field.externalId'), statement.externalId ?? ''],
    [t('statements.field.status'), t(`words.status.${statement.status}`)],
    [t('statements.links'), links.map(link).map(isolated).join('; ')],
    ...positions.map((position): [string, string] => [
      t('statements.positionOn', { issue: position.issue.name }),
      [...codingWords(t, position, PLAIN), position.rationale].filter(Boolean).map(isolated).join(' · '),
    ]),
  ];
}
