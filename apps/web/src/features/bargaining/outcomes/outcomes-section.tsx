import type { IssueOutcome, Outcomes } from '@standpoint/contracts/outcomes';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import type { Explaining } from '../bargaining-search';
import { ExplainRow } from '../explain-row';
import { NumberTable } from '../number-table';
import { placeWords } from '../place-words';
import styles from '../bargaining.module.css';
import { OutcomeTerms } from './outcome-terms';

interface OutcomesSectionProps {
  readonly found: Outcomes;
  readonly params: NegotiationRef;
  readonly explaining: Explaining;
}

/** Issue by issue what three models expect on what was entered; each row opens into its terms. */
export function OutcomesSection({ found, params, explaining }: OutcomesSectionProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className={styles.heading}>
        {t('outcomes.title')}
      </h2>
      <p className={styles.about}>{t('outcomes.about')}</p>
      <NumberTable
        label={t('outcomes.title')}
        columns={[t('bargaining.issue'), t('outcomes.compromise'), t('outcomes.median'), t('outcomes.nash'), t('outcomes.n')]}
      >
        {found.outcomes.map((outcome) => {
          const title = found.issues.find(({ slug }) => slug === outcome.issueSlug)?.title ?? outcome.issueSlug;
          const what = t('outcomes.explained', { issue: title });
          return (
            <ExplainRow key={outcome.issueSlug} id={`outcome~${outcome.issueSlug}`} what={what} explaining={explaining} head={title} cells={cellsOf(t, outcome, found)}>
              <OutcomeTerms outcome={outcome} found={found} params={params} what={what} />
            </ExplainRow>
          );
        })}
      </NumberTable>
    </section>
  );
}

function cellsOf(t: TFunction, { issueSlug, compromise, median, nash, n, nashN, hasZone }: IssueOutcome, { issues, parties }: Outcomes): string[] {
  const issue = issues.find(({ slug }) => slug === issueSlug);
  const words = (value: number | null) => (value === null ? t('outcomes.tooFew') : placeWords(t, issue, value));
  const isOne = median === null || median.low === median.high;
  return [
    words(compromise),
    isOne ? words(median?.low ?? null) : t('outcomes.between', { low: words(median.low), high: words(median.high) }),
    hasZone === false ? t('outcomes.noZone') : words(nash),
    n === nashN ? t('outcomes.nOf', { n, of: parties.length }) : t('outcomes.nBoth', { n, nash: nashN, of: parties.length }),
  ];
}
