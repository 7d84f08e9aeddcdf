import type { PreviewScale, ScalePreview } from '@standpoint/contracts/change-scale';
import type { Fault } from '@standpoint/contracts/problem';
import { isOnScale, type OnScale } from '@standpoint/domain/is-on-scale';
import { mapCoding, type MappingFault, valuesIn } from '@standpoint/domain/map-coding';
import { mapValue } from '@standpoint/domain/map-value';
import type { Coding } from '@standpoint/domain/scale-faults';
import { bringForward } from './bring-forward.js';
import type { LastCoding, ScaleVersion } from './scales.queries.js';

export type MovedCoding = Coding & Pick<LastCoding, 'positionId' | 'statementId' | 'revision'>;

export interface ScalePlan extends Omit<ScalePreview, 'scaleVersion' | 'moved'> {
  readonly moved: readonly MovedCoding[];
}

/** What a change does to every coding of the issue; with a fault nothing may be written. */
export function planScale(
  { codings, versions }: { codings: readonly LastCoding[]; versions: readonly ScaleVersion[] },
  next: PreviewScale,
): ScalePlan {
  const standing = codings.filter(({ closedAt }) => closedAt === null);
  // A retracted coding must have somewhere to go too, or its statement could never be reinstated.
  const retracted = codings.flatMap((coding) => (coding.closedAt === null ? [] : (bringForward(coding, versions) ?? [])));
  const values = countValues(standing, retracted).map((each) => ({ ...each, to: mapValue(next.mapping, each.from) }));

  const moved: MovedCoding[] = [];
  const clashes: MappingFault[] = [];
  for (const coding of standing) {
    const mapped = mapCoding(coding, next);
    if ('faults' in mapped) clashes.push(...mapped.faults.filter(({ code }) => !VALUE_FAULTS.has(code)));
    else if (JSON.stringify(mapped.coding) !== JSON.stringify(coding)) moved.push({ ...coding, ...mapped.coding });
  }
  return {
    standing: { codings: standing.length, statements: statementsOf(standing) },
    moved,
    values,
    faults: [...entryFaults(next), ...values.flatMap((each) => valueFaults(each, next)), ...clashFaults(clashes)],
  };
}

export function statementsOf(codings: readonly { readonly statementId: string }[]): number {
  return new Set(codings.map(({ statementId }) => statementId)).size;
}

type ValueInUse = ScalePreview['values'][number];

function countValues(standing: readonly Coding[], retracted: readonly Coding[]): Omit<ValueInUse, 'to'>[] {
  const counts = new Map<OnScale, { codings: number; retracted: number }>();
  const count = (codings: readonly Coding[], field: 'codings' | 'retracted') => {
    for (const from of codings.flatMap(valuesIn)) {
      const counted = counts.get(from) ?? { codings: 0, retracted: 0 };
      counts.set(from, { ...counted, [field]: counted[field] + 1 });
    }
  };
  count(standing, 'codings');
  count(retracted, 'retracted');
  return [...counts]
    .map(([from, counted]) => ({ from, ...counted }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A mapping onto something off the new scale, whether anything is coded there or not. */
function entryFaults({ scale, mapping }: PreviewScale): Fault[] {
  return mapping.values.flatMap(({ from, to }, at) =>
    isOnScale(scale, to)
      ? []
      : [{ path: `mapping.values.${at}.to`, code: 'value-off-scale', message: `${from} would become ${to}, which is not on the new scale.` }],
  );
}

function valueFaults({ from, to, codings, retracted }: ValueInUse, { scale, mapping }: PreviewScale): Fault[] {
  const used = [
    ...(codings > 0 ? [`${codings} coding${codings === 1 ? ' uses' : 's use'} it`] : []),
    ...(retracted > 0 ? [`${retracted} retracted`] : []),
  ].join(', ');
  if (to === null) return [{ path: 'mapping.values', code: 'value-not-mapped', message: `Say what becomes of ${from}: ${used}.` }];
  const byFactor = !mapping.values.some((entry) => entry.from === from);
  if (!byFactor || isOnScale(scale, to)) return [];
  return [{ path: 'mapping.linear', code: 'value-off-scale', message: `${from} would become ${to}, which is not on the new scale: ${used}.` }];
}

const VALUE_FAULTS: ReadonlySet<MappingFault['code']> = new Set(['value-not-mapped', 'value-off-scale']);

const CLASHES: Readonly<Record<string, string>> = {
  'interval-on-options': 'intervals from {} on would fall apart into several options',
  'range-on-options': 'ranges from {} on have no place among options',
  'red-line-not-for-scale': 'red lines at {} have no place on a scale of this kind',
  'red-line-twice': 'two red lines of one coding, one of them at {}, would become the same',
  'order-lost': 'intervals, ranges or red lines at {} cannot follow a mapping that changes the order of values',
};

function clashFaults(clashes: readonly MappingFault[]): Fault[] {
  const counts = new Map<string, { clash: MappingFault; codings: number }>();
  for (const clash of clashes) {
    const key = `${clash.code} ${clash.from}`;
    counts.set(key, { clash, codings: (counts.get(key)?.codings ?? 0) + 1 });
  }
  return [...counts.values()].map(({ clash: { code, from }, codings }) => ({
    path: 'mapping.values',
    code,
    message: `${codings} coding${codings === 1 ? '' : 's'}: ${(CLASHES[code] ?? code).replace('{}', String(from))}. Correct ${codings === 1 ? 'it' : 'them'} first, or map otherwise.`,
  }));
}
