import { isOnScale, type OnScale } from './is-on-scale.js';
import type { ScaleMapping } from './map-value.js';
import type { Scale } from './scale.js';

/**
 * A mapping to begin with, for a person to look through.
 *
 *     the value with the same label; else the same value or key, unless a label shows that numbers changed their meaning;
 *     numeric to numeric: factor 1
 *
 * - Units: from the old scale to the new one.
 * - Range: every value it goes to is on the new scale.
 * - Empty: what it cannot tell is left out.
 * - Errors: none.
 * - Source: UX §3.6, "asks for a mapping old → new".
 * - Example: levels 0 No, 1 Yes to 0 No, 1 Perhaps, 2 Yes → 0 → 0, 1 → 2
 */
export function suggestMapping(old: Scale, next: Scale, used: readonly OnScale[]): ScaleMapping {
  const targets = describedOn(next);
  const byLabel = new Map(targets.map(({ value, label }) => [label.toLowerCase(), value]));
  const named = describedOn(old).flatMap(({ value, label }) => {
    const to = byLabel.get(label.toLowerCase());
    return to === undefined ? [] : [{ from: value, to }];
  });
  const renumbered = named.some(({ from, to }) => from !== to);
  if (old.kind === 'numeric' && next.kind === 'numeric' && !renumbered) return { values: [], linear: { factor: 1, offset: 0 } };

  const wanted = [...new Set([...describedOn(old).map(({ value }) => value), ...used])];
  const keeps = (from: OnScale) => isOnScale(next, from) && (typeof from === 'string' || !renumbered);
  const same = (from: OnScale) => (keeps(from) ? [{ from, to: from }] : []);
  return { values: wanted.flatMap((from) => named.filter((entry) => entry.from === from).concat(same(from)).slice(0, 1)), linear: null };
}

function describedOn(scale: Scale): readonly { readonly value: OnScale; readonly label: string }[] {
  if (scale.kind === 'nominal') return scale.options.map(({ key, label }) => ({ value: key, label }));
  return scale.kind === 'ordinal' ? scale.levels : scale.anchors;
}
