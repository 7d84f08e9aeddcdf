import type { ExplainedNumber } from '@standpoint/contracts/explain';
import { formatNumber } from '../../lib/format';

/** What an explanation is read beside. */
export interface ExplainPlace {
  readonly params: { readonly workspace: string; readonly negotiation: string };
  readonly issues: readonly { readonly slug: string; readonly title: string }[];
  readonly parties: readonly { readonly slug: string; readonly shortName: string }[];
  /** The days, and since when known, at which the cells are to be opened. */
  readonly moments: Readonly<Record<'now' | 'before', { readonly asOf?: string | undefined; readonly knownAt?: string | undefined }>>;
  /** The same question as the API is asked. */
  readonly json: string;
}

export interface ExplainedProps {
  readonly explained: ExplainedNumber;
  readonly place: ExplainPlace;
}

export const titleOf = ({ issues }: ExplainPlace, slug: string | null) => issues.find((issue) => issue.slug === slug)?.title ?? slug ?? '';
export const nameOf = ({ parties }: ExplainPlace, slug: string | null) => parties.find((party) => party.slug === slug)?.shortName ?? slug ?? '';

const DIGITS = { percent: 1, 'percent per 30 days': 1, number: 3, cells: 0 } as const;

/** As the page shows numbers of that unit; what goes up or down with its sign. */
export function numberWords({ unit, measure }: ExplainedNumber, value: number): string {
  const words = formatNumber(Math.abs(value), DIGITS[unit]);
  if (value < 0 && words !== '0') return `−${words}`;
  return value > 0 && (measure === 'gap-change' || measure === 'gap-shift' || measure === 'trend') ? `+${words}` : words;
}
