import type { Scale } from '@standpoint/domain/scale';

export type Steps = 5 | 7;

/** Seven steps only where the scale has more levels than five steps can tell apart. */
export function stepsOf(scale: Scale): Steps {
  return scale.kind === 'ordinal' && scale.levels.length > 5 ? 7 : 5;
}

/** Which step of the palette a share of the scale falls on, from 0, the lower pole. */
export function stepOf(share: number, steps: Steps): number {
  return Math.round(share * (steps - 1));
}

export interface Colour {
  readonly fill: string;
  readonly text: string;
}

export function colourOf(share: number | null, steps: Steps): Colour {
  const name = share === null ? 'option' : `stance${steps}-${stepOf(share, steps)}`;
  return { fill: `var(--${name})`, text: `var(--${name}-text)` };
}

/** Where a value lies on its scale; null on a nominal one. */
export function shareOf(scale: Scale, value: number): number | null {
  if (scale.kind === 'nominal') return null;
  const [low, high] =
    scale.kind === 'numeric' ? [scale.min, scale.max] : [scale.levels[0]?.value ?? 0, scale.levels.at(-1)?.value ?? 1];
  return (value - low) / (high - low);
}
