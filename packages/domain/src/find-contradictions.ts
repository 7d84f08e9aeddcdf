import type { Cell, CellValue, LostBy, Origin } from './cell.js';
import type { Coding } from './index-log.js';
import type { NegotiationLog } from './log.js';
import { originOf } from './origin-of.js';
import type { Scale } from './scale.js';
import { differByMoreThanHalfAStep } from './step.js';
import { valueOf } from './value-of.js';

/** Who contradicts whom: a member its bloc, the blocs of a member each other, speakers of one party each other, a party itself. */
export const CONTRADICTION_KINDS = ['bloc', 'blocs', 'speakers', 'itself'] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** One of two things said, and where. */
export interface Said extends Origin {
  readonly value: CellValue;
}

/** Two things said of one cell that do not go together. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly issueId: string;
  readonly partyId: string;
  /** What the cell holds … */
  readonly counts: Said;
  /** … and what was said otherwise. */
  readonly otherwise: Said;
}

/** What of a cell tells what does not go with it. */
export type ClashOutline = Pick<Cell, 'partyId' | 'issueId' | 'state' | 'value' | 'origin' | 'inheritedFrom' | 'contest' | 'contradicts'>;

/** One cell with its candidates, and the codings that they rest on. */
export interface ContradictionQuestion {
  readonly cell: Cell;
  readonly scale: Scale;
  readonly codings: CodingsByOrigin;
}

export type CodingsByOrigin = ReadonlyMap<string, Coding>;

/** What lost by one of these is live, and of the winner's rank, evidence class and floatedness. */
const OF_EQUAL_STANDING: readonly (LostBy | null)[] = ['said earlier', 'authority', 'credibility', 'recorded earlier', 'id'];

/**
 * The contradictions that a cell shows, each with both of its sides.
 *
 *     bloc      the party speaks for itself, and differs from its bloc by more than half a step
 *     blocs     it says nothing itself, and its blocs differ
 *     speakers  the cell is contested: each rival beside the winner
 *
 * Among the cells of blocs must be those that the cell contradicts, and the one that it is taken over from; others make no difference.
 *
 * - Units: not applicable.
 * - Range: in the order of the kinds; a pair is listed once.
 * - Empty: none unless the cell is held; none of a bloc whose cell is not given.
 * - Errors: none.
 * - Source: PRODUCT §3, "Contest" and "Inheritance".
 * - Example: bloc "danger", member "no danger" → bloc
 */
export function shownContradictions(cell: ClashOutline, blocCells: readonly ClashOutline[]): Contradiction[] {
  const { issueId, partyId } = cell;
  const counts = heldIn(cell);
  if (counts === null) return [];
  const besides = (kind: ContradictionKind, others: readonly Said[]): Contradiction[] =>
    others.map((otherwise) => ({ kind, issueId, partyId, counts, otherwise }));
  const cellOf = (blocId: string) => blocCells.filter((bloc) => bloc.issueId === issueId && bloc.partyId === blocId);
  const [, ...voices] = cell.contest;
  if (cell.inheritedFrom !== null) {
    const ofOneBloc = new Set(cellOf(cell.inheritedFrom).flatMap(({ contest }) => contest.map(({ positionId }) => positionId)));
    return besides('blocs', voices.filter(({ positionId }) => !ofOneBloc.has(positionId)));
  }
  const blocs = cell.contradicts.flatMap(({ blocId }) => cellOf(blocId));
  return [...besides('bloc', blocs.flatMap((bloc) => heldIn(bloc) ?? [])), ...besides('speakers', voices)];
}

/**
 * What a party said against its own word.
 *
 *     itself    another live position of equal standing differs from the winner by more than half a step, under the same
 *               condition, and the earlier one was given until a day that has not come, or one voice said both on one day
 *
 * A later position without an end before it is a move, not a contradiction.
 *
 * - Units: not applicable.
 * - Range: in the order of the candidates; what a contest lists is not listed again.
 * - Empty: none unless the cell is held, and the party's own.
 * - Errors: RangeError if a position lacks the field of its kind.
 * - Source: PRODUCT §3, "Contest".
 * - Example: "no strikes until 1 February" on 29 January, "no pause" on 31 January → itself
 */
export function ownContradictions({ cell, scale, codings }: ContradictionQuestion): Contradiction[] {
  const { issueId, partyId, inheritedFrom } = cell;
  const counts = inheritedFrom === null ? heldIn(cell) : null;
  const won = counts && codings.get(keyOf(counts));
  if (!counts || !won) return [];
  const others = ofEqualStanding(cell).flatMap((origin) => codings.get(keyOf(origin)) ?? []);
  return others.flatMap((other): Contradiction[] => {
    const value = clashing(scale, won, other);
    return value ? [{ kind: 'itself', issueId, partyId, counts, otherwise: { ...originOf(other), value } }] : [];
  });
}

function heldIn({ state, origin, value }: ClashOutline): Said | null {
  return state === 'held' && origin !== null && value !== null ? { ...origin, value } : null;
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

function keyOf({ statementId, revision, positionId }: Origin): string {
  return `${statementId} ${revision} ${positionId}`;
}

function ofEqualStanding({ why, contest }: Cell): Origin[] {
  const listed = new Set(contest.map(({ positionId }) => positionId));
  return why.filter(({ facet, lostBy, positionId }) => facet === 'value' && OF_EQUAL_STANDING.includes(lostBy) && !listed.has(positionId));
}

/** The other's value, where it clashes with what was said first. */
function clashing(scale: Scale, a: Coding, b: Coding): CellValue | null {
  const [first, second] = [valueOf(a.position), valueOf(b.position)];
  const clash =
    first !== null &&
    second !== null &&
    a.position.condition?.text === b.position.condition?.text &&
    differByMoreThanHalfAStep(scale, first, second) &&
    wereToHoldTogether(a, b);
  return clash ? second : null;
}

function wereToHoldTogether(a: Coding, b: Coding): boolean {
  if (a.statement.saidOn === b.statement.saidOn) return a.statement.speakerId === b.statement.speakerId;
  const earlier = a.statement.saidOn < b.statement.saidOn ? a : b;
  return earlier.position.validUntil !== null;
}
