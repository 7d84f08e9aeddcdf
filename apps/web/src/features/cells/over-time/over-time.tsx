import '../../../i18n/en/cells';
import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../ui/failure';
import { cellHistoryQuery, type CellReading, type CellRef } from '../cells.query';
import { type Scale, stretchesOf } from './plot-model';
import { StepPlot } from './step-plot';
import { StepTable } from './step-table';

/** The cell over valid time, as a line to look at and a table to read. */
export function OverTime({ params, search, scale }: { params: CellRef; search: CellReading; scale: Scale }) {
  const { t } = useTranslation();
  const { data: history, error, refetch } = useQuery(cellHistoryQuery(params, search));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!history) return <Skeleton h={140} />;
  const stretches = stretchesOf(history.steps, scale, history.asOf);
  if (stretches.length === 0) return null;
  return (
    <section aria-label={t('cells.overTime')}>
      <Text size="sm" fw={600}>
        {t('cells.overTime')}
      </Text>
      <Text size="xs" c="dimmed" mb={4}>
        {t('cells.overTimeHint')}
      </Text>
      <StepPlot stretches={stretches} scale={scale} />
      <StepTable stretches={stretches} scale={scale} label={t('cells.overTime')} />
    </section>
  );
}
