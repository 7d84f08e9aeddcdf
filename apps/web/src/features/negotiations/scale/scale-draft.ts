import type { Issue } from '@standpoint/contracts/issues';
import { slugOf } from '../../../lib/slug-of';

export type Scale = NonNullable<Issue['scale']>;
export type ScaleKind = Scale['kind'];

/** A level, a described point of a numeric scale, or an option, as it is typed. */
export interface RowDraft {
  /** Tells the row from the others while it is edited. */
  readonly id: string;
  /** The number of a level or point. */
  readonly value: string;
  /** The key of an option that is there already; empty for a new one. */
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

export type RowsName = 'levels' | 'anchors' | 'options';
export type TextName = 'min' | 'max' | 'step' | 'unit' | 'poleMin' | 'poleMax';

/** A scale as it is typed: what belongs to another kind stays, so that changing the kind and back loses nothing. */
export interface ScaleDraft extends Readonly<Record<TextName, string>>, Readonly<Record<RowsName, readonly RowDraft[]>> {
  readonly kind: ScaleKind;
  /** By the ids of two options, the lesser first; null: any two are as far apart as any other two. */
  readonly distances: Readonly<Record<string, string>> | null;
}

let made = 0;
export const newRow = (given: Partial<RowDraft> = {}): RowDraft => ({ value: '', key: '', label: '', text: '', ...given, id: `row-${(made += 1)}` });

const levelsFrom = (values: readonly number[]) => values.map((value) => newRow({ value: String(value) }));

export const newScale = (): ScaleDraft => ({
  kind: 'ordinal',
  levels: levelsFrom([0, 1, 2]),
  anchors: [],
  options: [newRow(), newRow()],
  distances: null,
  min: '0',
  max: '',
  step: '1',
  unit: '',
  poleMin: '',
  poleMax: '',
});

export function scaleDraftOf(scale: Scale | null): ScaleDraft {
  const empty = newScale();
  if (!scale) return empty;
  if (scale.kind === 'ordinal') {
    return { ...empty, ...polesOf(scale), kind: 'ordinal', levels: scale.levels.map(levelDraft) };
  }
  if (scale.kind === 'numeric') {
    const { min, max, step, unit, anchors } = scale;
    return { ...empty, ...polesOf(scale), kind: 'numeric', min: String(min), max: String(max), step: String(step), unit, anchors: anchors.map(levelDraft) };
  }
  const options = scale.options.map((option) => newRow(option));
  return { ...empty, kind: 'nominal', options, distances: scale.distances && distanceDraft(options, scale.distances) };
}

const polesOf = ({ poleMin, poleMax }: Extract<Scale, { poleMin: string }>) => ({ poleMin, poleMax });
const levelDraft = ({ value, label, text }: { value: number; label: string; text: string }) => newRow({ value: String(value), label, text });

function distanceDraft(options: readonly RowDraft[], distances: readonly (readonly number[])[]): Record<string, string> {
  return Object.fromEntries(pairsOf(options).map(([one, other]) => [pairKey(one, other), String(distances[options.indexOf(one)]?.[options.indexOf(other)] ?? 1)]));
}

export const pairKey = (one: RowDraft, other: RowDraft) => [one.id, other.id].sort().join(' ');

/** Every two options once. */
export function pairsOf(options: readonly RowDraft[]): (readonly [RowDraft, RowDraft])[] {
  return options.flatMap((one, at) => options.slice(at + 1).map((other) => [one, other] as const));
}

export const numberOf = (typed: string) => (typed.trim() === '' ? Number.NaN : Number(typed.trim().replace('−', '-').replace(',', '.')));

/** The scale that was typed, for the contract to judge. */
export function readScale(draft: ScaleDraft): Scale {
  const poles = { poleMin: draft.poleMin, poleMax: draft.poleMax };
  if (draft.kind === 'ordinal') return { kind: 'ordinal', levels: draft.levels.map(readLevel), ...poles };
  if (draft.kind === 'nominal') return readOptions(draft);
  return {
    kind: 'numeric',
    min: numberOf(draft.min),
    max: numberOf(draft.max),
    step: numberOf(draft.step),
    unit: draft.unit,
    anchors: draft.anchors.map(readLevel),
    ...poles,
  };
}

const readLevel = ({ value, label, text }: RowDraft) => ({ value: numberOf(value), label, text });

function readOptions({ options, distances }: ScaleDraft): Scale {
  const keys = keysOf(options);
  return {
    kind: 'nominal',
    options: options.map(({ label, text }, at) => ({ key: keys[at] ?? '', label, text })),
    distances: distances && options.map((one) => options.map((other) => (one === other ? 0 : numberOf(distances[pairKey(one, other)] ?? '1')))),
  };
}

/** Options that are there keep their keys; a new one gets its label as a slug, numbered where that says nothing or is taken. */
function keysOf(options: readonly RowDraft[]): string[] {
  const taken = new Set(options.map(({ key }) => key));
  return options.map(({ key, label }, at) => {
    if (key) return key;
    const slug = slugOf(label).slice(0, 40).replace(/-+$/, '');
    const next = slug && !taken.has(slug) ? slug : firstFree(taken, at + 1);
    taken.add(next);
    return next;
  });
}

function firstFree(taken: ReadonlySet<string>, from: number): string {
  return taken.has(`option-${from}`) ? firstFree(taken, from + 1) : `option-${from}`;
}
