import '../../i18n/en/explain';
import { Anchor, Stack } from '@mantine/core';
import type { ExplainedNumber } from '@standpoint/contracts/explain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../lib/bidi';
import { formatNumber } from '../../lib/format';
import { ExplainedInputs } from './explained-inputs';
import { ExplainedRanges } from './explained-ranges';
import { ExplainedSensitivity } from './explained-sensitivity';
import { ExplainedTerms } from './explained-terms';
import styles from './explain.module.css';

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

/** One number: its sum with the numbers put in, how much is known, what it hangs on, and the words it rests on. */
export function NumberExplained({ explained, place }: ExplainedProps) {
  const { t } = useTranslation();
  const { measure, issueSlug, parties, value, unit, formula, spacing } = explained;
  const Inputs = measure === 'overlap' || measure === 'open-overlap' ? ExplainedRanges : ExplainedInputs;
  const of = [...(issueSlug ? [titleOf(place, issueSlug)] : []), ...parties.map((slug) => nameOf(place, slug))];
  return (
    <>
      <Stack gap={4}>
        {of.length > 0 && <p className={styles.text}>{of.map(isolated).join(' · ')}</p>}
        <p className={styles.value}>{value === null ? t('explain.unknown') : t(`explain.unit.${unit}`, { value: numberWords(explained, value), count: value })}</p>
        <p className={styles.formula}>
          <code>{formula}</code>
        </p>
        <p className={styles.text}>{basisWords(t, explained)}</p>
        {explained.bounds && explained.bounds.low < explained.bounds.high && <p className={styles.text}>{boundsWords(t, explained, explained.bounds)}</p>}
        {spacing && (
          <p className={styles.text}>
            {t('explain.spacing', { draws: formatNumber(spacing.draws), low: numberWords(explained, spacing.low), high: numberWords(explained, spacing.high) })}
          </p>
        )}
      </Stack>
      <ExplainedTerms explained={explained} place={place} />
      <ExplainedSensitivity explained={explained} />
      <Inputs explained={explained} place={place} />
      <Missing explained={explained} place={place} />
      <Anchor href={place.json} size="sm">
        {t('explain.json')}
      </Anchor>
    </>
  );
}

function basisWords(t: TFunction, { measure, n, of }: ExplainedNumber): string {
  return measure === 'trend' ? t('explain.basisTrend', { count: n }) : t('explain.basis', { n, of });
}

function boundsWords(t: TFunction, explained: ExplainedNumber, { low, high }: { low: number; high: number }): string {
  const given = { low: numberWords(explained, low), high: numberWords(explained, high) };
  if (explained.measure === 'trend') return t('explain.boundsTrend', given);
  return t(explained.measure === 'gap-change' ? 'explain.boundsChange' : 'explain.bounds', given);
}

function Missing({ explained: { missing }, place }: ExplainedProps) {
  const { t } = useTranslation();
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="explained-missing">
      <h3 id="explained-missing" className={styles.heading}>
        {t('explain.missing')}
      </h3>
      <ul className={styles.missing}>
        {missing.map(({ issueSlug, partySlug }) => (
          <li key={`${issueSlug} ${partySlug}`}>
            {partySlug ? t('explain.missingCell', { issue: titleOf(place, issueSlug), party: nameOf(place, partySlug) }) : titleOf(place, issueSlug)}
          </li>
        ))}
      </ul>
    </section>
  );
}
