import '../../i18n/en/bargaining';
import type { Bargaining, TriedProposal } from '@standpoint/contracts/bargaining';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import type { ProposedValue } from './bargaining-search';
import { OverlapTable } from './overlap-table';
import { ProposalCosts } from './proposal-costs';
import { ProposalFields } from './proposal-fields';
import styles from './bargaining.module.css';

interface BargainingPageProps {
  readonly table: Bargaining;
  readonly values: readonly ProposedValue[];
  readonly trial: Pick<UseQueryResult<TriedProposal>, 'data' | 'error' | 'refetch'>;
  readonly params: { readonly workspace: string; readonly negotiation: string };
  readonly onChange: (values: readonly ProposedValue[]) => void;
}

/** Where agreement is possible on the stated words, and what a proposal would cost. */
export function BargainingPage({ table, values, trial, params, onChange }: BargainingPageProps) {
  const { t } = useTranslation();
  if (table.overlaps.length === 0) return <EmptyState title={t('bargaining.emptyTable')} text={t('bargaining.emptyTableText')} />;
  return (
    <div className={styles.page}>
      <p className={styles.hypothesis} role="note">
        {t('bargaining.hypothesis')}
      </p>
      <OverlapTable table={table} />
      <section aria-labelledby="try">
        <h2 id="try" className={styles.heading}>
          {t('bargaining.try')}
        </h2>
        <p className={styles.about}>{t('bargaining.tryText')}</p>
        <ProposalFields table={table} values={values} onChange={onChange} />
        <div className={styles.result} role="status">
          {values.length === 0 ? (
            <p className={styles.about}>{t('bargaining.empty')}</p>
          ) : trial.error ? (
            <Failure error={trial.error} onRetry={() => void trial.refetch()} />
          ) : (
            trial.data && <ProposalCosts table={table} tried={trial.data} params={params} />
          )}
        </div>
      </section>
    </div>
  );
}
