import { CHANGE_KINDS, type Change } from '@standpoint/contracts/compare';
import { useTranslation } from 'react-i18next';
import { ChangeItem } from './change-item';
import type { ChangeNames } from './change-words';
import type { LinkOf } from './link-of';
import styles from './compare.module.css';

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly names: ChangeNames;
  readonly linkOf: LinkOf;
}

/** Every change, kind by kind: moves first, what we merely learned last. */
export function ChangeList({ changes, names, linkOf }: ChangeListProps) {
  const { t } = useTranslation();
  const kinds = CHANGE_KINDS.map((kind) => ({ kind, found: changes.filter((change) => change.kind === kind) })).filter(({ found }) => found.length > 0);
  return (
    <div className={styles.kinds}>
      {kinds.map(({ kind, found }) => (
        <section key={kind} aria-labelledby={`kind-${kind.replace(' ', '-')}`}>
          <h2 id={`kind-${kind.replace(' ', '-')}`} className={styles.kind}>
            {t(`compare.kind.${kind}`)} <span className={styles.count}>{found.length}</span>
          </h2>
          <p className={styles.about}>{t(`compare.kindText.${kind}`)}</p>
          <ul className={styles.changes}>
            {found.map((change) => (
              <ChangeItem key={`${change.issueId} ${change.partyId}`} change={change} names={names} linkOf={linkOf} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
