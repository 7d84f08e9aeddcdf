import { SegmentedControl } from '@mantine/core';
import { API_BASE } from '../../../lib/api';
import { pathOf } from '@standpoint/contracts/endpoint';
import type { Negotiation } from '@standpoint/contracts/negotiations';
import { exportIssueOverTime, type IssueOverTime } from '@standpoint/contracts/over-time';
import { useTranslation } from 'react-i18next';
import { stringifyAddress } from '../../../lib/address';
import { shiftDay } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { Chooser } from '../../../ui/chooser';
import { CsvMenu } from '../../../ui/csv-menu';
import { MOST_LINES } from '../../../ui/line-look';
import { AsOfControl } from '../../negotiations/as-of-control';
import { KnownAtControl } from '../../negotiations/known-at-control';
import { type IssueOverTimeState, type Span, SPANS } from '../over-time-search';
import type { PlotLine } from './plot-lines';
import styles from './issue-over-time.module.css';

interface OverTimeBarProps {
  readonly params: NegotiationRef;
  readonly found: IssueOverTime;
  readonly lines: readonly PlotLine[];
  readonly search: IssueOverTimeState;
  readonly settings: Pick<Negotiation, 'today' | 'timeZone'>;
  readonly onChange: (change: Partial<IssueOverTimeState>) => void;
}

const SPAN_NAMES = Object.keys(SPANS) as Span[];

/** The last day, how far back, and who is in colour. */
export function OverTimeBar({ params, found, lines, search, settings: { today, timeZone }, onChange }: OverTimeBarProps) {
  const { t } = useTranslation();
  const span = SPAN_NAMES.find((name) => search.from === shiftDay(found.asOf, -SPANS[name])) ?? (search.from ? '' : 'all');
  const inColour = lines.filter(({ at }) => at !== null).toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const { from, knownAt } = search;
  const file = `${API_BASE}${pathOf(exportIssueOverTime.path, { ...params, issue: found.issue.slug })}${stringifyAddress({ asOf: found.asOf, knownAt, from })}`;
  return (
    <div className={styles.bar}>
      <AsOfControl asOf={found.asOf} today={today} onChange={(asOf) => onChange({ asOf, from: undefined })} />
      <KnownAtControl knownAt={knownAt} timeZone={timeZone} onChange={(instant) => onChange({ knownAt: instant })} />
      <SegmentedControl
        size="xs"
        aria-label={t('overTime.span.label')}
        value={span}
        data={[...SPAN_NAMES, 'all' as const].map((name) => ({ value: name, label: t(`overTime.span.${name}`) }))}
        onChange={(name) => onChange({ from: name === 'all' ? undefined : shiftDay(found.asOf, -SPANS[name as Span]) })}
      />
      {lines.length > 1 && (
        <Chooser
          label={t('overTime.parties')}
          choices={lines.map(({ party }) => ({ slug: party.slug, name: party.shortName }))}
          chosen={inColour.map(({ party }) => party.slug)}
          onChange={(chosen) => onChange({ parties: chosen?.slice(-MOST_LINES).join('~') })}
        />
      )}
      <div className={styles.end}>
        <CsvMenu files={[{ label: t('overTime.csv'), href: file }]} />
      </div>
    </div>
  );
}
