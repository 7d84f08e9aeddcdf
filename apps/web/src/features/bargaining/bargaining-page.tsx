import '../../i18n/en/bargaining';
import type { Bargaining } from '@standpoint/contracts/bargaining';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { AppLink } from '../../ui/app-link';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { trialQuery } from './bargaining.query';
import type { Explaining, ProposedValue } from './bargaining-search';
import { JudgedSections } from './judged-sections';
import { OverlapTable } from './overlap-table';
import { LoggedProposals } from './proposal/logged-proposals';
import { ProposalCosts } from './proposal/proposal-costs';
import { ProposalFields } from './proposal/proposal-fields';
import styles from './bargaining.module.css';

interface BargainingPageProps {
  readonly table: Bargaining;
  readonly reading: ReadingSearch;
  readonly values: readonly ProposedValue[];
  readonly params: NegotiationRef;
  readonly timeZone: string;
  readonly explaining: Explaining;
  readonly onChange: (values: readonly ProposedValue[]) => void;
}

/** Where agreement is possible on the stated words, what a proposal would cost, and what follows from the team's own judgement. */
export function BargainingPage(props: BargainingPageProps) {
  const { t } = useTranslation();
  const { table, reading, params, timeZone, explaining } = props;
  if (table.overlaps.length + table.choices.length === 0) {
    return (
      <div className={styles.page}>
        <EmptyState title={t('bargaining.emptyTable')} text={t('bargaining.emptyTableText')}>
          <AppLink to="/w/$workspace/n/$negotiation/issues" params={params}>
            {t('bargaining.toIssues')}
          </AppLink>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <p className={styles.hypothesis} role="note">
        {t('bargaining.hypothesis')}
      </p>
      <OverlapTable table={table} params={params} />
      <Trial {...props} />
      <JudgedSections table={table} reading={reading} params={params} timeZone={timeZone} explaining={explaining} />
    </div>
  );
}

function Trial({ table, reading, values, params, explaining, onChange }: BargainingPageProps) {
  const { t } = useTranslation();
  const trial = useQuery(trialQuery(params, reading, values));
  // One value for each issue: of two the one that came later.
  const onLoad = (loaded: readonly ProposedValue[]) => onChange([...new Map(loaded.map((one) => [one.issue, one])).values()]);
  return (
    <section aria-labelledby="try">
      <h2 id="try" className={styles.heading}>
        {t('bargaining.try')}
      </h2>
      <p className={styles.about}>{t('bargaining.tryText')}</p>
      <ProposalFields table={table} values={values} onChange={onChange} />
      <LoggedProposals table={table} params={params} onLoad={onLoad} onAdd={(added) => onLoad([...values, ...added])} />
      <div className={styles.result} role="status">
        {values.length === 0 ? (
          <p className={styles.about}>{t('bargaining.empty')}</p>
        ) : trial.error ? (
          <Failure error={trial.error} onRetry={() => void trial.refetch()} />
        ) : (
          trial.data && <ProposalCosts table={table} tried={trial.data} params={params} explaining={explaining} />
        )}
      </div>
    </section>
  );
}
