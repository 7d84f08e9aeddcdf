import type { ExplainedInput } from '@standpoint/contracts/explain';
import { useTranslation } from 'react-i18next';
import { saidDays } from '../../lib/cell-source';
import { quoted } from '../../lib/quoted';
import { AppLink } from '../../ui/app-link';
import { ScrollRegion } from '../../ui/scroll-region';
import { type ExplainedProps, nameOf } from './explain-place';
import styles from './explain.module.css';

/** Every range that an overlap is made of, in the words of its party. */
export function ExplainedRanges({ explained: { measure, inputs }, place }: ExplainedProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h3 id="explained-ranges" className={styles.heading}>
        {t('explain.ranges')}
      </h3>
      <ScrollRegion className={styles.scroll} labelledBy="explained-ranges">
        <table className={styles.table}>
          <thead>
            <tr>
              {(['party', 'accepts', 'words'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`explain.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inputs.map(({ issueSlug, partySlug, label, saidOn, saidFrom, evidence, accepts }) => (
              <tr key={partySlug}>
                <th scope="row">
                  <AppLink to="/w/$workspace/n/$negotiation/c/$issue/$party" params={{ ...place.params, issue: issueSlug, party: partySlug }} search={place.moments.now}>
                    <bdi>{nameOf(place, partySlug)}</bdi>
                  </AppLink>
                </th>
                <td>
                  <strong>
                    <bdi>{accepts?.label ?? label}</bdi>
                  </strong>
                  {accepts && !accepts.isStated && <p className={styles.text}>{t(measure === 'overlap' ? 'explain.pointAlone' : 'explain.pointOpen', { label })}</p>}
                </td>
                <td>
                  {accepts && <Words accepts={accepts} place={place} />}
                  <p className={styles.text}>{[saidDays(t, { saidOn, saidFrom }), evidence && evidence !== 'stated' && t(`words.evidence.${evidence}`)].filter(Boolean).join(', ')}</p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Words({ accepts, place }: { accepts: NonNullable<ExplainedInput['accepts']>; place: ExplainedProps['place'] }) {
  const { statementId, quoteLanguage } = accepts;
  return (
    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...place.params, statement: statementId }}>
      <span lang={quoteLanguage} dir="auto">
        {quoted(accepts)}
      </span>
    </AppLink>
  );
}
