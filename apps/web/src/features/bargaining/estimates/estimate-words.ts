import type { Estimate } from '@standpoint/contracts/estimates';
import type { TFunction } from 'i18next';

/** `Influence of Norway on all issues` */
export function thingWords(t: TFunction, { party, issue, measure }: Pick<Estimate, 'party' | 'issue' | 'measure'>): string {
  const words = { measure: t(`estimates.measures.${measure}`), party: party.name };
  return issue ? t('estimates.thing', { ...words, issue: issue.name }) : t('estimates.thingEverywhere', words);
}

/** As it is typed: a number, with a comma or a point; what is none is left for the form to refuse. */
export function typedNumber(typed: string): number {
  return typed.trim() === '' ? NaN : Number(typed.trim().replace(',', '.'));
}
