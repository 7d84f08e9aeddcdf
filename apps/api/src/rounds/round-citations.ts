import type { Change } from '@standpoint/contracts/compare';
import type { Round } from '@standpoint/contracts/rounds';
import type { Cell } from '@standpoint/domain/cell';
import { gapPairs } from '@standpoint/domain/gap-matrix';
import { comparePairs, countedIssues } from '../compare/compare-pairs.js';
import type { Moments } from '../compare/open-moments.js';
import { percentOrNull } from '../gaps/percent.js';

type Move = Round['moves'][number];
export type ChangedGap = Omit<Round['gaps'][number], 'statementIds'>;

/** Every change with the statements that made it: what is held now, what was held and is no more, what took it back, what drew a limit. */
export function citeMoves(changes: readonly Change[], { thenAsKnownNow, now }: Moments): Move[] {
  const [before, after] = [byCell(thenAsKnownNow), byCell(now)];
  return changes.map((change) => {
    const key = keyOf(change);
    const origins = [valueOrigins(change, before.get(key), after.get(key)), limitOrigins(change, after.get(key)), voiceOrigins(after.get(key))];
    return { ...change, statementIds: distinct(origins.flat()) };
  });
}

/** Those that changed most first, then those that can be told on one of the days alone. */
export function changedGaps(moments: Moments): ChangedGap[] {
  const changed = comparePairs(moments).filter(({ before, after }) => before !== after);
  const sorted = changed.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return [...sorted, ...knownOnOneDay(moments)];
}

/** A gap changed by what either side did on the issues that count: those moves are what the sentence rests on. */
export function citeGap(gap: ChangedGap, moves: readonly Move[], { issues }: Moments): Round['gaps'][number] {
  const counted = new Set(issues.filter(({ now: { inGap, scale } }) => inGap && scale.kind !== 'nominal').map(({ now: { id } }) => id));
  const own = moves.filter(({ partyId, issueId, before, after }) => {
    const entersNumbers = before.inNumbers || after.inNumbers;
    return [gap.a, gap.b].includes(partyId) && counted.has(issueId) && entersNumbers;
  });
  return { ...gap, statementIds: distinct(own.flatMap(({ statementIds }) => statementIds)) };
}

/** Nobody moved in a gap that could not be told before, or can no more. */
function knownOnOneDay(moments: Moments): ChangedGap[] {
  const principals = moments.later.parties.filter(({ role }) => role === 'principal').map(({ id }) => id);
  const [then, now] = [moments.thenAsKnownNow, moments.now].map((cells) => gapPairs(countedIssues(moments), principals, cells));
  const pairs = (now ?? []).flatMap((after, at) => (then?.[at] ? { before: then[at], after } : []));
  return pairs.filter(({ before, after }) => (before.gap === null) !== (after.gap === null)).map(({ before, after }) => ({
    a: after.partyA,
    b: after.partyB,
    before: percentOrNull(before.gap),
    after: percentOrNull(after.gap),
    byA: 0,
    byB: 0,
    byKnown: 0,
    issuesCompared: Math.max(before.terms.length, after.terms.length),
  }));
}

function valueOrigins({ kind, before, after }: Change, then: Cell | undefined, now: Cell | undefined): (string | null)[] {
  if (kind === 'limits') return [];
  if (kind === 'expired') return [before.statementId ?? after.statementId];
  if (kind !== 'ended') return [after.statementId ?? before.statementId];
  // What was held, and the link that took it back.
  const lost = now?.why.find(({ positionId, facet }) => facet === 'value' && positionId === then?.origin?.positionId);
  return [before.statementId, lost?.lostTo ?? null];
}

function limitOrigins({ redLinesAdded, redLinesDropped, rangeChanged, salienceChanged }: Change, now: Cell | undefined): (string | null)[] {
  return [
    ...redLinesAdded.map(({ statementId }) => statementId),
    ...redLinesDropped.map(({ statementId }) => statementId),
    rangeChanged ? (now?.range?.statementId ?? null) : null,
    salienceChanged ? (now?.salience?.origin?.statementId ?? null) : null,
  ];
}

/** Where its speakers disagree, each of them. */
function voiceOrigins(now: Cell | undefined): string[] {
  return (now?.contest ?? []).map(({ statementId }) => statementId);
}

const keyOf = ({ issueId, partyId }: Pick<Cell, 'issueId' | 'partyId'>) => `${issueId} ${partyId}`;

function byCell(cells: readonly Cell[]): Map<string, Cell> {
  return new Map(cells.map((cell) => [keyOf(cell), cell]));
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
