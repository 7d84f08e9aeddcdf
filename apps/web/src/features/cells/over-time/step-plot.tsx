import { useElementSize } from '@mantine/hooks';
import { AxisBottom } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleLinear, scaleUtc } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import { isolated } from '../../../lib/bidi';
import { formatDay, formatDayShort } from '../../../lib/format';
import { type Stretch, ticksOf, type Scale } from './plot-model';
import styles from './step-plot.module.css';

interface StepPlotProps {
  readonly stretches: readonly Stretch[];
  readonly scale: Scale;
}

const PAD = { top: 12, right: 20, bottom: 24, left: 142 };
const ROW = 30;
const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;

const dayWords = (day: string, isLong: boolean) => (isLong ? formatDay(day) : formatDayShort(day));

/** At most `most` days, the same number of days apart. */
function tickDays(first: number, end: number, most: number): Date[] {
  const days = Math.round((end - first) / DAY_MS);
  const apart = Math.ceil(days / most);
  return Array.from({ length: Math.ceil(days / apart) }, (_, at) => new Date(first + at * apart * DAY_MS));
}

/** Where the party stood, day by day. The table below it says the same, so this is for the eye only. */
export function StepPlot({ stretches, scale }: StepPlotProps) {
  const { ref, width } = useElementSize();
  const ticks = ticksOf(scale);
  const height = PAD.top + PAD.bottom + Math.max(2, ticks.length - 1) * ROW;
  const [first, last] = [Date.parse(stretches[0]?.from ?? ''), Date.parse(stretches.at(-1)?.to ?? '')];
  const x = scaleUtc({ domain: [first - DAY_MS, last], range: [PAD.left, Math.max(PAD.left + 40, width - PAD.right)] });
  const y = scaleLinear({ domain: [0, 1], range: [height - PAD.bottom, PAD.top] });
  return (
    <div ref={ref} className={styles.plot} aria-hidden>
      {width > 0 && (
        <svg width={width} height={height}>
          {ticks.map((tick) => (
            <Group key={tick.label} top={y(tick.height)}>
              <Line from={{ x: PAD.left, y: 0 }} to={{ x: width - PAD.right, y: 0 }} className={styles.rule} />
              <text x={PAD.left - 8} dy="0.32em" textAnchor="end" className={styles.label}>
                {isolated(tick.label)}
              </text>
            </Group>
          ))}
          {stretches.map((stretch) => (
            <Band key={stretch.from} stretch={stretch} x={(day) => x(Date.parse(day))} y={y} />
          ))}
          {stretches.map((stretch, at) => (
            <Step key={stretch.from} stretch={stretch} before={stretches[at - 1]} x={(day) => x(Date.parse(day))} y={y} />
          ))}
          <AxisBottom
            top={height - PAD.bottom}
            scale={x}
            tickValues={tickDays(first, last, Math.max(2, Math.floor((width - PAD.left) / 80)))}
            tickFormat={(date) => dayWords(new Date(Number(date)).toISOString().slice(0, 10), last - first > YEAR_MS)}
            axisLineClassName={styles.rule ?? ''}
            tickLineProps={{ className: styles.rule ?? '' }}
            tickLabelProps={{ className: styles.label ?? '', textAnchor: 'middle' }}
          />
        </svg>
      )}
    </div>
  );
}

interface StretchProps {
  readonly stretch: Stretch;
  readonly x: (day: string) => number;
  readonly y: (share: number) => number;
}

/** What it would accept, as thin as a line where it is a single point; or the ends of a position that is a span itself. */
function Band({ stretch: { from, to, accepts, extent }, x, y }: StretchProps) {
  const ends = accepts ?? extent;
  if (!ends) return null;
  const [low, high] = ends;
  return <Bar x={x(from)} width={x(to) - x(from)} y={y(high) - 4} height={y(low) - y(high) + 8} className={styles.band} />;
}

function Step({ stretch, before, x, y }: StretchProps & { readonly before: Stretch | undefined }) {
  const { from, to, height, isSecondHand } = stretch;
  if (height === null) return null;
  const isJoined = before !== undefined && before.height !== null && before.height !== height;
  return (
    <g className={styles.step}>
      {isJoined && <Line from={{ x: x(from), y: y(before.height) }} to={{ x: x(from), y: y(height) }} className={styles.riser} />}
      <Line from={{ x: x(from), y: y(height) }} to={{ x: x(to), y: y(height) }} className={styles.line} data-second-hand={isSecondHand || undefined} />
      {before?.height !== height && <circle cx={x(from)} cy={y(height)} r={4} className={styles.dot} />}
    </g>
  );
}
