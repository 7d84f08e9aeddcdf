import { alteredReadings } from '../altered-readings.js';
import type { Cell } from '../cell.js';
import type { Band, GapIssue } from '../gap.js';
import { countedCells, countsOn, type IssueSpread, issueSpread, type SpreadCell, standingForThemselves } from '../issue-spread.js';
import type { NegotiationLog, Reading } from '../log.js';
import { placeCell } from '../place-cell.js';
import { resolveMatrix } from '../resolve-matrix.js';
import { salienceShares } from '../salience-shares.js';
import { seededRandom } from '../seeded-random.js';
import { drawSpacing, spacedCells } from '../spaced-terms.js';
import { sum } from '../sum.js';
import { agreementLayers, type AgreementLayer } from './agreement.js';
import { spreadBounds, type SpreadBounds } from './spread-bounds.js';

const SPACING_DRAWS = 1_000;

/** Any fixed number: the same question always gets the same answer. */
const SPACING_SEED = 2026;

/** One party that counts, with what it adds to each number. */
export interface SpreadPlace {
  readonly partyId: string;
  /** From 0 to 1; null on a nominal scale. */
  readonly share: number | null;
  readonly option: string | null;
  /** 4(x − μ)²/n, or −ln p / (n ln K) on a nominal scale; the parts sum to the polarisation. */
  readonly polarisation: number;
  /** log₂(1 − |x − μ|)/n; 1 and the parts sum to the consensus. null on a nominal scale. */
  readonly consensus: number | null;
}

/** What a spread would be when read in another way; null where fewer than two are left. */
export interface SpreadSensitivity {
  readonly withoutReportedAndInferred: IssueSpread | null;
  readonly withoutUntestedConditions: IssueSpread | null;
  /** Each party weighing what the issue is to it, of all that it minds. */
  readonly salienceWeights: IssueSpread | null;
  /** Least and greatest over 1,000 random spacings of the levels; null on other scales. The agreement knows only their order. */
  readonly spacing: Readonly<Record<'gap' | 'polarisation' | 'consensus', Band>> | null;
}

/** The spread on one issue, opened up. */
export interface ExplainedSpread {
  readonly issueId: string;
  readonly spread: IssueSpread;
  /** μ; null on a nominal scale. */
  readonly mean: number | null;
  readonly places: readonly SpreadPlace[];
  /** Parties of which no position is in numbers. */
  readonly missing: readonly string[];
  /** What the agreement is made of; none on other scales. */
  readonly layers: readonly AgreementLayer[];
  readonly bounds: SpreadBounds;
  readonly sensitivity: SpreadSensitivity;
}

/**
 * The spread on every issue with what it is made of and what it hangs on.
 *
 *     the spread; its parts by party and by layer; its bounds; then the same
 *       without reported and inferred evidence, without untested conditions    (the cell rule run again)
 *       with each party weighing the issue's share of its saliences
 *       over 1,000 seeded random monotone spacings of the ordinal levels
 *
 * - Units: those of `issueSpread`.
 * - Range: one entry per issue in the gap with a spread, in the order given.
 * - Empty: an issue on which fewer than two parties are known is left out.
 * - Errors: as `resolveCell` and `issueSpread`.
 * - Source: MATHS §3, "Sensitivity", and §4.
 * - Example: parties at 0, 0 and 1 → polarisation 0.888…, parts 0.148…, 0.148… and 0.592…
 */
export function explainSpread(reading: Reading, issues: readonly GapIssue[], partyIds: readonly string[], log: NegotiationLog): ExplainedSpread[] {
  const inGap = issues.filter((issue) => issue.inGap);
  const cellsUnder = (altered: Reading) => cellsByIssue(resolveMatrix(altered, inGap, partyIds, log));
  const { withoutReportedAndInferred, withoutUntestedConditions } = alteredReadings(reading);
  const cells = cellsUnder(reading);
  const [declared, unconditional] = [cellsUnder(withoutReportedAndInferred), cellsUnder(withoutUntestedConditions)];
  const weights = salienceByCell([...cells.values()].flat());
  return inGap.flatMap((issue) => {
    const own = spreadCells(issue, cells);
    const spread = issueSpread(issue.scale, own);
    if (spread === null) return [];
    const weighted = own.map((cell) => ({ ...cell, weight: Number(weights.get(`${issue.issueId} ${cell.partySlug}`)) }));
    return {
      issueId: issue.issueId,
      spread,
      ...openedSpread(issue, own),
      sensitivity: {
        withoutReportedAndInferred: issueSpread(issue.scale, spreadCells(issue, declared)),
        withoutUntestedConditions: issueSpread(issue.scale, spreadCells(issue, unconditional)),
        salienceWeights: issueSpread(issue.scale, weighted),
        spacing: issue.scale.kind === 'ordinal' ? spacingOf(issue, countedCells(own)) : null,
      },
    };
  });
}

