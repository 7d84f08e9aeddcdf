import type { Timeline } from '@standpoint/contracts/timeline';
import { useDebouncedCallback } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDayShort, shiftDay } from '../../../lib/format';
import { dayWords } from './day-words';
import { type Axis, axisOf, barsOf, dayAt, daysIn, placeOf, withinAxis } from './time-axis';
import styles from './time-bar.module.css';

interface TimeTrackProps {
  readonly timeline: Timeline;
  readonly asOf: string;
  readonly onDay: (day: string) => void;
}

const FOLLOW_MS = 120;
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1, PageDown: -7, PageUp: 7 };

const isMirrored = (element: Element) => getComputedStyle(element).direction === 'rtl';

/** How far along the bar the pointer is, from where it begins to read. */
function placeUnder(event: PointerEvent<HTMLElement>): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  const place = (event.clientX - left) / width;
  return isMirrored(event.currentTarget) ? 1 - place : place;
}

/** The day as a place among all that was said: dragged, clicked, or moved by the keys of a slider. */
export function TimeTrack({ timeline, asOf, onDay }: TimeTrackProps) {
  const { t } = useTranslation();
  const hintId = useId();
  // The bar stands still under a drag, whatever day it comes to.
  const [drag, setDrag] = useState<{ readonly axis: Axis; readonly day: string } | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const follow = useDebouncedCallback(onDay, FOLLOW_MS);
  const axis = drag?.axis ?? axisOf(timeline, asOf);
  const day = drag?.day ?? asOf;

  const dragTo = (event: PointerEvent<HTMLElement>) => {
    const to = dayAt(axis, placeUnder(event));
    setDrag({ axis, day: to });
    if (to !== day) follow(to);
  };
  const drop = () => {
    if (drag) onDay(drag.day);
    setDrag(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = dayByKey(event, axis, day);
    if (to === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (to !== day) onDay(to);
  };
  return (
    <div className={styles.track}>
      <div
        className={styles.slider}
        role="slider"
        tabIndex={0}
        aria-label={t('timeBar.track')}
        aria-describedby={hintId}
        aria-valuemin={0}
        aria-valuemax={daysIn(axis) - 1}
        aria-valuenow={Math.round(placeOf(axis, day) * daysIn(axis) - 0.5)}
        aria-valuetext={dayWords(t, timeline, day)}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          dragTo(event);
        }}
        onPointerMove={(event) => (drag ? dragTo(event) : setPointed(dayAt(axis, placeUnder(event))))}
        onPointerUp={drop}
        onPointerCancel={() => setDrag(null)}
        onPointerLeave={() => setPointed(null)}
      >
        <Histogram timeline={timeline} axis={axis} />
        <EventsLane timeline={timeline} axis={axis} />
        <span className={styles.thumb} style={{ insetInlineStart: `${placeOf(axis, day) * 100}%` }} />
      </div>
      <span className={styles.readout} aria-hidden data-shown={pointed !== null || drag !== null || undefined}>
        {dayWords(t, timeline, drag?.day ?? pointed ?? day)}
      </span>
      <span id={hintId} className={styles.spoken}>
        {t('timeBar.keys')}
      </span>
    </div>
  );
}

function dayByKey(event: KeyboardEvent<HTMLElement>, axis: Axis, day: string): string | null {
  if (event.key === 'Home') return axis.first;
  if (event.key === 'End') return axis.last;
  const by = KEYS[event.key];
  if (by === undefined) return null;
  const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  return withinAxis(axis, shiftDay(day, isSideways && isMirrored(event.currentTarget) ? -by : by));
}

interface DrawnProps {
  readonly timeline: Timeline;
  readonly axis: Axis;
}

function Histogram({ timeline, axis }: DrawnProps) {
  const bars = barsOf(timeline, axis);
  const most = Math.max(1, ...bars.map(({ statements }) => statements));
  const half = 0.5 / daysIn(axis);
  return (
    <span className={styles.bars} aria-hidden>
      {bars.map(({ first, last, statements }) => (
        <span
          key={first}
          className={styles.bar}
          style={{
            insetInlineStart: `${(placeOf(axis, first) - half) * 100}%`,
            inlineSize: `${(placeOf(axis, last) - placeOf(axis, first) + 2 * half) * 100}%`,
            blockSize: `${Math.max(8, (statements / most) * 100)}%`,
          }}
        />
      ))}
      {timeline.days.map(
        ({ day, cells }) =>
          cells > 0 && day >= axis.first && day <= axis.last && <span key={day} className={styles.change} style={{ insetInlineStart: `${placeOf(axis, day) * 100}%` }} />,
      )}
    </span>
  );
}

/** Talks as diamonds, other events as dots; what a day holds is said when it is pointed at, and in the table. */
function EventsLane({ timeline, axis }: DrawnProps) {
  return (
    <span className={styles.lane} aria-hidden>
      {timeline.events.map(({ id, kind, starts, status }) => (
        <span
          key={id}
          className={styles.event}
          data-talks={kind === 'talks' || undefined}
          data-held={status === 'held' || undefined}
          style={{ insetInlineStart: `${placeOf(axis, starts.slice(0, 10)) * 100}%` }}
        />
      ))}
      <span className={styles.end}>{formatDayShort(axis.first)}</span>
      <span className={styles.end}>{formatDayShort(axis.last)}</span>
    </span>
  );
}
