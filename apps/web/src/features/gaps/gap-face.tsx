import '../../i18n/en/gaps';
import type { GapMatrix, GapPair } from '@standpoint/contracts/gaps';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../lib/format';
import styles from './gap-matrix.module.css';

const STEPS = 5;

type Named = Pick<GapMatrix['parties'][number], 'shortName'>;

/** The fill says what the number says; what is not sufficiently known gets none. */
export function gapFill(pair: GapPair): CSSProperties & Record<`--${string}`, string> {
  if (pair.gap === null || !pair.sufficient) return {};
  const step = Math.round((pair.gap / 100) * (STEPS - 1));
  return { '--fill': `var(--gap-${step})`, '--on-fill': `var(--gap-${step}-text)` };
}

export function usePairName(gaps: Pick<GapMatrix, 'nominal'>) {
  const { t } = useTranslation();
  return (pair: GapPair, [one, other]: readonly [Named, Named]) => {
    const known = t('gaps.knownOf', { known: pair.issuesKnown, either: pair.issuesEither });
    const words = [
      pair.gap === null ? t('gaps.unknown') : t('gaps.percentOfScale', { gap: formatNumber(pair.gap, 1) }),
      known,
      ...(pair.gap !== null && !pair.sufficient ? [t('gaps.insufficient')] : []),
      ...(!gaps.nominal && pair.nominal.of > 0 ? [t('gaps.sameOn', pair.nominal)] : []),
    ];
    return t('gaps.pairName', { one: one.shortName, other: other.shortName, words: words.join(', ') });
  };
}

export function GapFace({ pair }: { pair: GapPair }) {
  const { t } = useTranslation();
  const known = t('gaps.of', { known: pair.issuesKnown, either: pair.issuesEither });
  const why = `${t('gaps.knownOf', { known: pair.issuesKnown, either: pair.issuesEither })} ${
    pair.coverage === null ? '' : t('gaps.coverageOf', { share: formatPercent(pair.coverage) })
  }`;
  return (
    <span title={why} className={styles.face}>
      <span className={pair.gap === null ? styles.unknown : styles.number}>{pair.gap === null ? t('gaps.unknownShort') : formatNumber(pair.gap, 1)}</span>
      <span className={styles.known}>{known}</span>
    </span>
  );
}
