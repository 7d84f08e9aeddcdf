import { isKnown, isLetThrough, isValidOn, mayBePosition } from './admissible.js';
import { dayNumber, dayOf } from './day.js';
import { linkEvidence } from './link-strength.js';
import type { Voice } from './link-strength.js';
import type {
  AuthorityRevision,
  ConditionAssessment,
  Day,
  LoggedLink,
  LoggedPosition,
  NegotiationLog,
  Reading,
  StatementRevision,
} from './log.js';

/** One coding with the statement that it codes. */
export interface Coding {
  readonly statement: StatementRevision;
  readonly position: LoggedPosition;
}

/** What is known of one party on one issue, already filtered. */
export interface CellEvidence {
  /** Published and admissible: the only ones that can be a position. */
  readonly codings: Coding[];
  readonly conduct: Coding[];
  readonly inReview: Coding[];
}

/** A link as seen from its target. */
export interface IncomingLink {
  readonly link: LoggedLink;
  readonly from: StatementRevision;
  readonly voice: Voice;
}

/** The log under one reading: filtered once, then asked per cell. */
export interface IndexedLog {
  readonly reading: Reading;
  /** Evidence before this day is stale on the reading day. */
  readonly freshFrom: Day;
  readonly evidenceByPartyByIssue: ReadonlyMap<string, ReadonlyMap<string, CellEvidence>>;
  readonly linksByTarget: ReadonlyMap<string, readonly IncomingLink[]>;
  readonly authoritiesBySpeaker: ReadonlyMap<string, readonly AuthorityRevision[]>;
  readonly assessmentByPosition: ReadonlyMap<string, ConditionAssessment>;
  readonly blocsByParty: ReadonlyMap<string, readonly string[]>;
  readonly mediators: ReadonlySet<string>;
}

const NOTHING: CellEvidence = { codings: [], conduct: [], inReview: [] };

/**
 * The log as one reading sees it: admissible statements by issue and party, links by target, and what is known of authorities,
 * conditions, memberships and seats. Reading it once makes a matrix cost its candidates, not cells × log.
 *
 *     one pass over every list of the log
 *
 * - Units: none.
 * - Range: only what the reading admits.
 * - Empty: an empty log gives empty maps.
 * - Errors: RangeError if the reading day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3, "Admissible".
 * - Example: a statement of 2026-02-02 is in no map as of 2026-01-31
 */
export function indexLog(reading: Reading, log: NegotiationLog): IndexedLog {
  const letThrough = log.statements.filter(
    (statement) => statement.status !== 'draft' && isLetThrough(statement, reading),
  );
  return {
    reading,
    freshFrom: dayOf(dayNumber(reading.asOf) - reading.staleAfterDays),
    evidenceByPartyByIssue: indexEvidence(reading, letThrough),
    linksByTarget: indexLinks(reading, letThrough),
    authoritiesBySpeaker: groupBy(
      log.authorities.filter((authority) => isKnown(authority, reading.knownAt)),
      ({ speakerId }) => speakerId,
    ),
    assessmentByPosition: indexAssessments(reading, log.assessments),
    blocsByParty: indexBlocs(reading, log),
    mediators: new Set(
      log.seats.filter((seat) => seat.role === 'mediator' && isKnown(seat, reading.knownAt)).map(({ partyId }) => partyId),
    ),
  };
}

/**
 * What the reading knows of one party on one issue.
 *
 *     a look-up
 *
 * - Units: none.
 * - Range: codings, conduct and what is in review.
 * - Empty: three empty lists.
 * - Errors: none.
 * - Source: PRODUCT §3.
 * - Example: a party that nobody heard of → three empty lists
 */
export function evidenceOf(log: IndexedLog, issueId: string, partyId: string): CellEvidence {
  return log.evidenceByPartyByIssue.get(issueId)?.get(partyId) ?? NOTHING;
}

function indexEvidence(reading: Reading, statements: readonly StatementRevision[]) {
  const evidenceByPartyByIssue = new Map<string, Map<string, CellEvidence>>();
  for (const statement of statements) {
    if (statement.partyId === null) continue;
    for (const position of statement.positions) {
      const shelf = shelfOf(statement, position, reading);
      if (shelf === null) continue;
      const byParty = getOrAdd(evidenceByPartyByIssue, position.issueId, () => new Map<string, CellEvidence>());
      const evidence = getOrAdd(byParty, statement.partyId, () => ({ codings: [], conduct: [], inReview: [] }));
      evidence[shelf].push({ statement, position });
    }
  }
  return evidenceByPartyByIssue;
}

/** Conduct is shown whatever evidence the reader chose: it is never a position, so the choice does not concern it. */
function shelfOf(statement: StatementRevision, position: LoggedPosition, reading: Reading): keyof CellEvidence | null {
  if (statement.status === 'published' && position.evidence === 'observed') return 'conduct';
  if (!mayBePosition(position, reading)) return null;
  return statement.status === 'published' ? 'codings' : 'inReview';
}

function indexLinks(reading: Reading, statements: readonly StatementRevision[]) {
  const linksByTarget = new Map<string, IncomingLink[]>();
  for (const from of statements) {
    if (from.links.length === 0 || from.status !== 'published') continue;
    const evidence = linkEvidence(from, reading);
    if (evidence === null) continue;
    const voice = { partyId: from.partyId, reporterPartyId: from.reporterPartyId, evidence };
    for (const link of from.links) {
      getOrAdd(linksByTarget, link.targetStatementId, () => []).push({ link, from, voice });
    }
  }
  return linksByTarget;
}

/** The latest judgement on or before the reading day; on one day the one recorded last. */
function indexAssessments(reading: Reading, assessments: readonly ConditionAssessment[]) {
  const latest = new Map<string, ConditionAssessment>();
  for (const next of assessments) {
    if (!isKnown(next, reading.knownAt) || next.assessedOn > reading.asOf) continue;
    const best = latest.get(next.positionId);
    if (best === undefined || assessmentKey(best) < assessmentKey(next)) latest.set(next.positionId, next);
  }
  return latest;
}

function assessmentKey({ assessedOn, recordedAt, state }: ConditionAssessment): string {
  return `${assessedOn} ${recordedAt} ${state}`;
}

function indexBlocs(reading: Reading, log: NegotiationLog) {
  const memberships = log.memberships.filter(
    (membership) => isKnown(membership, reading.knownAt) && isValidOn(membership, reading.asOf),
  );
  const blocsByParty = new Map<string, string[]>();
  for (const [partyId, own] of groupBy(memberships, (membership) => membership.partyId)) {
    blocsByParty.set(partyId, [...new Set(own.map(({ blocId }) => blocId))].sort());
  }
  return blocsByParty;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) getOrAdd(groups, keyOf(item), () => []).push(item);
  return groups;
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
