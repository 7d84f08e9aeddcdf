import type { CompareSearch } from '@standpoint/contracts/compare-search';
import type { Cell } from '@standpoint/domain/cell';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import type { NegotiationLog, Reading } from '@standpoint/domain/log';
import { resolveMatrix } from '@standpoint/domain/resolve-matrix';
import { selectLog } from '../cells/select-log.js';
import { partOfLog } from '../cells/part-of-log.js';
import { cellIssueOf, hasScale, type ScaledIssue } from '../cells/present-cell.js';
import { readBareCells, type TableQuestion } from '../cells/read-cells.js';
import { type OpenReading, openReading, type ReadingQuestion } from '../cells/reading.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { selectStandingRevisions } from './standing-revisions.queries.js';

export interface MomentsQuestion extends Omit<ReadingQuestion, 'search'> {
  readonly search: CompareSearch & { readonly from: string; readonly to: string };
}

/** The cells of both moments, and in between: the earlier day with what is known at the later instant. */
export interface ShownMoments<Resolved extends ShownCell = ShownCell> {
  readonly earlier: OpenReading;
  readonly later: OpenReading;
  /** Issues with a scale as known at the later instant, and as they were known at the earlier one. */
  readonly issues: readonly { readonly now: ScaledIssue; readonly then: ScaledIssue }[];
  readonly partyIds: readonly string[];
  /** In issue, then party order, all three. */
  readonly shownThen: readonly Resolved[];
  readonly thenAsKnownNow: readonly Resolved[];
  readonly now: readonly Resolved[];
  /** Of the statements that the earlier cells rest on: which revision stands at the later instant, whatever it says now; empty where both instants are one. */
  readonly standingRevisions: ReadonlyMap<string, number>;
}

/** With what the cells were resolved from. */
export interface Moments extends ShownMoments<Cell> {
  /** What stands at the later instant. */
  readonly standing: NegotiationLog;
}

export async function openMoments(tx: TenantTx, question: MomentsQuestion): Promise<Moments> {
  const opened = await openBoth(tx, question);
  const { later, earlier, issues, partyIds, part } = opened;
  const standing = await selectLog(tx, later.negotiation.id, { ...later.reading, ...part });
  const issuesNow = issues.map(({ now }) => cellIssueOf(now));
  const thenAsKnownNow = resolveMatrix(earlierDay(opened), issuesNow, partyIds, standing);
  const now = resolveMatrix(later.reading, issuesNow, partyIds, standing);
  if (isKnownAlike(opened)) return { ...opened, standing, standingRevisions: new Map(), shownThen: thenAsKnownNow, thenAsKnownNow, now };

  const knownThen = await selectLog(tx, later.negotiation.id, { ...earlier.reading, ...part });
  const shownThen = resolveMatrix(earlier.reading, issues.map(({ then }) => cellIssueOf(then)), partyIds, knownThen);
  const standingRevisions = await readStandingRevisions(tx, later, shownThen);
  return { ...opened, standing, standingRevisions, shownThen, thenAsKnownNow, now };
}

async function readStandingRevisions(tx: TenantTx, { negotiation, reading }: OpenReading, cells: readonly Cell[]): Promise<Map<string, number>> {
  const ids = [...new Set(cells.flatMap(({ origin }) => origin?.statementId ?? []))];
  const standing = await selectStandingRevisions(tx, { negotiationId: negotiation.id, ids, knownAt: reading.knownAt });
  return new Map(standing.map(({ statementId, revision }) => [statementId, revision]));
}

/** The same for those who need no more than what cells show: where nothing was learned in between, no log has to be read. */
export async function openShownMoments(tx: TenantTx, question: MomentsQuestion): Promise<ShownMoments> {
  const opened = await openBoth(tx, question);
  if (!isKnownAlike(opened)) return openMoments(tx, question);
  const { later, issues, partyIds, part } = opened;
  const table = { negotiationId: later.negotiation.id, issues: issues.map(({ now }) => now), partyIds, part };
  const thenAsKnownNow = await readBareCells(tx, { ...table, reading: earlierDay(opened) });
  const now = await readBareCells(tx, { ...table, reading: later.reading });
  return { ...opened, standingRevisions: new Map(), shownThen: thenAsKnownNow, thenAsKnownNow, now };
}

type Opened = Pick<ShownMoments, 'earlier' | 'later' | 'issues' | 'partyIds'> & Pick<TableQuestion, 'part'>;

async function openBoth(tx: TenantTx, { search, ...question }: MomentsQuestion): Promise<Opened> {
  const { from, to, fromKnownAt = search.toKnownAt, toKnownAt, ...filters } = search;
  const later = await openReading(tx, { ...question, search: { ...filters, asOf: to, knownAt: toKnownAt } });
  const earlier = await openReading(tx, { ...question, search: { ...filters, asOf: from, knownAt: fromKnownAt } });
  const scaledThen = new Map(earlier.issues.filter(hasScale).map((issue) => [issue.id, issue]));
  const issues = later.issues.filter(hasScale).map((now) => ({ now, then: scaledThen.get(now.id) ?? now }));
  const part = partOfLog({ issues: later.issues, parties: [...earlier.parties, ...later.parties] }, filters);
  return { earlier, later, issues, partyIds: later.parties.map(({ id }) => id), part };
}

function isKnownAlike({ earlier, later }: Opened): boolean {
  return earlier.reading.knownAt === later.reading.knownAt;
}

function earlierDay({ earlier, later }: Opened): Reading {
  return { ...later.reading, asOf: earlier.reading.asOf };
}
