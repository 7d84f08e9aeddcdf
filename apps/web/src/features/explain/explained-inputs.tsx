import { useTranslation } from 'react-i18next';
import { saidDays } from '../../lib/cell-source';
import { AppLink } from '../../ui/app-link';
import { ScrollRegion } from '../../ui/scroll-region';
import { type ExplainedProps, nameOf, titleOf } from './explain-place';
import styles from './explain.module.css';

/** What was held by whom, each a step away from its cell and from the words. */
export function ExplainedInputs({ explained: { inputs }, place }: ExplainedProps) {
  const { t } = useTranslation();
  if (inputs.length === 0) return null;
  return (
    <section>
      <h3 id="explained-inputs" className={styles.heading}>
        {t('explain.inputs')}
      </h3>
      <ScrollRegion className={styles.scroll} labelledBy="explained-inputs">
        <table className={styles.table}>
          <thead>
            <tr>
              {(['cell', 'holds', 'said', 'words'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`explain.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inputs.map(({ issueSlug, partySlug, moment, label, saidOn, saidFrom, evidence, statementId }, at) => (
              <tr key={at}>
                <th scope="row">
                  <AppLink
                    to="/w/$workspace/n/$negotiation/c/$issue/$party"
                    params={{ ...place.params, issue: issueSlug, party: partySlug }}
                    search={place.moments[moment === 'before' ? 'before' : 'now']}
                  >
                    {t('explain.missingCell', { issue: titleOf(place, issueSlug), party: nameOf(place, partySlug) })}
                  </AppLink>
                  {moment && ` (${t(`explain.moment.${moment}`)})`}
                </th>
                <td>{label ? <bdi>{label}</bdi> : t('explain.unknown')}</td>
                <td>{[saidDays(t, { saidOn, saidFrom }), evidence && evidence !== 'stated' && t(`words.evidence.${evidence}`)].filter(Boolean).join(', ')}</td>
                <td>
                  {statementId && (
                    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...place.params, statement: statementId }}>
                      {t('explain.quote')}
                    </AppLink>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
