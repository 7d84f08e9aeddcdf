import '../../../i18n/en/over-time';
import { Skeleton, Text, Title } from '@mantine/core';
import { listOf } from '@standpoint/contracts/identifiers';
import { type IssueOverTime as Found, readIssueOverTime } from '@standpoint/contracts/over-time';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import { type NegotiationRef, settingsQuery } from '../../../lib/negotiation-lists.query';
import { EmptyState } from '../../../ui/empty-state';
import { Failure } from '../../../ui/failure';
import type { Scale } from '../../cells/over-time/plot-model';
import { ExplainSlot, momentsOf } from '../../explain/explain-slot';
import { issueOverTimeQuery } from '../over-time.query';
import { type IssueOverTimeState, type Layer, layersNamed, layersOf } from '../over-time-search';
import { DayReadout } from './day-readout';
import { EventLane } from './event-lane';
import { IssueDistance } from './issue-distance';
import { IssuePlot } from './issue-plot';
import { OverTimeBar } from './over-time-bar';
import { keyWords, PlotFoot } from './plot-foot';
import { linesIn, type PlotLine } from './plot-lines';
import { SeriesTable } from './series-table';
import type { Span } from './use-marking';
import styles from './issue-over-time.module.css';

interface IssueOverTimeProps {
  readonly params: NegotiationRef;
  readonly issue: string;
  readonly search: IssueOverTimeState;
  /** The derived number that is opened. */
  readonly number?: string | undefined;
  readonly onChange: (change: Partial<IssueOverTimeState>) => void;
}

/** Where every party stood on the issue, since when, and what it would accept. */
export function IssueOverTime({ params, issue, search, number, onChange }: IssueOverTimeProps) {
  const { t } = useTranslation();
  const settings = useQuery(settingsQuery(params)).data;
  const { parties, layers: _, ...asked } = search;
  const [zoomedFrom, setZoomedFrom] = useState<readonly Pick<IssueOverTimeState, 'from' | 'asOf'>[]>([]);
  const asOf = search.asOf ?? settings?.defaultAsOf ?? undefined;
  const question = { ...asked, asOf };
  const { data: found, error, refetch } = useQuery({ ...issueOverTimeQuery(params, issue, question), enabled: settings !== undefined });
  if (error && !found) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!found || !settings) return <Skeleton h={280} />;
  const { scale } = found.issue;
  if (!scale) return null;
  const lines = linesIn(found, scale, parties === undefined ? undefined : listOf(parties));
  const address = { ...params, issue };
  const change = (changed: Partial<IssueOverTimeState>) => {
    setZoomedFrom([]);
    onChange(changed);
  };
  const zoomIn = ({ first, last }: Span) => {
    setZoomedFrom((now) => [...now, { from: search.from, asOf: search.asOf }]);
    onChange({ from: first, asOf: last });
  };
  const zoomOut = () => {
    setZoomedFrom((now) => now.slice(0, -1));
    onChange(zoomedFrom.at(-1) ?? {});
  };
  return (
    <>
      <section aria-labelledby="over-time">
        <Title order={3} size="h5" id="over-time" mb={2}>
          {t('overTime.issue')}
        </Title>
        <Text size="xs" c="dimmed" mb={8}>
          {t('overTime.issueHint')}
        </Text>
        <OverTimeBar params={params} found={found} lines={lines} search={search} settings={settings} onChange={change} />
        {lines.length === 0 ? (
          <EmptyState title={t('overTime.empty', { day: formatDay(found.asOf) })} text={t('overTime.emptyText')} />
        ) : (
          <Shown
            key={`${found.from} ${found.asOf}`}
            params={params}
            found={found}
            lines={lines}
            scale={scale}
            layers={layersOf(search)}
            onLayers={(layers) => onChange({ layers: layersNamed(layers) })}
            onZoom={zoomIn}
            onZoomOut={zoomedFrom.length > 0 ? zoomOut : undefined}
          />
        )}
      </section>
      {lines.length > 0 && <IssueDistance params={params} found={found} />}
      <ExplainSlot
        number={number}
        endpoint={readIssueOverTime}
        search={question}
        params={address}
        named={{ issues: [found.issue], parties: found.parties }}
        moments={momentsOf(found)}
      />
    </>
  );
}

interface ShownProps {
  readonly params: NegotiationRef;
  readonly found: Found;
  readonly lines: readonly PlotLine[];
  readonly scale: Scale;
  readonly layers: readonly Layer[];
  readonly onLayers: (layers: readonly Layer[]) => void;
  readonly onZoom: (span: Span) => void;
  readonly onZoomOut: (() => void) | undefined;
}

function Shown({ params, found, lines, scale, layers, onLayers, onZoom, onZoomOut }: ShownProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState(found.asOf);
  const plot = useRef<HTMLDivElement>(null);
  const grey = lines.filter(({ at }) => at === null).length;
  const cut = lines.filter(({ since }) => since !== null && since !== found.from);
  return (
    <>
      <div ref={plot}>
        <IssuePlot found={found} lines={lines} scale={scale} layers={layers} day={day} onDay={setDay} onZoom={onZoom} />
      </div>
      <PlotFoot params={params} found={found} layers={layers} onLayers={onLayers} onZoomOut={onZoomOut} plot={() => plot.current?.querySelector('svg') ?? null} />
      <DayReadout params={params} issue={found.issue.slug} lines={lines} day={day} knownAt={found.knownAt ?? undefined} />
      {keyWords(t, layers).map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      {grey > 0 && <p className={styles.note}>{t('overTime.tooMany', { count: grey })}</p>}
      {cut.map(({ party, since }) => (
        <p key={party.id} className={styles.note}>
          {t('overTime.since', { party: party.shortName, day: formatDay(since ?? '') })}
        </p>
      ))}
      <EventLane found={found} params={params} />
      <SeriesTable params={params} lines={lines} scale={scale} />
    </>
  );
}
