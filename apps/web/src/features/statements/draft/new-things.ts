import type { Source } from '@standpoint/contracts/sources';
import type { NewSourceDraft } from './statement-draft';

/** A new source as far as its address tells: outlet and language of others from the same house. */
export function newSourceFrom(typed: { url?: string; outlet?: string }, at: number, known: readonly Source[]): NewSourceDraft {
  const host = typed.url ? hostOf(typed.url) : null;
  const sibling = host ? known.find(({ url }) => url && hostOf(url) === host) : undefined;
  return {
    at,
    outlet: typed.outlet ?? sibling?.outlet ?? '',
    title: '',
    url: typed.url ?? '',
    language: sibling?.language ?? '',
    publishedOn: dayInAddress(typed.url ?? ''),
    reliability: sibling?.reliability ?? '',
  };
}

/** The source that is kept under the same address, whatever stands behind `?` and `#`. */
export const sourceAt = (url: string, known: readonly Source[]) => known.find((source) => source.url && bare(source.url) === bare(url));

const bare = (url: string) => url.replace(/[?#].*$/, '').replace(/\/$/, '').replace(/^https?:\/\/(www\.)?/, '');

const hostOf = (url: string) => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `/2026/feb/01/` and `/2026/01/30/` in an address prove the day. */
function dayInAddress(url: string): string {
  const [, year, month, day] = /\/(20\d\d)\/([a-z]{3}|\d{2})\/(\d{2})(?:\/|$)/i.exec(url) ?? [];
  if (!year || !month || !day) return '';
  const number = /\d/.test(month) ? month : String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
  return number === '00' ? '' : `${year}-${number}-${day}`;
}
