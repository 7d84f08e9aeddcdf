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
  const stakes = issues.map(({ issueId, distance, salienceI, salienceJ }, at) => ({ issueId, at, ofI: salienceI * distance, ofJ: salienceJ * distance }));
  const byI = stakes.toSorted((one, other) => one.ofI - other.ofI);
  return { found: countTrades(byI), trades: listTrades(byI, floor) };
}

/** What an issue is worth to either party, and its place among those given. */
interface Stake {
  readonly issueId: string;
  readonly at: number;
  readonly ofI: number;
  readonly ofJ: number;
}

/** Pairs of which i minds the one more and j the other. */
function countTrades(byI: readonly Stake[]): number {
  const lessToI: number[] = [];
  let [found, passed] = [0, 0];
  for (const { ofI, ofJ } of byI) {
    for (let next = byI[passed]; next && next.ofI < ofI; next = byI[++passed]) lessToI.splice(placeAfter(lessToI, next.ofJ), 0, next.ofJ);
    found += lessToI.length - placeAfter(lessToI, ofJ);
  }
  return found;
}

/** In a list in order, behind all that are not greater. */
function placeAfter(ordered: readonly number[], value: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(ordered[middle]) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Equals stay in the order given. Of a high floor most issues are passed over: no other is worth so much more to j. */
function listTrades(byI: readonly Stake[], floor: number): Trade[] {
  const listed: { readonly trade: Trade; readonly a: Stake; readonly b: Stake }[] = [];
  let mostToJ = -Infinity;
  for (const [place, a] of byI.entries()) {
    const isWorthIt = mostToJ - a.ofJ > floor;
    mostToJ = Math.max(mostToJ, a.ofJ);
    for (let before = 0; isWorthIt && before < place; before++) {
      const b = byI[before];
      if (!b || !(a.ofI - b.ofI > floor)) break;
      const trade = { jConcedes: a.issueId, iConcedes: b.issueId, gainI: a.ofI - b.ofI, gainJ: b.ofJ - a.ofJ };
      if (trade.gainJ > floor) listed.push({ trade, a, b });
    }
  }
  const smaller = ({ trade: { gainI, gainJ } }: (typeof listed)[number]) => Math.min(gainI, gainJ);
  return listed.sort((one, other) => smaller(other) - smaller(one) || one.a.at - other.a.at || one.b.at - other.b.at).map(({ trade }) => trade);
}
