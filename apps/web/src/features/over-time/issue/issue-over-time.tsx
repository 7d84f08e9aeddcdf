import '../../../i18n/en/over-time';
import { Skeleton, Text, Title } from '@mantine/core';
import { listOf } from '@standpoint/contracts/identifiers';
import type { IssueOverTime as Found } from '@standpoint/contracts/over-time';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import { type NegotiationRef, settingsQuery } from '../../../lib/negotiation-lists.query';
import { EmptyState } from '../../../ui/empty-state';
import { Failure } from '../../../ui/failure';
import { lineColour, lineMark } from '../../../ui/line-look';
import type { Scale } from '../../cells/over-time/plot-model';
import { issueOverTimeQuery } from '../over-time.query';
import type { IssueOverTimeState } from '../over-time-search';
import { IssuePlot } from './issue-plot';
import { OverTimeBar } from './over-time-bar';
import { linesIn, type PlotLine, stepOn } from './plot-lines';
import { remarksOf, SeriesTable, stepWords } from './series-table';
import styles from './issue-over-time.module.css';

interface IssueOverTimeProps {
  readonly params: NegotiationRef;
  readonly issue: string;
  readonly search: IssueOverTimeState;
  readonly onChange: (change: Partial<IssueOverTimeState>) => void;
}

/** Where every party stood on the issue, since when, and what it would accept. */
export function IssueOverTime({ params, issue, search, onChange }: IssueOverTimeProps) {
  const { t } = useTranslation();
  const settings = useQuery(settingsQuery(params)).data;
  const { parties, ...asked } = search;
  const asOf = search.asOf ?? settings?.defaultAsOf ?? undefined;
  const { data: found, error, refetch } = useQuery({ ...issueOverTimeQuery(params, issue, { ...asked, asOf }), enabled: settings !== undefined });
  if (error && !found) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!found || !settings) return <Skeleton h={280} />;
  const { scale } = found.issue;
  if (!scale) return null;
  const lines = linesIn(found, scale, parties === undefined ? undefined : listOf(parties));
  return (
    <section aria-labelledby="over-time">
      <Title order={3} size="h5" id="over-time" mb={2}>
        {t('overTime.issue')}
      </Title>
      <Text size="xs" c="dimmed" mb={8}>
        {t('overTime.issueHint')}
      </Text>
      <OverTimeBar params={params} found={found} lines={lines} search={search} today={settings.today} onChange={onChange} />
      {lines.length === 0 ? (
        <EmptyState title={t('overTime.empty', { day: formatDay(found.asOf) })} text={t('overTime.emptyText')} />
      ) : (
        <Shown key={found.asOf} found={found} lines={lines} scale={scale} />
      )}
    </section>
  );
}

interface ShownProps {
  readonly found: Found;
  readonly lines: readonly PlotLine[];
  readonly scale: Scale;
}

function Shown({ found, lines, scale }: ShownProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState(found.asOf);
  const grey = lines.filter(({ at }) => at === null).length;
  const cut = lines.filter(({ since }) => since !== null && since !== found.from);
  return (
    <>
      <IssuePlot found={found} lines={lines} scale={scale} day={day} onDay={setDay} />
      <Readout lines={lines} day={day} />
      <p className={styles.note}>{t('overTime.key')}</p>
      {grey > 0 && <p className={styles.note}>{t('overTime.tooMany', { count: grey })}</p>}
      {cut.map(({ party, since }) => (
        <p key={party.id} className={styles.note}>
          {t('overTime.since', { party: party.shortName, day: formatDay(since ?? '') })}
        </p>
      ))}
      <Events found={found} />
      <SeriesTable lines={lines} scale={scale} />
    </>
  );
}

/** What holds on the day under the pointer or the arrows. */
function Readout({ lines, day }: { lines: readonly PlotLine[]; day: string }) {
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
              {t('overTime.reading', { party: line.party.shortName, words: words.filter(Boolean).join(', ') })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The lane under the plot in words, by the numbers that stand in it. */
function Events({ found }: { found: Found }) {
  const { t } = useTranslation();
  return (
    <div className={styles.events}>
      <strong>{t('overTime.events')}</strong>
      {found.events.length === 0 ? (
        <p className={styles.note}>{t('overTime.noEvents')}</p>
      ) : (
        <ol>
          {found.events.map(({ id, title, starts }) => (
            <li key={id}>
              {formatDay(starts.slice(0, 10))}: {title}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
