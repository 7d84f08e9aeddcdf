import type { StatementCounts, Total } from '@standpoint/contracts/statement-search';
import type { TFunction } from 'i18next';
import { formatNumber } from '../../../../lib/format';

/** `47 of 1,204`, `1,204 statements`, `more than 10,000 statements`. */
export function countWords(t: TFunction, { total, all }: Pick<StatementCounts, 'total' | 'all'>): string {
  const isWhole = total.count === all.count && total.exact === all.exact;
  const number = numberWords(t, isWhole ? all : total);
  if (isWhole) return t('table.count', { count: total.count, number });
  return t('table.countOf', { number, all: numberWords(t, all) });
}

export const numberWords = (t: TFunction, { count, exact }: Total): string =>
  exact ? formatNumber(count) : t('table.moreThan', { number: formatNumber(count) });
