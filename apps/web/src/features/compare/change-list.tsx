import { CHANGE_KINDS, type Change, type ChangeKind, type Comparison } from '@standpoint/contracts/compare';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { ChangeItem } from './change-item';
import type { ChangeNames } from './change-words';
import type { LinkOf } from './link-of';
import styles from './compare.module.css';

interface ChangeListProps {
  readonly changes: readonly Change[];
  /** Where more were found than are listed. */
  readonly counts?: Comparison['counts'];
  readonly names: ChangeNames;
  readonly linkOf: LinkOf;
}

/** Of these it can be told who moved farther. */
const FARTHEST: readonly ChangeKind[] = ['moved closer', 'moved apart', 'moved', 'resumed'];

/** The changes, kind by kind: moves first, what we merely learned last. */
export function ChangeList({ changes, counts, names, linkOf }: ChangeListProps) {
  const { t } = useTranslation();
  const kinds = CHANGE_KINDS.map((kind) => {
    const found = changes.filter((change) => change.kind === kind);
    return { kind, found, all: counts?.find((count) => count.kind === kind)?.changes ?? found.length };
  }).filter(({ found }) => found.length > 0);
  return (
    <div className={styles.kinds}>
      {kinds.map(({ kind, found, all }) => (
        <section key={kind} aria-labelledby={`kind-${kind.replace(' ', '-')}`}>
          <h2 id={`kind-${kind.replace(' ', '-')}`} className={styles.kind}>
            {t(`compare.kind.${kind}`)} <span className={styles.count}>{formatNumber(all)}</span>
          </h2>
          <p className={styles.about}>{t(`compare.kindText.${kind}`)}</p>
          <ul className={styles.changes}>
            {found.map((change) => (
              <ChangeItem key={`${change.issueId} ${change.partyId}`} change={change} names={names} linkOf={linkOf} />
            ))}
          </ul>
          {found.length < all && (
            <p className={styles.about}>{t(FARTHEST.includes(kind) ? 'compare.farthest' : 'compare.first', { listed: formatNumber(found.length), all: formatNumber(all) })}</p>
          )}
        </section>
      ))}
    </div>
  );
}
