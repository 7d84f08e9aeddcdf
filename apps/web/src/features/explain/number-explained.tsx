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
import { type ExplainedProps, nameOf, numberWords, titleOf } from './explain-place';
import styles from './explain.module.css';

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
