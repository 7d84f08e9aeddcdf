import { Injectable } from '@nestjs/common';
import type { RoundSearch } from '@standpoint/contracts/round-search';
import type { ListedRound, Round, RoundSpan } from '@standpoint/contracts/rounds';
import type { Statement } from '@standpoint/contracts/statements';
import type { WatchItem } from '@standpoint/contracts/watch';
import type { StandingRedLine } from '@standpoint/domain/cell';
import { limitChanges } from '@standpoint/domain/movement/cell-content';
import { EVIDENCE } from '@standpoint/domain/vocabulary';
import { type CellNames, nameCells } from '../cells/cell-names.js';
import { describeRedLine, presentCell } from '../cells/present-cell.js';
import { type OpenReading, openReading } from '../cells/reading.js';
import { nameChanges, presentChange } from '../compare/compare-cells.js';
import { findChanges, type FoundChange } from '../compare/find-changes.js';
import { listedShifts } from '../compare/listed-changes.js';
import { openShownMoments, type ShownMoments } from '../compare/open-moments.js';
import { selectStandingRevisions } from '../compare/standing-revisions.queries.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
import { invalid, notFound } from '../http/problem.js';
import { selectEvents } from '../negotiations/events/events.queries.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { selectStatementDays } from '../over-time/timeline/timeline.queries.js';
import { loadStatements } from '../statements/load-statements.queries.js';
import { eyesOf } from '../statements/statement-eyes.js';
import { watchItems } from '../watch/watch-items.js';
import { type ChangedGap, changedGaps, citeChange, movesBehind } from './round-citations.js';
import { readEndings } from './round-endings.js';
import { roundSpans } from './round-spans.js';
import { roundTable } from './round-table.js';

/** What two pages hold. */
const MOST = { moves: 24, redLines: 8, gaps: 6, expiring: 8, waiting: 6 };
type Listed = keyof typeof MOST;

interface RoundAddress {
  readonly negotiation: string;
  readonly event: string;
}

@Injectable()
export class RoundsService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  listRounds(caller: Caller, negotiation: string, { until = 'next', ...search }: RoundSearch): Promise<{ items: ListedRound[] }> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search });
      const spans = await selectSpans(tx, caller, opened, until);
      const reading = { ...opened.reading, evidence: EVIDENCE };
      const days = await selectStatementDays(tx, { negotiationId: opened.negotiation.id, reading, issueIds: null, partyIds: null });
      const countIn = ({ before, after }: RoundSpan) =>
        days.reduce((sum, { day, count }) => (after !== null && before < day && day <= after ? sum + count : sum), 0);
      return { items: spans.map((span) => ({ ...span, statementCount: countIn(span) })) };
    });
  }

  readRound(caller: Caller, { negotiation, event }: RoundAddress, { until = 'next', ...search }: RoundSearch): Promise<Round> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const question = { caller, clock: this.clock, negotiation };
      const opened = await openReading(tx, { ...question, search });
      const round = (await selectSpans(tx, caller, opened, until)).find(({ id, slug }) => [id, slug].includes(event.toLowerCase()));
      if (!round) throw notFound('round');
      if (round.after === null) throw hasNotBegun(round);

      const { asOf: _, knownAt, ...filters } = search;
      const days = { from: round.before, to: round.after, toKnownAt: knownAt };
      const moments = await openShownMoments(tx, { ...question, search: { ...filters, ...days } });
      const names = await nameCells(tx, [...moments.thenAsKnownNow, ...moments.now], opened.reading.knownAt);
      const { table, leftOut } = roundTable({ moments, names, areNamed: search.parties !== undefined });
      const found = findAll(moments, names);
      const shown = await citeFirst(tx, found, moments);
      return {
        ...opened.echo,
        round,
        issues: [...moments.later.issues],
        parties: [...moments.later.parties],
        ...shown,
        table,
        statements: await selectCited(tx, caller, moments, citedIn(shown)),
        leftOut: { ...beyondShown(found), ...leftOut },
      };
    });
  }
}

async function selectSpans(tx: TenantTx, caller: Caller, { negotiation, reading }: OpenReading, until: NonNullable<RoundSearch['until']>): Promise<RoundSpan[]> {
  const events = await selectEvents(tx, { negotiationId: negotiation.id, ...eyesOf(caller.role, reading.knownAt) });
  return roundSpans(events, { asOf: reading.asOf, until });
}

