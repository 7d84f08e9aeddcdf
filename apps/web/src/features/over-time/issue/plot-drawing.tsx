import type { IssueOverTime } from '@standpoint/contracts/over-time';
import { AxisBottom } from '@visx/axis';
import { scaleLinear, scaleUtc } from '@visx/scale';
import { Line } from '@visx/shape';
import type { PointerEvent } from 'react';
import { isolated } from '../../../lib/bidi';
import { formatDay, formatDayShort } from '../../../lib/format';
import { type Scale, ticksOf } from '../../cells/over-time/plot-model';
import type { Layer } from '../over-time-search';
import type { PlotLine } from './plot-lines';
import { EndLabels, type Places, StepLine } from './step-line';
import type { Marking } from './use-marking';
import styles from './issue-over-time.module.css';

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

export interface Plotted {
  readonly found: IssueOverTime;
  readonly lines: readonly PlotLine[];
  readonly scale: Scale;
  readonly layers: readonly Layer[];
  readonly day: string;
  readonly onDay: (day: string) => void;
}

interface PlotDrawingProps extends Plotted {
  readonly marking: Marking;
  readonly width: number;
}

/** For the eye and the pointer alone: what it shows is read out beside it. */
export function PlotDrawing({ found, lines, scale, layers, day, onDay, marking, width }: PlotDrawingProps) {
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
  const dayUnder = (event: PointerEvent<SVGSVGElement>) => {
    const inside = Math.min(right, Math.max(pad.left, event.clientX - event.currentTarget.getBoundingClientRect().left));
    const pointed = dayAt(time.invert(inside).getTime());
    return pointed > found.asOf ? found.asOf : pointed;
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    onDay(dayUnder(event));
    // A finger that is drawn along reads the days out.
    if (event.pointerType === 'touch' || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    marking.begin(dayUnder(event));
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    onDay(dayUnder(event));
    if (event.currentTarget.hasPointerCapture(event.pointerId)) marking.reach(dayUnder(event));
  };
  const shortest = last - first > YEAR_MS ? formatDay : formatDayShort;
  return (
    <svg width={width} height={height} aria-hidden onPointerDown={onPointerDown} onPointerMove={onPointerMove} onPointerUp={marking.zoom} onPointerCancel={marking.letGo}>
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
      {lines.filter((line) => line.at === null).map((line) => <StepLine key={line.party.id} line={line} places={places} layers={layers} />)}
      {lines.filter((line) => line.at !== null).map((line) => <StepLine key={line.party.id} line={line} places={places} layers={layers} />)}
      {marking.span && <rect x={places.x(marking.span.first)} width={places.x(marking.span.last) - places.x(marking.span.first)} y={pad.top} height={height - pad.top - pad.bottom} className={styles.marked} data-passing />}
      <Line from={{ x: places.x(day), y: pad.top }} to={{ x: places.x(day), y: height - pad.bottom }} className={styles.cursor} data-passing />
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
