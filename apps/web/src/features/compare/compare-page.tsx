import { CHANGE_KINDS, type Change, type Comparison } from '@standpoint/contracts/compare';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/format';
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
  const changes = shownChanges(comparison, search);
  if (comparison.changes.length === 0) {
    const days = { from: formatDay(from.asOf), to: formatDay(to.asOf) };
    return <EmptyState title={t('compare.empty', days)} text={t('compare.emptyText')} />;
  }
  return (
    <div className={styles.page}>
      <Summary comparison={comparison} changes={changes} />
      <Shown comparison={comparison} changes={changes} names={names} linkOf={linkOf} show={search.show ?? 'list'} />
      <PairChanges pairs={comparison.pairs} names={names} />
    </div>
  );
}

/** Those that the page and its text hold. */
export function shownChanges({ changes }: Comparison, { learned }: Pick<CompareSearch, 'learned'>): Change[] {
  return learned === 'false' ? changes.filter((change) => !isLearned(change)) : changes;
}

function Summary({ comparison, changes }: { comparison: Comparison; changes: readonly Change[] }) {
  const { t } = useTranslation();
  const cells = new Set(changes.map(({ issueId, partyId }) => `${issueId} ${partyId}`)).size;
  const hidden = comparison.changes.length - changes.length;
  const counts = CHANGE_KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length })).filter(({ count }) => count > 0);
  return (
    <p className={styles.summary} role="status">
      {t('compare.summary', { changed: cells, cells: comparison.cells })}
      {counts.map(({ kind, count }) => (
        <span key={kind}>{t('compare.counted', { count, kind: t(`compare.kind.${kind}`).toLowerCase() })}</span>
      ))}
      {turnCounts(t, changes).map((words) => (
        <span key={words}>{words}</span>
      ))}
      {hidden > 0 && <span>{t('compare.hidden', { count: hidden })}</span>}
    </p>
  );
}

interface ShownProps {
  readonly comparison: Comparison;
  readonly changes: readonly Change[];
  readonly names: ChangeNames;
  readonly linkOf: LinkOf;
  readonly show: NonNullable<CompareSearch['show']>;
}

function Shown({ comparison, changes, names, linkOf, show }: ShownProps) {
  if (show === 'matrix') return <ChangeMatrix comparison={comparison} changes={changes} names={names} linkOf={linkOf} />;
  if (show === 'slope') return <SlopePlot comparison={comparison} changes={changes} names={names} />;
  return <ChangeList changes={changes} names={names} linkOf={linkOf} />;
}
