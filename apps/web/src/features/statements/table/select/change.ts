import type { StatementChange } from '@standpoint/contracts/edit-statements';
import { CHANNELS, EVIDENCE, MARKINGS, STATEMENT_KINDS, STATEMENT_STATUSES } from '@standpoint/domain/vocabulary';
import type { TFunction } from 'i18next';
import type { ColumnId } from '../grid/columns';
import { wordOf } from '../filter/filter-words';

/** Fields that take one word for every chosen statement. */
export const WORD_FIELDS = ['status', 'credibility', 'evidence', 'marking', 'channel', 'kind'] as const;
export type WordField = (typeof WORD_FIELDS)[number];
export type ChangeField = WordField | 'source';

/** What is to be done; `field` says what the dialog asks for. */
export type Act = { readonly kind: 'edit'; readonly field: ChangeField } | { readonly kind: 'retract' } | { readonly kind: 'reinstate' };

const WORDS: Readonly<Record<WordField, readonly string[]>> = {
  status: STATEMENT_STATUSES,
  credibility: ['1', '2', '3', '4', '5', '6', '-'],
  evidence: EVIDENCE,
  marking: MARKINGS,
  channel: CHANNELS,
  kind: STATEMENT_KINDS,
};

export function choicesFor(t: TFunction, field: WordField): { value: string; label: string }[] {
  return WORDS[field].map((value) => ({ value, label: wordOf(t, field, value, (_, named) => named) }));
}

export function changeTo(field: WordField, value: string): StatementChange {
  if (field === 'credibility') return { credibility: value === '-' ? null : Number(value) };
  return { [field]: value };
}

/** Cells that can be changed where they stand. Quotes never are: they are corrected on their page. */
export const FIELD_OF: Partial<Record<ColumnId, WordField>> = { status: 'status', credibility: 'credibility', evidence: 'evidence' };
