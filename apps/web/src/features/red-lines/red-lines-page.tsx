import '../../i18n/en/red-lines';
import type { RedLineRegister, RegisteredRedLine } from '@standpoint/contracts/red-lines';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { EmptyState } from '../../ui/empty-state';
import { ListTable } from '../../ui/list-table';
import { redLineColumns } from './red-line-columns';
import styles from './red-lines.module.css';

interface RedLinesPageProps {
  readonly register: RedLineRegister;
  readonly params: { readonly workspace: string; readonly negotiation: string };
}

/** The limits that parties drew, those that stand first. */
export function RedLinesPage({ register, params }: RedLinesPageProps) {
  const { t } = useTranslation();
  const { items, counts } = register;
  if (items.length === 0) {
    return (
      <div className={styles.page}>
        <EmptyState title={t('redLines.empty')} text={t('redLines.emptyText')} />
      </div>
    );
  }
  const [standing, ended] = [items.filter((item) => item.standing), items.filter((item) => !item.standing)];
  return (
    <div className={styles.page}>
      <p className={styles.about}>{t('redLines.about')}</p>
      <Lines name="standing" count={counts.standing} items={standing} register={register} params={params} />
      <Lines name="ended" count={counts.ended} items={ended} register={register} params={params} />
    </div>
  );
}

interface LinesProps extends RedLinesPageProps {
  readonly name: 'standing' | 'ended';
  readonly count: number;
  /** Those listed. */
  readonly items: readonly RegisteredRedLine[];
}

function Lines({ name, count, items, register, params }: LinesProps) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={`lines-${name}`}>
      <h2 id={`lines-${name}`} className={styles.heading}>
        {t(`redLines.${name}`)} <span className={styles.count}>{formatNumber(count)}</span>
      </h2>
      <ListTable
        label={t(`redLines.${name}`)}
        columns={redLineColumns(t, { register, params })}
        rows={items}
        keyOf={({ issueSlug, partySlug, kind, label }) => `${issueSlug} ${partySlug} ${kind} ${label}`}
      />
      {items.length < count && <p className={styles.about}>{t('redLines.pressing', { listed: formatNumber(items.length), all: formatNumber(count) })}</p>}
    </section>
  );
}
