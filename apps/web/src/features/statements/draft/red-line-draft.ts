import type { Issue } from '@standpoint/contracts/issues';
import { numberOrTyped, type PositionDraft, type RedLineDraft } from './position-draft';

type Scale = NonNullable<Issue['scale']>;

/**
 * A red line as it is meant most often: at the value that is coded, on the side of it that the party would have to cross.
 * An option that the party chooses is none it would never choose, so that one is left open.
 */
export function redLineAt(scale: Scale, position: Pick<PositionDraft, 'kind' | 'value'>): RedLineDraft {
  if (scale.kind === 'nominal') return { kind: 'never', value: '', option: '', quote: '' };
  const value = position.kind === 'point' ? numberOrTyped(position.value) : null;
  const [low, high] = scale.kind === 'numeric' ? [scale.min, scale.max] : [scale.levels[0]?.value ?? 0, scale.levels.at(-1)?.value ?? 0];
  const isUpper = typeof value === 'number' && value > (low + high) / 2;
  return { kind: isUpper ? 'at least' : 'at most', value: typeof value === 'number' ? String(value) : '', option: '', quote: '' };
}
