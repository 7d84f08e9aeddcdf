import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatDays } from '../../../lib/format';
import { PlotDrawing, type Plotted } from './plot-drawing';
import { daysIn } from './plot-lines';
import { type Span, useMarking } from './use-marking';
import styles from './issue-over-time.module.css';

interface IssuePlotProps extends Plotted {
  readonly onZoom: (span: Span) => void;
}

/**
 * Every party as a line of steps. One stop for the keyboard: arrows walk over the days, and the words below say what holds; a span
 * that is marked, by the pointer or with Shift, is zoomed into.
 */
export function IssuePlot({ found, lines, scale, layers, day, onDay, onZoom }: IssuePlotProps) {
  const { t } = useTranslation();
  const hintId = useId();
  const { ref, width } = useElementSize();
  const marking = useMarking(onZoom);
  const days = daysIn(lines, found.asOf);
  const at = days.findLastIndex((each) => each <= day);
  const step = (by: number) => days[Math.min(days.length - 1, Math.max(0, at + by))] ?? day;
  const steps: Record<string, string> = { ArrowLeft: step(-1), ArrowRight: step(1), Home: step(-days.length), End: step(days.length) };
  const acts: Record<string, () => void> = marking.span ? { Enter: marking.zoom, Escape: marking.letGo } : {};
  const walk = (to: string, isMarking: boolean) => {
    if (isMarking) marking.reach(to, day);
    else marking.letGo();
    onDay(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = steps[event.key];
    const act = acts[event.key];
    if ((to === undefined && !act) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) act?.();
    else walk(to, event.shiftKey);
  };
  return (
    <div
      ref={ref}
      className={styles.plot}
      role="slider"
      tabIndex={0}
      aria-label={t('overTime.chart')}
      aria-describedby={hintId}
      aria-valuemin={0}
      aria-valuemax={days.length - 1}
      aria-valuenow={at}
      aria-valuetext={formatDay(day)}
      onKeyDown={onKeyDown}
      onBlur={marking.letGo}
    >
      <span id={hintId} className={styles.spoken}>
        {t('overTime.chartKeys')}
      </span>
      {width > 0 && <PlotDrawing found={found} lines={lines} scale={scale} layers={layers} day={day} onDay={onDay} marking={marking} width={width} />}
      {marking.span && (
        <p role="status" className={styles.note}>
          {t('overTime.marked', { days: formatDays(marking.span.first, marking.span.last) })}
        </p>
      )}
    </div>
  );
}
