import '../../i18n/en/contradictions';
import { Button } from '@mantine/core';
import type { ContradictionList } from '@standpoint/contracts/contradictions';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { EmptyState } from '../../ui/empty-state';
import { ContradictionItem } from './contradiction-item';
import styles from './contradictions.module.css';

interface ContradictionsPageProps {
  readonly list: ContradictionList;
  /** The kinds shown; none = all. */
  readonly kinds: readonly string[];
  readonly onKinds: (kinds: readonly string[]) => void;
  readonly params: { readonly workspace: string; readonly negotiation: string };
}

/** Everything said that does not go together, in one list, with both quotes. */
export function ContradictionsPage({ list, kinds, onKinds, params }: ContradictionsPageProps) {
  const { t } = useTranslation();
  if (list.found.every(({ count }) => count === 0)) {
    return (
      <div className={styles.page}>
        <EmptyState title={t('contradictions.empty')} text={t('contradictions.emptyText')} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <p className={styles.about}>{t('contradictions.about')}</p>
      <Kinds list={list} kinds={kinds} onKinds={onKinds} />
      {list.items.length === 0 ? (
        <EmptyState title={t('contradictions.emptyKind')} text={t('contradictions.emptyKindText')} />
      ) : (
        <Items list={list} kinds={kinds} params={params} />
      )}
    </div>
  );
}

function Items({ list, kinds, params }: Pick<ContradictionsPageProps, 'list' | 'kinds' | 'params'>) {
  const { t } = useTranslation();
  const asked = list.found.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const all = asked.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <ul className={styles.items} aria-label={t('contradictions.list')}>
        {list.items.map((item) => (
          <ContradictionItem key={`${item.kind} ${item.issueSlug} ${item.partySlug} ${item.otherwise.statementId}`} item={item} list={list} params={params} />
        ))}
      </ul>
      {list.items.length < all && <p className={styles.about}>{t('contradictions.first', { listed: formatNumber(list.items.length), all: formatNumber(all) })}</p>}
    </>
  );
}

function Kinds({ list, kinds, onKinds }: Pick<ContradictionsPageProps, 'list' | 'kinds' | 'onKinds'>) {
  const { t } = useTranslation();
  const there = list.found.filter(({ kind, count }) => count > 0 || kinds.includes(kind));
  return (
    <div role="group" aria-label={t('contradictions.kinds')} className={styles.kinds}>
      {there.map(({ kind, count }) => (
        <Button
          key={kind}
          size="xs"
          variant={kinds.includes(kind) ? 'filled' : 'default'}
          aria-pressed={kinds.includes(kind)}
          title={t(`contradictions.kindText.${kind}`)}
          onClick={() => onKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind])}
        >
          {t('contradictions.pick', { kind: t(`contradictions.kind.${kind}`), found: formatNumber(count) })}
        </Button>
      ))}
      {kinds.length > 0 && (
        <Button size="xs" variant="subtle" onClick={() => onKinds([])}>
          {t('contradictions.all')}
        </Button>
      )}
    </div>
  );
}
