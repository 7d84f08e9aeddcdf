import type { CellStep } from '@standpoint/contracts/cells';
import type { Issue } from '@standpoint/contracts/issues';
import { describeValue } from '@standpoint/domain/describe-value';

export type Scale = NonNullable<Issue['scale']>;

/** What of a step is drawn and read out. */
export type PlottedStep = Pick<CellStep, 'from' | 'state' | 'kind' | 'low' | 'high' | 'option' | 'label' | 'share' | 'evidence' | 'hull' | 'options'>;

/** One stretch of time of the cell. Heights are shares of the scale, 0 the lower pole; null where nothing stands. */
export interface Stretch<Step extends PlottedStep = PlottedStep> {
  readonly from: string;
  /** The first day on which it is otherwise, or the day after the one shown. */
  readonly to: string;
  readonly step: Step;
  readonly height: number | null;
  readonly accepts: readonly [low: number, high: number] | null;
  /** The ends of a position that is an interval itself. */
  readonly extent: readonly [low: number, high: number] | null;
  /** Contested: how far its other speakers go, or which other options they name. */
  readonly voices: readonly number[];
  /** Not the party's own voice: drawn with dashes. */
  readonly isSecondHand: boolean;
}

const DAY_MS = 86_400_000;

const dayAfter = (day: string) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

export function stretchesOf<Step extends PlottedStep>(steps: readonly Step[], scale: Scale, asOf: string): Stretch<Step>[] {
  return steps.map((step, at) => {
    const height = step.state === 'held' && step.kind !== null ? heightOf(step, scale) : null;
    const ends = step.state === 'held' && step.low !== null && step.high !== null ? ([shareOf(step.low, scale), shareOf(step.high, scale)] as const) : null;
    return {
      from: step.from,
      to: steps[at + 1]?.from ?? dayAfter(asOf),
      step,
      height,
      accepts: step.kind === 'interval' ? null : ends,
      extent: step.kind === 'interval' ? ends : null,
      voices: height === null ? [] : voicesOf(step, scale).filter((voice) => voice !== height),
      isSecondHand: step.evidence !== null && step.evidence !== 'stated',
    };
  });
}

function voicesOf({ hull, options }: PlottedStep, scale: Scale): number[] {
  if (scale.kind !== 'nominal') return hull ? [shareOf(hull.low, scale), shareOf(hull.high, scale)] : [];
  return (options ?? []).flatMap((option) => optionHeight(option, scale) ?? []);
}

function optionHeight(option: string | null, { options }: Extract<Scale, { kind: 'nominal' }>): number | null {
  const at = options.findIndex(({ key }) => key === option);
  return at < 0 ? null : at / (options.length - 1);
}

function heightOf(step: PlottedStep, scale: Scale): number | null {
  return scale.kind === 'nominal' ? optionHeight(step.option, scale) : step.share;
}

function shareOf(value: number, scale: Scale): number {
  const [low, high] = endsOf(scale);
  return (value - low) / (high - low);
}

const endsOf = (scale: Scale): [number, number] => {
  if (scale.kind === 'numeric') return [scale.min, scale.max];
  return scale.kind === 'ordinal' ? [scale.levels[0]?.value ?? 0, scale.levels.at(-1)?.value ?? 1] : [0, 1];
};

/** The places on the scale that are named at its side. */
export function ticksOf(scale: Scale): { readonly height: number; readonly label: string }[] {
  if (scale.kind === 'nominal') return scale.options.map(({ label }, at) => ({ height: at / (scale.options.length - 1), label }));
  const named = scale.kind === 'ordinal' ? scale.levels : scale.anchors;
  const values = named.length > 0 ? named.map(({ value }) => value) : [scale.kind === 'numeric' ? scale.min : 0, scale.kind === 'numeric' ? scale.max : 1];
  return values.map((value) => ({ height: shareOf(value, scale), label: describeValue(scale, { kind: 'point', value }) }));
}

/** What the party would accept in that step, in words; empty where unknown. */
export function acceptsWords(step: PlottedStep, scale: Scale): string {
  if (step.kind === 'interval' || step.low === null || step.high === null) return '';
  return describeValue(scale, { kind: 'interval', low: step.low, high: step.high });
}
