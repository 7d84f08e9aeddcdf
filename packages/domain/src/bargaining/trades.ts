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

/**
 * The exchanges from which both of two parties gain, the one whose smaller gain is largest first.
 *
 *     j concedes a, i concedes b:   gain_i = s_ia|Δ_a| − s_ib|Δ_b|,   gain_j = s_jb|Δ_b| − s_ja|Δ_a|;   both > 0
 *
 * - Units: fractions of the scale, weighed by salience.
 * - Range: gains above 0.
 * - Empty: none where nobody minds another issue more than the other does.
 * - Errors: none.
 * - Source: exchange model, Stokman and Van Oosten (1994); MATHS §6.
 * - Example: i minds a, j minds b, both far apart on both → j concedes a, i concedes b
 */
export function findTrades(issues: readonly TradeIssue[]): Trade[] {
  return issues
    .flatMap((a) => issues.filter(({ issueId }) => issueId !== a.issueId).map((b) => tradeOf(a, b)))
    .filter(({ gainI, gainJ }) => gainI > 0 && gainJ > 0)
    .sort((one, other) => Math.min(other.gainI, other.gainJ) - Math.min(one.gainI, one.gainJ));
}

function tradeOf(a: TradeIssue, b: TradeIssue): Trade {
  return {
    jConcedes: a.issueId,
    iConcedes: b.issueId,
    gainI: a.salienceI * a.distance - b.salienceI * b.distance,
    gainJ: b.salienceJ * b.distance - a.salienceJ * a.distance,
  };
}
