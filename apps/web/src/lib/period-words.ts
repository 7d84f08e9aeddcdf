import '../i18n/en/catalogue';
import type { TFunction } from 'i18next';
import { formatDay } from './format';

interface Period {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** `since 1 May 2004`, `until 31 Jan 2020`, `1 Jan 1973 – 31 Jan 2020`; empty where neither end is known. */
export function periodWords(t: TFunction, { validFrom, validUntil }: Period): string {
  if (validFrom && validUntil) return t('catalogue.period.both', { from: formatDay(validFrom), until: formatDay(validUntil) });
  if (validFrom) return t('catalogue.period.since', { from: formatDay(validFrom) });
  return validUntil ? t('catalogue.period.until', { until: formatDay(validUntil) }) : '';
}

/** Whether the period is over on a day. */
export const isOver = ({ validUntil }: Period, day: string) => validUntil !== null && validUntil < day;
