import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { formatDay } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import { lineColour, lineMark } from '../../../ui/line-look';
import { type PlotLine, stepOn } from './plot-lines';
import { remarksOf, stepWords } from './series-table';
import styles from './issue-over-time.module.css';

interface DayReadoutProps {
  readonly params: NegotiationRef;
  readonly issue: string;
  readonly lines: readonly PlotLine[];
  readonly day: string;
  readonly knownAt: string | undefined;
}

/** What holds on the day under the pointer or the arrows; each party leads to its cell on that day. */
export function DayReadout({ params, issue, lines, day, knownAt }: DayReadoutProps) {
  const { t } = useTranslation();
  const inColour = lines.filter((line) => line.at !== null).toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return (
    <div className={styles.readout} role="status">
      <strong>{t('overTime.onDay', { day: formatDay(day) })}</strong>
      <ul>
        {inColour.map((line) => {
          const step = stepOn(line, day);
          const at = line.at ?? 0;
          const words = step ? [stepWords(t, step), step.evidence && step.evidence !== 'stated' && t(`words.evidence.${step.evidence}`), remarksOf(t, step)] : [t('overTime.nothing')];
          return (
            <li key={line.party.id}>
              <svg width={12} height={12} aria-hidden fill={lineColour(at)} stroke={lineColour(at)}>
                {lineMark(at)(6, 6)}
              </svg>{' '}
              <AppLink
                to="/w/$workspace/n/$negotiation/c/$issue/$party"
                params={{ ...params, issue, party: line.party.slug }}
                search={{ asOf: day, ...(knownAt && { knownAt }) }}
                size="sm"
              >
                <bdi>{line.party.shortName}</bdi>
              </AppLink>
              {t('overTime.reading', { words: words.filter(Boolean).map(isolated).join(', ') })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
