import type { IssueStep } from '@standpoint/contracts/over-time';
import { lineColour, lineMark } from '../../../ui/line-look';
import type { Stretch } from '../../cells/over-time/plot-model';
import type { Layer } from '../over-time-search';
import type { PlotLine } from './plot-lines';
import styles from './issue-over-time.module.css';
import { isolated } from '../../../lib/bidi';

export interface Places {
  readonly x: (day: string) => number;
  readonly y: (share: number) => number;
  /** Where the lines end. */
  readonly right: number;
}

interface LineProps {
  readonly line: PlotLine;
  readonly places: Places;
  readonly layers: readonly Layer[];
}

const APART = 3;
const THIN = 1.5;
const THICKER = 7;
const LABEL_APART = 15;

/** Parties at one place lie side by side, not one over the other. */
const shiftOf = ({ at }: PlotLine) => (at ?? 0) * APART;

export function StepLine({ line, places, layers }: LineProps) {
  const colour = line.at === null ? undefined : lineColour(line.at);
  return (
    <g transform={`translate(0 ${shiftOf(line)})`} className={line.at === null ? styles.grey : undefined} stroke={colour} fill={colour}>
      {line.at !== null && layers.includes('bands') && line.stretches.map((stretch) => <Band key={stretch.from} stretch={stretch} places={places} />)}
      {line.stretches.map((stretch, at) => (
        <Step key={stretch.from} stretch={stretch} before={line.stretches[at - 1]} places={places} layers={layers} mark={line.at === null ? null : lineMark(line.at)} />
      ))}
    </g>
  );
}

interface StretchProps {
  readonly stretch: Stretch<IssueStep>;
  readonly places: Places;
}

/** What it would accept, as thin as a line where it is a single point; or the ends of a position that is a span itself. */
function Band({ stretch: { from, to, accepts, extent }, places: { x, y, right } }: StretchProps) {
  const ends = accepts ?? extent;
  if (!ends) return null;
  const [low, high] = ends;
  return <rect x={x(from)} width={Math.max(0, Math.min(right, x(to)) - x(from))} y={y(high) - 3} height={y(low) - y(high) + 6} className={accepts ? styles.band : styles.extent} />;
}

interface StepProps extends StretchProps {
  readonly layers: readonly Layer[];
  readonly before: Stretch<IssueStep> | undefined;
  readonly mark: ReturnType<typeof lineMark> | null;
}

function Step({ stretch, before, places: { x, y, right }, layers, mark }: StepProps) {
  const { from, to, height, voices, isSecondHand, step } = stretch;
  if (height === null) return null;
  const isNew = before?.height !== height || isContested(before?.step) !== isContested(step);
  const thickness = mark && layers.includes('salience') ? thicknessOf(step) : undefined;
  const [start, end] = [x(from), Math.min(right, x(to))];
  const isJoined = before !== undefined && before.height !== null && before.height !== height;
  return (
    <g data-stale={step.flags.includes('stale') || undefined} className={styles.step}>
      {isJoined && <line x1={start} x2={start} y1={y(before.height ?? 0)} y2={y(height)} className={styles.riser} />}
      <line x1={start} x2={end} y1={y(height)} y2={y(height)} className={styles.line} data-second-hand={isSecondHand || undefined} style={{ strokeWidth: thickness }} />
      {voices.map((voice) => (
        <line key={voice} x1={start} x2={end} y1={y(voice)} y2={y(voice)} className={styles.voice} />
      ))}
      {mark && !isNew && step.saidOn === from && layers.includes('statements') && <circle cx={start} cy={y(height)} r={2.5} className={styles.said} />}
      {mark && isNew && (
        <g data-contested={isContested(step) || undefined} className={styles.mark}>
          {mark(start, y(height))}
        </g>
      )}
    </g>
  );
}

function isContested(step: IssueStep | undefined): boolean {
  return step?.flags.includes('contested') ?? false;
}

/** By how important the party says it is; thin where it does not say. */
function thicknessOf({ salience, salienceIsDefault }: IssueStep): number {
  return salience === null || salienceIsDefault ? THIN : THIN + (salience / 100) * THICKER;
}

/** Each party in colour by its name, beside where its line ends; names that would cover each other are moved apart. */
export function EndLabels({ lines, places }: { readonly lines: readonly PlotLine[]; readonly places: Places }) {
  const ends = lines
    .flatMap((line) => {
      const last = line.stretches.findLast(({ height }) => height !== null);
      return line.at === null || !last ? [] : [{ line, at: line.at, y: places.y(last.height ?? 0) + shiftOf(line) }];
    })
    .toSorted((a, b) => a.y - b.y);
  let lowest = Number.NEGATIVE_INFINITY;
  return ends.map(({ line, at, y }) => {
    lowest = Math.max(y, lowest + LABEL_APART);
    return (
      <g key={line.party.id} transform={`translate(${places.right + 10} ${lowest})`} stroke={lineColour(at)} fill={lineColour(at)}>
        {lineMark(at)(0, 0)}
        <text x={10} dy="0.32em" className={styles.label}>
          {isolated(line.party.shortName)}
        </text>
      </g>
    );
  });
}
