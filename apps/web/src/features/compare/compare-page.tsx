import type { Change, Comparison } from '@standpoint/contracts/compare';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../../lib/format';
import { EmptyState } from '../../ui/empty-state';
import { ChangeList } from './change-list';
import { ChangeMatrix } from './change-matrix';
import { type ChangeNames, isLearned, namesIn, turnCounts } from './change-words';
import type { CompareSearch } from './compare-search';
import type { LinkOf } from './link-of';
import { PairChanges } from './pair-changes';
import { SlopePlot } from './slope-plot';
import styles from './compare.module.css';

interface ComparePageProps {
  readonly comparison: Comparison;
  readonly search: Pick<CompareSearch, 'show' | 'learned'>;
  readonly linkOf: LinkOf;
}

export function ComparePage({ comparison, search, linkOf }: ComparePageProps) {
  const { t } = useTranslation();
  const { from, to } = comparison;
  const names = namesIn(comparison);
  const { changes, counts } = shownChanges(comparison, search);
  if (comparison.counts.length === 0) {
    const days = { from: formatDay(from.asOf), to: formatDay(to.asOf) };
    return (
      <div className={styles.page}>
        <EmptyState title={t('compare.empty', days)} text={t('compare.emptyText')} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <Summary comparison={comparison} counts={counts} />
      <Shown comparison={comparison} changes={changes} counts={counts} names={names} linkOf={linkOf} show={search.show ?? 'list'} />
      <PairChanges comparison={comparison} names={names} />
    </div>
  );
}

/** Those that the page and its text hold, and how many there are of them. */
export function shownChanges({ changes, counts }: Comparison, { learned }: Pick<CompareSearch, 'learned'>): Pick<Comparison, 'changes' | 'counts'> {
  if (learned !== 'false') return { changes, counts };
  return { changes: changes.filter((change) => !isLearned(change)), counts: counts.filter((count) => !isLearned(count)) };
}

export function sumOf(counts: Comparison['counts']): number {
  return counts.reduce((sum, { changes }) => sum + changes, 0);
}

function Summary({ comparison: { differing, cells, turns, ...comparison }, counts }: { comparison: Comparison; counts: Comparison['counts'] }) {
  const { t } = useTranslation();
  const hidden = sumOf(comparison.counts) - sumOf(counts);
  const changed = hidden > 0 ? differing.moved : differing.all;
  return (
    <p className={styles.summary} role="status">
      {t('compare.summary', { changed: formatNumber(changed), cells: formatNumber(cells) })}
      {counts.map(({ kind, changes }) => (
        <span key={kind}>{t('compare.counted', { number: formatNumber(changes), kind: t(`compare.kind.${kind}`) })}</span>
      ))}
      {turnCounts(t, turns).map((words) => (
        <span key={words}>{words}</span>
      ))}
      {hidden > 0 && <span>{t('compare.hidden', { count: hidden, number: formatNumber(hidden) })}</span>}
    </p>
  );
}

interface ShownProps {
  readonly comparison: Comparison;
  readonly changes: readonly Change[];
  readonly counts: Comparison['counts'];
  readonly names: ChangeNames;
  readonly linkOf: LinkOf;
  readonly show: NonNullable<CompareSearch['show']>;
}

function Shown({ show, ...shown }: ShownProps) {
  if (show === 'list') return <ChangeList {...shown} />;
  return (
    <>
      <NotAll {...shown} />
      {show === 'matrix' ? <ChangeMatrix {...shown} /> : <SlopePlot {...shown} />}
    </>
  );
}

/** Where these show but a part of what differs. */
function NotAll({ changes, counts }: Pick<ShownProps, 'changes' | 'counts'>) {
  const { t } = useTranslation();
  const all = sumOf(counts);
  if (changes.length === all) return null;
  return <p className={styles.about}>{t('compare.part', { listed: formatNumber(changes.length), all: formatNumber(all) })}</p>;
}