type Lists = Pick<Round, Listed>;

/** All that there is to say, before it is fitted on two pages. */
interface FoundLists {
  readonly moves: readonly FoundChange[];
  readonly redLines: readonly { readonly change: FoundChange; readonly line: StandingRedLine }[];
  readonly gaps: readonly ChangedGap[];
  readonly expiring: readonly WatchItem[];
  readonly waiting: readonly WatchItem[];
}

function findAll(moments: ShownMoments, names: CellNames): FoundLists {
  const moves = findChanges(moments);
  const watched = watchedIn(moments, names);
  return {
    moves,
    redLines: moves.flatMap((change) => drawnIn(change).map((line) => ({ change, line }))),
    gaps: changedGaps(moments),
    expiring: watched.filter(({ reason }) => reason === 'expiring'),
    waiting: watched.filter(({ reason }) => reason === 'condition'),
  };
}

/** A member takes over what its bloc drew. */
function drawnIn({ before, after }: FoundChange): readonly StandingRedLine[] {
  return after.inheritedFrom === null ? limitChanges(before, after).redLinesAdded : [];
}

function watchedIn({ issues, later, now }: ShownMoments, names: CellNames): WatchItem[] {
  const issueById = new Map(issues.map((issue) => [issue.now.id, issue.now]));
  const resolved = now.filter(({ flags }) => flags.includes('expiring') || flags.includes('conditional'));
  const cells = resolved.flatMap((cell) => {
    const issue = issueById.get(cell.issueId);
    return issue ? { ...presentCell(cell, issue, names), spark: [] } : [];
  });
  return watchItems(later.reading.asOf, [...issueById.values()], { cells, resolved, names });
}

/** What fits on two pages, with the statements that each of it rests on. */
async function citeFirst(tx: TenantTx, found: FoundLists, moments: ShownMoments): Promise<Lists> {
  const moves = found.moves.slice(0, MOST.moves);
  const gaps = found.gaps.slice(0, MOST.gaps).map((gap) => ({ gap, behind: movesBehind(gap, found.moves) }));
  const endings = await readEndings(tx, [...moves, ...gaps.flatMap(({ behind }) => behind)], moments);
  const names = await nameChanges(tx, moves, moments);
  return {
    moves: moves.map((change) => ({ ...presentChange(change, names, listedShifts(change)), statementIds: citeChange(change, endings) })),
    redLines: found.redLines.slice(0, MOST.redLines).map(({ change: { after, issue }, line }) => ({
      issueId: after.issueId,
      partyId: after.partyId,
      kind: line.kind,
      label: describeRedLine(issue.after.scale, line),
      statementId: line.statementId,
    })),
    gaps: gaps.map(({ gap, behind }) => ({ ...gap, statementIds: [...new Set(behind.flatMap((change) => citeChange(change, endings)))] })),
    expiring: found.expiring.slice(0, MOST.expiring),
    waiting: found.waiting.slice(0, MOST.waiting),
  };
}

function beyondShown(found: FoundLists): Record<Listed, number> {
  const beyond = (name: Listed) => Math.max(0, found[name].length - MOST[name]);
  return { moves: beyond('moves'), redLines: beyond('redLines'), gaps: beyond('gaps'), expiring: beyond('expiring'), waiting: beyond('waiting') };
}

/** In the order in which the sentences stand. */
function citedIn({ moves, redLines, gaps, expiring, waiting }: Lists): string[] {
  const alone = [...redLines, ...expiring, ...waiting].flatMap(({ statementId }) => statementId ?? []);
  return [...new Set([...moves.flatMap(({ statementIds }) => statementIds), ...alone, ...gaps.flatMap(({ statementIds }) => statementIds)])];
}

async function selectCited(tx: TenantTx, caller: Caller, { later }: ShownMoments, ids: readonly string[]): Promise<Statement[]> {
  const { knownAt } = later.reading;
  const keys = await selectStandingRevisions(tx, { negotiationId: later.negotiation.id, ids, knownAt });
  return loadStatements(tx, keys, eyesOf(caller.role, knownAt));
}

function hasNotBegun({ title, status }: RoundSpan) {
  const message = status === 'postponed' ? `“${title}” was postponed: there is nothing to compare yet.` : `“${title}” has not begun by the day shown: choose a later day.`;
  return invalid([{ path: 'search.asOf', code: 'round-to-come', message }]);
}
