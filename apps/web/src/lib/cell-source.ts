import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { TFunction } from 'i18next';
import { formatDay, formatDays } from './format';

/** `30 Jan 2026`, `29–30 Jan 2026`, or `by 30 Jan 2026` where nobody knows how much earlier it was said. */
export function saidDays(t: TFunction, { saidOn, saidFrom }: Pick<MatrixCell, 'saidOn' | 'saidFrom'>): string {
  if (saidOn === null) return '';
  if (saidFrom === null) return t('words.source.by', { day: formatDay(saidOn) });
  return saidFrom === saidOn ? formatDay(saidOn) : formatDays(saidFrom, saidOn);
}

/** Conditions are often written with their own "if". */
export const conditionWords = (text: string) => text.replace(/^if\s+/i, '');

/** What has to be known of a position before it is quoted: whose words, when, how we know it, and what it hangs on. */
export function sourceWords(t: TFunction, cell: MatrixCell, nameOf: (slug: string) => string): string[] {
  const { condition, evidence, flags, inheritedFrom, reportedBy, speaker, validUntil } = cell;
  return [
    inheritedFrom && t('words.source.inherited', { party: nameOf(inheritedFrom) }),
    speaker,
    saidDays(t, cell),
    flags.includes('proposal') && t('words.source.proposal'),
    evidence && evidence !== 'stated' && (reportedBy ? t('words.source.reported', { party: nameOf(reportedBy) }) : t(`words.evidence.${evidence}`)),
    condition && condition.state !== 'met' && t('words.source.condition', { condition: conditionWords(condition.text) }),
    validUntil && t('words.source.until', { day: formatDay(validUntil) }),
  ].filter((part) => typeof part === 'string' && part !== '') as string[];
}
