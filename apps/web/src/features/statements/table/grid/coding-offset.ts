import type { Position } from '@standpoint/contracts/positions';
import { normalise } from '@standpoint/domain/normalise';
import type { Scale } from '@standpoint/domain/scale';

type Coded = Pick<Position, 'kind' | 'value' | 'low' | 'high'>;

/** How many steps from the middle of its scale a coding lies, as the glyph shows it; null where it has no direction. */
export function codingOffset(scale: Scale | null, { kind, value, low, high }: Coded): number | null {
  if (!scale || scale.kind === 'nominal') return null;
  const point = kind === 'interval' && low !== null && high !== null ? (low + high) / 2 : kind === 'point' ? value : null;
  const share = point === null ? null : normalise(scale, point);
  if (share === null) return null;
  // Seven steps only where the scale has more levels than five can tell apart, as in the matrix.
  const steps = scale.kind === 'ordinal' && scale.levels.length > 5 ? 7 : 5;
  return Math.round(share * (steps - 1)) - (steps - 1) / 2;
}
