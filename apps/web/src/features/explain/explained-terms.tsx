import type { ExplainedTerm } from '@standpoint/contracts/explain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/format';
import { ScrollRegion } from '../../ui/scroll-region';
import { type ExplainedProps, type ExplainPlace, nameOf, numberWords, titleOf } from './explain-place';
import styles from './explain.module.css';

/** The sum, part by part, with the numbers put in. */
export function ExplainedTerms({ explained, place }: ExplainedProps) {
  const { t } = useTranslation();
  const { terms } = explained;
  return (
    <section>
      <h3 id="explained-terms" className={styles.heading}>
        {t('explain.sum')}
      </h3>
      <ScrollRegion className={styles.scroll} labelledBy="explained-terms">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('explain.what')}</th>
              <th scope="col">{t('explain.worked')}</th>
              <th scope="col" className={styles.number}>
                {t('explain.part')}
              </th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term, at) => (
              <tr key={at}>
                <th scope="row">{termWords(t, term, place)}</th>
                <td>{term.worked}</td>
                <td className={styles.number}>{numberWords(explained, term.part)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('explain.total')}
              </th>
              <td className={styles.number}>
                <strong>{numberWords(explained, terms.reduce((total, { part }) => total + part, 0))}</strong>
              </td>
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </section>
  );
}

function termWords(t: TFunction, { what, issueSlug, partySlug, name }: ExplainedTerm, place: ExplainPlace): string {
  const [from = '', to = ''] = what === 'slope' ? (name ?? '').split(' → ').map(formatDay) : [];
  return t(`explain.term.${what}`, { issue: titleOf(place, issueSlug), party: nameOf(place, partySlug), name: name ?? '', from, to });
}