interface PlacedCell extends SpreadCell {
  readonly cell: Cell;
}

function cellsByIssue(cells: readonly Cell[]): Map<string, Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const own = found.get(cell.issueId);
    if (own) own.push(cell);
    else found.set(cell.issueId, [cell]);
  }
  return found;
}

function spreadCells({ issueId, scale }: GapIssue, cells: ReadonlyMap<string, readonly Cell[]>): PlacedCell[] {
  return (cells.get(issueId) ?? []).map((cell) => {
    const place = placeCell(scale, cell);
    return {
      cell,
      partySlug: cell.partyId,
      inheritedFrom: cell.inheritedFrom,
      share: place?.kind === 'point' ? place.x : null,
      option: place?.kind === 'option' ? place.option : null,
      inNumbers: place !== null,
    };
  });
}

/** Of each party what an issue is to it, as a share of all that it minds. */
function salienceByCell(cells: readonly Cell[]): Map<string, number> {
  const partyIds = [...new Set(cells.map(({ partyId }) => partyId))];
  const shares = partyIds.flatMap((party) => salienceShares(cells.filter(({ partyId }) => partyId === party)));
  return new Map(shares.map(({ issueId, partyId, share }) => [`${issueId} ${partyId}`, share]));
}

function openedSpread({ scale }: GapIssue, cells: readonly PlacedCell[]): Omit<ExplainedSpread, 'issueId' | 'spread' | 'sensitivity'> {
  const counted = countedCells(cells);
  const missing = standingForThemselves(cells).filter((cell) => !counted.includes(cell)).map(({ cell }) => cell.partyId);
  const bounds = spreadBounds(scale, counted, missing.length);
  if (scale.kind === 'nominal') {
    const parts = counted.map(({ cell, option }): SpreadPlace => {
      const same = counted.filter((other) => other.option === option).length / counted.length;
      const part = Math.abs(Math.log(same)) / Math.log(Math.max(scale.options.length, 2)) / counted.length;
      return { partyId: cell.partyId, share: null, option, polarisation: part, consensus: null };
    });
    return { mean: null, places: parts, missing, layers: [], bounds };
  }
  const shares = counted.map(({ share }) => Number(share));
  const mean = sum(shares) / shares.length;
  const places = counted.map(({ cell }, at): SpreadPlace => {
    const share = Number(shares[at]);
    const consensus = Math.log2(1 - Math.abs(share - mean)) / shares.length;
    return { partyId: cell.partyId, share, option: null, polarisation: (4 * (share - mean) ** 2) / shares.length, consensus };
  });
  const layers = scale.kind === 'ordinal' ? agreementLayers(countsOn(scale, shares, shares.map(() => 1))) : [];
  return { mean, places, missing, layers, bounds };
}

function spacingOf(issue: GapIssue, counted: readonly PlacedCell[]): SpreadSensitivity['spacing'] {
  const spaced = spacedCells([issue], counted.map(({ cell }) => cell));
  const slots = spaced.issues.flatMap((one) => one.slots);
  const random = seededRandom(SPACING_SEED);
  const bands = { gap: noBand(), polarisation: noBand(), consensus: noBand() };
  for (let draw = 0; draw < SPACING_DRAWS; draw += 1) {
    drawSpacing(spaced, random);
    const spread = issueSpread(ALREADY_MEASURED, slots.map(({ x }, at) => ({ partySlug: String(at), inheritedFrom: null, share: x, option: null, inNumbers: true })));
    for (const name of ['gap', 'polarisation', 'consensus'] as const) widen(bands[name], Number(spread?.[name]));
  }
  return bands;
}

const ALREADY_MEASURED = { kind: 'numeric', min: 0, max: 1, step: 1, unit: '', anchors: [], poleMin: '', poleMax: '' } as const;

function noBand(): { low: number; high: number } {
  return { low: Infinity, high: -Infinity };
}

function widen(band: { low: number; high: number }, value: number): void {
  band.low = Math.min(band.low, value);
  band.high = Math.max(band.high, value);
}
