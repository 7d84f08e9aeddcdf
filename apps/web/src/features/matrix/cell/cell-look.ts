import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { Scale } from '@standpoint/domain/scale';
import { shareOf, stepOf, type Steps } from '../../issues/scale/scale-colour';

/** Steps from the middle: −2 … 2, or −3 … 3 with seven steps. */
export function offsetOf(share: number, steps: Steps): number {
  return stepOf(share, steps) - (steps - 1) / 2;
}

export const REACHES = ['far-low', 'low', 'middle', 'high', 'far-high'] as const;
export type Reach = (typeof REACHES)[number];

/** The step in the five words of the legend, also for a scale of seven. */
export function reachOf(share: number, steps: Steps): Reach {
  const offset = offsetOf(share, steps);
  if (offset === 0) return 'middle';
  const far = Math.abs(offset) === (steps - 1) / 2;
  if (offset < 0) return far ? 'far-low' : 'low';
  return far ? 'far-high' : 'high';
}

export interface Bracket {
  readonly low: number;
  readonly high: number;
  /** The point within; null for an interval that names none. */
  readonly at: number | null;
}

/** What it would accept, or an interval that is itself the value, as shares of the scale; null where it is a single point. */
export function bracketOf(cell: MatrixCell, scale: Scale): Bracket | null {
  if (cell.state !== 'held' || cell.low === null || cell.high === null || cell.low === cell.high) return null;
  const [low, high] = [shareOf(scale, cell.low), shareOf(scale, cell.high)];
  if (low === null || high === null) return null;
  return { low, high, at: cell.kind === 'point' ? cell.share : null };
}

/** Whether a value is shown that counts today, and so gets its colour. */
export function isFilled(cell: MatrixCell): boolean {
  return cell.state === 'held' && cell.kind !== null;
}

export const isContested = (cell: MatrixCell) => cell.flags.includes('contested') && cell.voices.length > 1;
