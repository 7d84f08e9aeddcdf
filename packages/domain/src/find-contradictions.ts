import type { Cell, LostBy, Origin } from './cell.js';
import type { Coding } from './index-log.js';
import type { NegotiationLog } from './log.js';
import type { Scale } from './scale.js';
import { differByMoreThanHalfAStep } from './step.js';
import { valueOf } from './value-of.js';

/** Who contradicts whom: a member its bloc, the blocs of a member each other, speakers of one party each other, a party itself. */
export const CONTRADICTION_KINDS = ['bloc', 'blocs', 'speakers', 'itself'] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** Two things said of one cell that do not go together. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly issueId: string;
  readonly partyId: string;
  /** What the cell holds … */
  readonly counts: Coding;
  /** … and what was said otherwise. */
  readonly otherwise: Coding;
}

/** One cell, those of the blocs that it contradicts, and the codings that all of them rest on. */
export interface ContradictionQuestion {
  readonly cell: Cell;
  readonly scale: Scale;
  readonly blocCells: readonly Cell[];
  readonly codings: CodingsByOrigin;
}

export type CodingsByOrigin = ReadonlyMap<string, Coding>;

/** What lost by one of these is live, and of the winner's rank, evidence class and floatedness. */
const OF_EQUAL_STANDING: readonly (LostBy | null)[] = ['said earlier', 'authority', 'credibility', 'recorded earlier', 'id'];

/**
 * Every contradiction within one cell, each with both of its codings.
 *
 *     bloc      the party speaks for itself, and differs from its bloc by more than half a step
 *     blocs     it says nothing itself, and its blocs differ
 *     speakers  the cell is contested: each rival beside the winner
 *     itself    another live position of equal standing differs from the winner by more than half a step, under the same
 *               condition, and the earlier one was given until a day that has not come, or one voice said both on one day
 *
 * A later position without an end before it is a move, not a contradiction.
 *
 * - Units: not applicable.
 * - Range: in the order of the kinds; a pair is listed once.
 * - Empty: none unless the cell is held.
 * - Errors: RangeError if a position lacks the field of its kind.
 * - Source: PRODUCT §3, "Contest" and "Inheritance".
 * - Example: "no strikes until 1 February" on 29 January, "no pause" on 31 January → itself
 */
export function findContradictions({ cell, scale, blocCells, codings }: ContradictionQuestion): Contradiction[] {
  const { issueId, partyId } = cell;
  const counts = cell.state === 'held' ? codingAt(codings, cell.origin) : null;
  if (counts === null) return [];
  const besides = (kind: ContradictionKind, origins: readonly (Origin | null)[]): Contradiction[] =>
    origins.flatMap((origin) => codingAt(codings, origin) ?? []).map((otherwise) => ({ kind, issueId, partyId, counts, otherwise }));
  const [, ...voices] = cell.contest;
  if (cell.inheritedFrom !== null) return besides('blocs', voices).filter(({ otherwise }) => partyOf(otherwise) !== partyOf(counts));

  const contradicted = new Set(cell.contradicts.map(({ blocId }) => blocId));
  const blocs = blocCells.filter((bloc) => bloc.issueId === issueId && contradicted.has(bloc.partyId));
  return [
    ...besides('bloc', blocs.map(({ origin }) => origin)),
    ...besides('speakers', voices),
    ...besides('itself', ofEqualStanding(cell)).filter(({ otherwise }) => clash(scale, counts, otherwise)),
  ];
}

/**
 * The codings of a log by where a cell says that it comes from.
 *
 *     one entry for each position of each revision
 *
 * - Units: not applicable.
 * - Range: as many entries as the log has positions.
 * - Empty: an empty map.
 * - Errors: none.
 * - Source: the product's own.
 * - Example: revision 2 of statement S with position P → found by the origin of a cell that rests on it
 */
export function codingsByOrigin({ statements }: NegotiationLog): CodingsByOrigin {
  return new Map(
    statements.flatMap((statement) =>
      statement.positions.map((position) => [keyOf({ ...statement, positionId: position.positionId }), { statement, position }] as const),
    ),
  );
}

/**
 * The coding that a cell or a candidate rests on.
 *
 *     a look-up
 *
 * - Units: not applicable.
 * - Range: one coding.
 * - Empty: null for no origin, or one that the log does not hold.
 * - Errors: none.
 * - Source: the product's own.
 * - Example: the origin of an empty cell → null
 */
export function codingAt(codings: CodingsByOrigin, origin: Origin | null): Coding | null {
  return (origin && codings.get(keyOf(origin))) ?? null;
}

function keyOf({ statementId, revision, positionId }: Origin): string {
  return `${statementId} ${revision} ${positionId}`;
}

function ofEqualStanding({ why, contest }: Cell): Origin[] {
  const listed = new Set(contest.map(({ positionId }) => positionId));
  return why.filter(({ facet, lostBy, positionId }) => facet === 'value' && OF_EQUAL_STANDING.includes(lostBy) && !listed.has(positionId));
}

function clash(scale: Scale, a: Coding, b: Coding): boolean {
  const [first, second] = [valueOf(a.position), valueOf(b.position)];
  return (
    first !== null &&
    second !== null &&
    a.position.condition?.text === b.position.condition?.text &&
    differByMoreThanHalfAStep(scale, first, second) &&
    wereToHoldTogether(a, b)
  );
}

function wereToHoldTogether(a: Coding, b: Coding): boolean {
  if (a.statement.saidOn === b.statement.saidOn) return a.statement.speakerId === b.statement.speakerId;
  const earlier = a.statement.saidOn < b.statement.saidOn ? a : b;
  return earlier.position.validUntil !== null;
}

function partyOf({ statement }: Coding): string | null {
  return statement.partyId;
}
