import type { ScaleMapping } from '@standpoint/contracts/scale-mapping';
import { isOnScale, type OnScale } from '@standpoint/domain/is-on-scale';
import { mapValue } from '@standpoint/domain/map-value';
import { suggestMapping } from '@standpoint/domain/suggest-mapping';
import { numberOf } from '../../negotiations/scale/scale-draft';
import type { Scale } from '../scale/scale-words';

/** What was chosen by hand; for the rest the suggestion holds. */
export interface MappingDraft {
  /** By old value. */
  readonly chosen: ReadonlyMap<OnScale, string>;
  readonly factor: string | null;
  readonly offset: string | null;
}

export const NOTHING_CHOSEN: MappingDraft = { chosen: new Map(), factor: null, offset: null };

export interface Change {
  readonly old: Scale | null;
  readonly next: Scale;
  /** Old values on which something is coded. */
  readonly used: readonly OnScale[];
}

/** One old value: what stands in its field, and what becomes of it. */
export interface MappingRow {
  readonly from: OnScale;
  /** As typed or chosen; empty where the factor decides. */
  readonly typed: string;
  readonly to: OnScale | null;
  readonly isPlaced: boolean;
}

export interface ReadMapping {
  readonly mapping: ScaleMapping;
  readonly rows: readonly MappingRow[];
  /** null where numbers do not go to numbers. */
  readonly linear: { readonly factor: string; readonly offset: string } | null;
}

/** The mapping as it stands: what was chosen, else what is suggested. */
export function readMapping({ chosen, factor, offset }: MappingDraft, { old, next, used }: Change): ReadMapping {
  if (!old) return { mapping: { values: [], linear: null }, rows: [], linear: null };
  const suggested = suggestMapping(old, next, used);
  const hasLinear = old.kind === 'numeric' && next.kind === 'numeric';
  const linear = hasLinear ? { factor: factor ?? String(suggested.linear?.factor ?? 1), offset: offset ?? String(suggested.linear?.offset ?? 0) } : null;
  const typedFor = (from: OnScale) => chosen.get(from) ?? String(suggested.values.find((entry) => entry.from === from)?.to ?? '');
  const typed = valuesOf(old, used).map((from) => ({ from, typed: typedFor(from) }));
  const mapping = {
    values: typed.flatMap(({ from, typed: to }) => (isChoice(next, to) ? [{ from, to: next.kind === 'nominal' ? to : numberOf(to) }] : [])),
    linear: linear && linearOf(linear),
  };
  const rows = typed.map((row) => {
    const to = mapValue(mapping, row.from);
    return { ...row, to, isPlaced: to !== null && isOnScale(next, to) };
  });
  return { mapping, rows, linear };
}

const isChoice = (next: Scale, to: string) => to.trim() !== '' && (next.kind === 'nominal' || !Number.isNaN(numberOf(to)));

function linearOf({ factor, offset }: { factor: string; offset: string }): ScaleMapping['linear'] {
  const [times, plus] = [numberOf(factor), offset.trim() === '' ? 0 : numberOf(offset)];
  return Number.isFinite(times) && times !== 0 && Number.isFinite(plus) ? { factor: times, offset: plus } : null;
}

/** Every level or option of the old scale, and every other number in use. */
function valuesOf(old: Scale, used: readonly OnScale[]): OnScale[] {
  const described: OnScale[] = old.kind === 'nominal' ? old.options.map(({ key }) => key) : old.kind === 'ordinal' ? old.levels.map(({ value }) => value) : [];
  const others = used.filter((value) => !described.includes(value));
  return [...described, ...others.sort((one, other) => (one < other ? -1 : 1))];
}
