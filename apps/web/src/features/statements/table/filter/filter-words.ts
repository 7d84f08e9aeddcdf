import { NONE } from '@standpoint/contracts/statement-search';
import type { TFunction } from 'i18next';
import { languageName } from '../../../../lib/citation-of';
import { formatDay, formatDays, formatEither, formatInstant } from '../../../../lib/format';
import type { Filter } from '../table-search';
import { type FilterField, isSwitchField, isValueField, type ValueField, valuesOf } from './fields';

/** What a value of a field is called, as far as it is known. */
export type NameOf = (field: ValueField, value: string) => string;

/** `Party is Russia or Ukraine`, `Said 24–31 Jan 2026`: a filter as a sentence. */
export function sentenceOf(t: TFunction, field: FilterField, search: Filter, nameOf: NameOf): string {
  if (isSwitchField(field)) return t(`table.switch.${field}.${search[field] as 'with'}`);
  if (!isValueField(field)) return saidSentence(t, search);
  const names = valuesOf(search[field]).map((value) => wordOf(t, field, value, nameOf));
  return t('table.is', { field: t(`table.field.${field}`), values: formatEither(names) });
}

/** What the table was asked besides its fields. */
export function clockSentences(t: TFunction, { asOf, knownAt }: Filter): { readonly name: 'asOf' | 'knownAt'; readonly words: string }[] {
  return [
    ...(asOf ? [{ name: 'asOf' as const, words: t('table.asOf', { day: formatDay(asOf) }) }] : []),
    ...(knownAt ? [{ name: 'knownAt' as const, words: t('table.knownAt', { at: formatInstant(knownAt) }) }] : []),
  ];
}

function saidSentence(t: TFunction, { saidFrom, saidUntil }: Filter): string {
  if (saidFrom && saidUntil) return t('table.saidIn', { days: formatDays(saidFrom, saidUntil) });
  return saidFrom ? t('table.saidSince', { day: formatDay(saidFrom) }) : t('table.saidUntil', { day: formatDay(saidUntil ?? '') });
}

/** A value of a field in words. */
export function wordOf(t: TFunction, field: ValueField, value: string, nameOf: NameOf): string {
  if (value === NONE) return t(`table.none.${field as 'party'}`, { defaultValue: t('table.none.other') });
  switch (field) {
    case 'evidence':
      return t(`words.evidence.${value as 'stated'}`);
    case 'status':
      return t(`words.status.${value as 'draft'}`);
    case 'kind':
      return t(`words.statementKind.${value as 'demand'}`);
    case 'channel':
      return t(`words.channel.${value as 'public'}`);
    case 'marking':
      return t(`words.marking.${value as 'clear'}`);
    case 'credibility':
      return `${value}: ${t(`words.credibility.${value as '1'}`)}`;
    case 'language':
      return languageName(value);
    default:
      return nameOf(field, value);
  }
}
