import type { CellValue, StandingRedLine } from './cell.js';
import { compareText } from './compare-text.js';
import type { Loss } from './list-candidates.js';
import type { RedLine } from './log.js';
import { compareRecency } from './order-candidates.js';
import { endsOf } from './step.js';
import { RED_LINE_KINDS } from './vocabulary.js';
import type { Weighed } from './weigh-candidate.js';

/** The red lines of a cell. */
export interface RedLineFacet {
  readonly standing: readonly StandingRedLine[];
  readonly losses: readonly (readonly [Weighed, Loss | null])[];
}

interface Drawn {
  readonly candidate: Weighed;
  readonly redLine: RedLine;
}

/**
 * The red lines that stand: at most, at least and each `never` option apart.
 *
 *     per kind (and option): the latest that the party stated itself and no link ended
 *
 * Rank, age, commitment, validUntil and conditions do not matter. Where a link ends the latest, the one before stands again.
 *
 * - Units: those of the scale.
 * - Range: at most one of each kind, and one per option; in the order at most, at least, never.
 * - Empty: an empty list.
 * - Errors: none.
 * - Source: PRODUCT §3, "red lines".
 * - Example: "at most 1" in January, "at most 2" in February → at most 2
 */
export function resolveRedLines(ordered: readonly Weighed[]): RedLineFacet {
  const drawn = ordered
    .toSorted(compareRecency)
    .flatMap((candidate) => candidate.position.redLines.map((redLine) => ({ candidate, redLine })));
  const standingByKey = new Map<string, Drawn>();
  const judged = drawn.map((next): readonly [Drawn, Loss | null] => {
    const replacedBy = standingByKey.get(keyOf(next.redLine));
    const loss = ownVoiceLoss(next.candidate) ?? replacedLoss(replacedBy);
    if (loss === null) standingByKey.set(keyOf(next.redLine), next);
    return [next, loss];
  });
  const standing = [...standingByKey.values()].sort((a, b) => compareText(sortKey(a.redLine), sortKey(b.redLine)));
  return {
    standing: standing.map(toStanding),
    losses: [
      ...standing.map(({ candidate }) => [candidate, null] as const),
      ...judged.filter(([, loss]) => loss !== null).map(([{ candidate }, loss]) => [candidate, loss] as const),
    ],
  };
}

/**
 * The red lines that a value goes beyond.
 *
 *     at most m: high > m;   at least m: low < m;   never o: option = o
 *
 * - Units: those of the scale.
 * - Range: a subset of those given.
 * - Empty: no value crosses nothing.
 * - Errors: none.
 * - Source: PRODUCT §3: a value beyond its own red line is kept and listed as crossing it.
 * - Example: value 2 with "at most 1" → crossed; with "at most 2" → not
 */
export function crossedBy<Line extends RedLine>(value: CellValue | null, redLines: readonly Line[]): Line[] {
  if (value === null) return [];
  const ends = endsOf(value);
  return redLines.filter((redLine) => {
    if (redLine.kind === 'never') return value.kind === 'option' && value.option === redLine.option;
    if (ends === null || redLine.value === null) return false;
    return redLine.kind === 'at most' ? ends.high > redLine.value : ends.low < redLine.value;
  });
}

function ownVoiceLoss({ position, notLive }: Weighed): Loss | null {
  return position.evidence === 'stated' ? notLive : { lostBy: 'not own voice', lostTo: null };
}

function replacedLoss(by: Drawn | undefined): Loss | null {
  return by === undefined ? null : { lostBy: 'replaced by a later red line', lostTo: by.candidate.position.positionId };
}

function keyOf({ kind, option }: RedLine): string {
  return kind === 'never' ? `${kind} ${String(option)}` : kind;
}

function sortKey(redLine: RedLine): string {
  return `${RED_LINE_KINDS.indexOf(redLine.kind)} ${keyOf(redLine)}`;
}

function toStanding({ candidate, redLine }: Drawn): StandingRedLine {
  const { statement, position } = candidate;
  return {
    kind: redLine.kind,
    value: redLine.value,
    option: redLine.option,
    statementId: statement.statementId,
    revision: statement.revision,
    positionId: position.positionId,
    saidOn: statement.saidOn,
  };
}
