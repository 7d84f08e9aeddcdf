import { mapCoding } from '@standpoint/domain/map-coding';
import type { Coding } from '@standpoint/domain/scale-faults';
import type { LastCoding, ScaleVersion } from './scales.queries.js';

/**
 * What a coding of a retracted statement is on the scale of today: each change of the scale since is followed by its
 * mapping. null where none leads here: the issue was removed, a change was undone, or a red line has no place any more.
 */
export function bringForward(coding: LastCoding, versions: readonly ScaleVersion[]): Coding | null {
  const present = versions.at(-1);
  const start = versions.findLast(({ recordedAt }) => coding.closedAt === null || recordedAt < coding.closedAt);
  if (!present || present.closedAt !== null || !start) return null;
  return pathBetween(start, present, versions)?.reduce<Coding | null>((at, { scale, mapping }) => {
    if (at === null || mapping === null) return null;
    const mapped = mapCoding(at, { scale, mapping });
    return 'coding' in mapped ? mapped.coding : null;
  }, coding) ?? null;
}

/** The changes that lead from one scale to another; versions with the same scale, as after an undo, are one place. */
function pathBetween(start: ScaleVersion, end: ScaleVersion, versions: readonly ScaleVersion[]): ScaleVersion[] | null {
  const scaleOf = (version: ScaleVersion | undefined) => JSON.stringify(version?.scale);
  const steps = versions.map((version) => ({
    version,
    from: scaleOf(versions.find((each) => each.version === version.mappedFrom)),
    to: scaleOf(version),
  }));
  const paths = new Map<string, ScaleVersion[]>([[scaleOf(start), []]]);
  for (const [place, path] of paths) {
    for (const step of steps.filter(({ from, to, version }) => version.mapping !== null && from === place && !paths.has(to))) {
      paths.set(step.to, [...path, step.version]);
    }
  }
  return paths.get(scaleOf(end)) ?? null;
}
