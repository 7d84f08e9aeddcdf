import type { CellNumbers } from './cell.js';
import { sum } from './sum.js';

/** Salience of one issue within one party. */
export interface SalienceShare {
  readonly share: number;
  readonly isDefault: boolean;
}

/**
 * What each issue weighs within one party. Salience is not comparable between parties, so each is normalised on its own.
 *
 *     share_k = s_k / Σ s
 *
 * - Units: a pure number; saliences in any unit, the same for the whole party.
 * - Range: [0, 1], sum 1.
 * - Empty: a missing salience is the default (flagged in the cell); without a default the mean of the party's others, or
 *   1 if it has none, flagged too. Saliences that are all 0 tell nothing apart: equal shares. No cells give no shares.
 * - Errors: RangeError if a salience is < 0.
 * - Source: MATHS §3, "Weights".
 * - Example: 60, 20, none → 0.5, 0.1666…, 0.3333… (the last is a default)
 */
export function salienceShares<Item extends Pick<CellNumbers, 'salience'>>(cells: readonly Item[]): (Item & SalienceShare)[] {
  const known = cells.flatMap(({ salience }) => (salience === null ? [] : [salience.value]));
  const average = known.length === 0 ? 1 : sum(known) / known.length;
  const filled = cells.map((cell) => ({ cell, value: cell.salience?.value ?? average }));
  const total = sum(filled.map(({ value }) => value));
  return filled.map(({ cell, value }) => {
    if (!(value >= 0)) throw new RangeError(`salience must be ≥ 0, got ${value}`);
    const share = total === 0 ? 1 / cells.length : value / total;
    return { ...cell, share, isDefault: cell.salience?.isDefault ?? true };
  });
}
