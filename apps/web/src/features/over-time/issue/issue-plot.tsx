import { useElementSize } from '@mantine/hooks';
import type { IssueOverTime } from '@standpoint/contracts/over-time';
import { AxisBottom } from '@visx/axis';
import { scaleLinear, scaleUtc } from '@visx/scale';
import { Line } from '@visx/shape';
import { type KeyboardEvent, type PointerEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { formatDay, formatDayShort } from '../../../lib/format';
import { type Scale, ticksOf } from '../../cells/over-time/plot-model';
import { daysIn, type PlotLine } from './plot-lines';
import { EndLabels, type Places, StepLine } from './step-line';
import styles from './issue-over-time.module.css';

interface IssuePlotProps {
  readonly found: IssueOverTime;
  readonly lines: readonly PlotLine[];
  readonly scale: Scale;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;
const NARROW = 560;
/** Two rows, so that the numbers of days side by side do not touch. */
const LANE = 32;
const LANE_ROW = 12;
const LETTER = 7.5;

const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);

/** At most `most` days, the same number of days apart. */
function tickDays(first: number, last: number, most: number): Date[] {
  const apart = Math.max(1, Math.ceil((last - first) / DAY_MS / most));
  return Array.from({ length: Math.ceil((last - first) / DAY_MS / apart) }, (_, at) => new Date(first + at * apart * DAY_MS));
}

/** The events by day, each by its number in the list below. */
function lanesOf({ events }: IssueOverTime): [day: string, numbers: string][] {
  const numbersByDay = new Map<string, number[]>();
  for (const [at, { starts }] of events.entries()) numbersByDay.set(starts.slice(0, 10), [...(numbersByDay.get(starts.slice(0, 10)) ?? []), at + 1]);
  return [...numbersByDay].map(([day, numbers]) => [day, numbers.length > 2 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(', ')]);
}

/** Every party as a line of steps. One stop for the keyboard: arrows walk over the days, and the words below say what holds. */
export function IssuePlot({ found, lines, scale, day, onDay }: IssuePlotProps) {
  const { t } = useTranslation();
  const hintId = useId();
  const { ref, width } = useElementSize();
  const days = daysIn(lines, found.asOf);
  const at = days.findLastIndex((each) => each <= day);
  const step = (by: number) => onDay(days[Math.min(days.length - 1, Math.max(0, at + by))] ?? day);
  const keys: Record<string, () => void> = { ArrowLeft: () => step(-1), ArrowRight: () => step(1), Home: () => step(-days.length), End: () => step(days.length) };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
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
    >
      <span id={hintId} className={styles.spoken}>
        {t('overTime.chartKeys')}
      </span>
      {width > 0 && <Drawing found={found} lines={lines} scale={scale} day={day} onDay={onDay} width={width} />}
    </div>
  );
}

function Drawing({ found, lines, scale, day, onDay, width }: IssuePlotProps & { readonly width: number }) {
  const isNarrow = width < NARROW;
  const ticks = ticksOf(scale);
  const longest = Math.max(...lines.filter(({ at }) => at !== null).map(({ party }) => party.shortName.length), 0);
  const pad = { top: 18, right: Math.min(width * 0.4, 28 + longest * LETTER), bottom: 24 + LANE, left: isNarrow ? 18 : 150 };
  const height = pad.top + pad.bottom + Math.max(5, ticks.length) * 34;
  const [first, last] = [Date.parse(found.from ?? found.asOf), Date.parse(found.asOf) + DAY_MS];
  const right = Math.max(pad.left + 40, width - pad.right);
  const time = scaleUtc({ domain: [first, last], range: [pad.left, right] });
  const share = scaleLinear({ domain: [0, 1], range: [height - pad.bottom, pad.top] });
  const places: Places = { x: (each) => Math.max(pad.left, time(Date.parse(each))), y: (each) => share(each), right };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const inside = Math.min(right, Math.max(pad.left, event.clientX - event.currentTarget.getBoundingClientRect().left));
    const pointed = dayAt(time.invert(inside).getTime());
    onDay(pointed > found.asOf ? found.asOf : pointed);
  };
  const shortest = last - first > YEAR_MS ? formatDay : formatDayShort;
  return (
    <svg width={width} height={height} aria-hidden onPointerMove={onPointerMove} onPointerDown={onPointerMove}>
      {ticks.map((tick) => (
        <g key={tick.label}>
          <line x1={pad.left} x2={right} y1={share(tick.height)} y2={share(tick.height)} className={styles.rule} />
          <text x={isNarrow ? pad.left : pad.left - 8} y={share(tick.height)} dy={isNarrow ? -5 : '0.32em'} textAnchor={isNarrow ? 'start' : 'end'} className={styles.tick}>
            {isolated(tick.label)}
          </text>
        </g>
      ))}
      {lanesOf(found).map(([starts, numbers], at) => (
        <g key={starts} transform={`translate(${places.x(starts)} 0)`}>
          <line y1={pad.top} y2={height - pad.bottom + 4} className={styles.event} />
          <text y={height - 28 - ((at + 1) % 2) * LANE_ROW} textAnchor="middle" className={styles.tick}>
            {numbers}
          </text>
        </g>
      ))}
      {lines.filter((line) => line.at === null).map((line) => <StepLine key={line.party.id} line={line} places={places} />)}
      {lines.filter((line) => line.at !== null).map((line) => <StepLine key={line.party.id} line={line} places={places} />)}
      <Line from={{ x: places.x(day), y: pad.top }} to={{ x: places.x(day), y: height - pad.bottom }} className={styles.cursor} />
      <EndLabels lines={lines} places={places} />
      <AxisBottom
        top={height - 24}
        scale={time}
        tickValues={tickDays(first, last, Math.max(2, Math.floor((right - pad.left) / 90)))}
        tickFormat={(date) => shortest(dayAt(Number(date)))}
        axisLineClassName={styles.rule ?? ''}
        tickLineProps={{ className: styles.rule ?? '' }}
        tickLabelProps={{ className: styles.tick ?? '', textAnchor: 'middle' }}
      />
    </svg>
  );
}
