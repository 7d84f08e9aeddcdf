import type { Candidate, Cell, LostBy } from '@standpoint/domain/cell';
import type { Coding, IndexedLog } from '@standpoint/domain/index-log';
import { reaffirmations } from '@standpoint/domain/link-effects';
import type { Day, RedLine, StatementRevision } from '@standpoint/domain/log';

/** One threshold that a party drew on an issue, over all the statements that drew it. */
export interface DrawnLine {
  readonly cell: Cell;
  readonly line: RedLine;
  readonly standing: boolean;
  /** The day on which it began to stand: some lines are drawn for a day to come. */
  readonly since: Day;
  readonly first: StatementRevision;
  /** Drew it again, or reaffirmed what drew it: the last one; the first itself where nothing came after. */
  readonly last: StatementRevision;
  /** Whose words are shown: those that make it stand, else the latest that drew it. */
  readonly words: StatementRevision;
  /** What decided against it; null where it stands. */
  readonly lost: Candidate | null;
}

interface Drawing extends Coding {
  readonly line: RedLine;
}

/** What a party did not say itself, or not for the day, draws nothing. */
const NOT_DRAWN: readonly LostBy[] = ['not own voice', 'observed conduct', 'not published', 'not yet valid'];

/** Every red line that these cells know, in their order; what a cell takes over from its bloc stands at the bloc. */
export function drawnLines(cells: readonly Cell[], codings: ReadonlyMap<string, Coding>, log: IndexedLog): DrawnLine[] {
  return cells
    .filter(({ inheritedFrom }) => inheritedFrom === null)
    .flatMap((cell) => {
      const candidates = cell.why.filter(({ facet, lostBy }) => facet === 'red line' && (lostBy === null || !NOT_DRAWN.includes(lostBy)));
      const drawn = new Set(candidates.map(({ positionId }) => positionId));
      const drawings = [...drawn].flatMap((positionId): Drawing[] => {
        const coding = codings.get(positionId);
        return coding ? coding.position.redLines.map((line) => ({ ...coding, line })) : [];
      });
      return grouped(drawings).map((same) => lineOf(cell, same, { candidates, codings, log }));
    });
}

/** A threshold, among those of a cell. */
export const keyOf = ({ kind, value, option }: RedLine) => JSON.stringify([kind, value, option]);

/** By threshold, each in the order in which it was said. */
function grouped(drawings: readonly Drawing[]): Drawing[][] {
  const byKey = new Map<string, Drawing[]>();
  for (const drawing of drawings) byKey.set(keyOf(drawing.line), [...(byKey.get(keyOf(drawing.line)) ?? []), drawing]);
  return [...byKey.values()].map((same) => same.toSorted((a, b) => (a.statement.saidOn < b.statement.saidOn ? -1 : 1)));
}

interface Around {
  readonly candidates: readonly Candidate[];
  readonly codings: ReadonlyMap<string, Coding>;
  readonly log: IndexedLog;
}

function lineOf(cell: Cell, same: readonly Drawing[], { candidates, codings, log }: Around): DrawnLine {
  const [first, latest] = [same[0], same.at(-1)];
  if (!first || !latest) throw new Error('a group is never empty');
  const stands = cell.redLines.find((line) => keyOf(line) === keyOf(latest.line));
  const renewed = same.flatMap((drawing) => [drawing.statement, ...reaffirmations(log, drawing, 'red line')]);
  return {
    cell,
    line: latest.line,
    standing: stands !== undefined,
    since: same.map(beginOf).reduce((a, b) => (b < a ? b : a)),
    first: first.statement,
    last: renewed.reduce((a, b) => (b.saidOn > a.saidOn ? b : a)),
    words: (same.find(({ position }) => position.positionId === stands?.positionId) ?? latest).statement,
    lost: stands ? null : (candidates.find((candidate) => endsIt(candidate, latest, codings)) ?? null),
  };
}

function beginOf({ statement: { saidOn }, position: { validFrom } }: Drawing): Day {
  return validFrom !== null && validFrom > saidOn ? validFrom : saidOn;
}

/** A position may draw several lines: of what decided against it, that which concerns this one. */
function endsIt({ positionId, lostBy, lostTo }: Candidate, { line, position }: Drawing, codings: ReadonlyMap<string, Coding>): boolean {
  if (positionId !== position.positionId || lostBy === null) return false;
  if (lostBy !== 'replaced by a later red line') return true;
  return codings.get(lostTo ?? '')?.position.redLines.some(({ kind, option }) => kind === line.kind && option === line.option) ?? false;
}
