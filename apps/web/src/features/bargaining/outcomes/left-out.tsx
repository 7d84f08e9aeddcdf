import { LEFT_OUT_FOR, type LeftOut } from '@standpoint/contracts/outcomes';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../../lib/format';
import styles from '../bargaining.module.css';

interface LeftOutListProps {
  readonly leftOut: readonly (Omit<LeftOut, 'issues'> & { readonly issues?: readonly string[] })[];
  readonly nameOf: (partyId: string) => string;
  readonly titleOf: (issueSlug: string) => string;
}

/** Who is not in a number, and for want of what. */
export function LeftOutList({ leftOut, nameOf, titleOf }: LeftOutListProps) {
  const { t } = useTranslation();
  if (leftOut.length === 0) return null;
  const named = ({ partyId, issues }: LeftOutListProps['leftOut'][number]) =>
    issues ? t('outcomes.onIssues', { party: nameOf(partyId), issues: formatList(issues.map(titleOf)) }) : nameOf(partyId);
  return (
    <div className={styles.about}>
      {t('outcomes.leftOut')}
      <ul className={styles.plain}>
        {LEFT_OUT_FOR.map((why) => ({ why, parties: leftOut.filter((one) => one.why === why) }))
          .filter(({ parties }) => parties.length > 0)
          .map(({ why, parties }) => (
            <li key={why}>{t(`outcomes.leftOutFor.${why}`, { parties: formatList(parties.map(named)) })}</li>
          ))}
      </ul>
    </div>
  );
}
