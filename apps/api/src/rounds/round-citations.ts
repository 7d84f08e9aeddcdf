import type { Change, PairChange } from '@standpoint/contracts/compare';
import type { Round } from '@standpoint/contracts/rounds';
import type { Cell } from '@standpoint/domain/cell';
import type { Moments } from '../compare/open-moments.js';

type Move = Round['moves'][number];

/** Every change with the statements that made it: what is held now, what was held and is no more, what took it back, what drew a limit. */
export function citeMoves(changes: readonly Change[], { thenAsKnownNow, now }: Moments): Move[] {
  const [before, after] = [byCell(thenAsKnownNow), byCell(now)];
  return changes.map((change) => {
    const key = keyOf(change);
    return { ...change, statementIds: distinct([...valueOrigins(change, before.get(key), after.get(key)), ...limitOrigins(change, after.get(key))]) };
  });
}

/** A gap changed by what either side did on the issues that count: those moves are what the sentence rests on. */
export function citeGaps(pairs: readonly PairChange[], moves: readonly Move[], counted: ReadonlySet<string>): Round['gaps'] {
  const differs = pairs.filter(({ before, after }) => before !== after);
  const sorted = differs.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return sorted.map((pair) => {
    const own = moves.filter(({ partyId, issueId, before, after }) => {
      const entersNumbers = before.inNumbers || after.inNumbers;
      return [pair.a, pair.b].includes(partyId) && counted.has(issueId) && entersNumbers;
    });
    return { ...pair, statementIds: distinct(own.flatMap(({ statementIds }) => statementIds)) };
  });
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

const keyOf = ({ issueId, partyId }: Pick<Cell, 'issueId' | 'partyId'>) => `${issueId} ${partyId}`;

function byCell(cells: readonly Cell[]): Map<string, Cell> {
  return new Map(cells.map((cell) => [keyOf(cell), cell]));
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
