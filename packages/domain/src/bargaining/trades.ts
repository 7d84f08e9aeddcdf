/** How two parties stand on one issue, and how much each minds, normalised within the party. */
export interface TradeIssue {
  readonly issueId: string;
  /** Distance of the two, as a fraction of the scale. */
  readonly distance: number;
  readonly salienceI: number;
  readonly salienceJ: number;
}

/** i gets its way on one issue, j on another, and both are better off. */
export interface Trade {
  /** The issue on which j concedes. */
  readonly jConcedes: string;
  /** The issue on which i concedes. */
  readonly iConcedes: string;
  readonly gainI: number;
  readonly gainJ: number;
}

/** Of how many exchanges these are the best. */
export interface FoundTrades {
  readonly found: number;
  readonly trades: readonly Trade[];
}

/**
 * The exchanges from which both of two parties gain, the one whose smaller gain is largest first.
 *
 *     j concedes a, i concedes b:   gain_i = s_ia|Δ_a| − s_ib|Δ_b|,   gain_j = s_jb|Δ_b| − s_ja|Δ_a|;   both > 0
 *
 * All are counted; listed are those whose smaller gain is above a floor, by default 0.
 *
 * - Units: fractions of the scale, weighed by salience.
 * - Range: gains above the floor.
 * - Empty: none where nobody minds another issue more than the other does.
 * - Errors: none.
 * - Source: exchange model, Stokman and Van Oosten (1994); MATHS §6.
 * - Example: i minds a, j minds b, both far apart on both → j concedes a, i concedes b
 */
export function findTrades(issues: readonly TradeIssue[], floor = 0): FoundTrades {
  const stakes = issues.map(({ issueId, distance, salienceI, salienceJ }) => ({ issueId, ofI: salienceI * distance, ofJ: salienceJ * distance }));
  const trades: Trade[] = [];
  let found = 0;
  for (const a of stakes) {
    for (const b of stakes) {
      const gainI = a.ofI - b.ofI;
      const gainJ = b.ofJ - a.ofJ;
      if (!(gainI > 0 && gainJ > 0)) continue;
      found += 1;
      if (Math.min(gainI, gainJ) > floor) trades.push({ jConcedes: a.issueId, iConcedes: b.issueId, gainI, gainJ });
    }
  }
  return { found, trades: trades.sort((one, other) => Math.min(other.gainI, other.gainJ) - Math.min(one.gainI, one.gainJ)) };
}
