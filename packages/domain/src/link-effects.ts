import { compareText } from './compare-text.js';
import type { Coding, IncomingLink, IndexedLog } from './index-log.js';
import { mayEnd, mayRenew } from './link-strength.js';
import type { Voice } from './link-strength.js';
import type { Day, LoggedLink, StatementRevision } from './log.js';
import type { Facet } from './vocabulary.js';

/** What a link has to name, if it names anything, to reach a facet of a coding. */
interface Scope {
  readonly issueId: string;
  readonly facet: Facet;
}

/** A statement with its voice, as the target of links. */
interface Said {
  readonly statementId: string;
  readonly voice: Voice;
}

/**
 * The link that ended one facet of a coding, if one did.
 *
 *     among the links to the statement that reach the issue and facet, may end it and still stand: the one said first
 *
 * - Units: none.
 * - Range: a link, with the statement that made it.
 * - Empty: null if nothing ended it.
 * - Errors: none.
 * - Source: PRODUCT §3, "Links".
 * - Example: a minister withdraws the red line only → a link for facet red line, null for facet value
 */
export function endingLink(log: IndexedLog, coding: Coding, facet: Facet): IncomingLink | null {
  if (!log.linksByTarget.has(coding.statement.statementId)) return null;
  const scope = { issueId: coding.position.issueId, facet };
  const [first] = endingLinks(log, saidIn(coding), scope)
    .filter((incoming) => stillStands(log, incoming, scope))
    .sort((a, b) => compareText(a.from.saidOn, b.from.saidOn) || compareText(a.from.statementId, b.from.statementId));
  return first ?? null;
}

/**
 * The day of the last evidence for one facet of a coding: what its age is counted from.
 *
 *     latest of said-on and the said-on of every standing reaffirmation, reaffirmations of reaffirmations included
 *
 * - Units: days.
 * - Range: from the statement's said-on to the reading day.
 * - Empty: without reaffirmation the statement's own said-on.
 * - Errors: none.
 * - Source: PRODUCT §3, "Links": `reaffirms` renews the target's age even without a coding.
 * - Example: said 2025-09-01, reaffirmed 2026-01-20 → 2026-01-20
 */
export function evidencedOn(log: IndexedLog, coding: Coding, facet: Facet): Day {
  return reaffirmations(log, coding, facet).at(-1)?.saidOn ?? coding.statement.saidOn;
}

/**
 * The statements that renew one facet of a coding.
 *
 *     every standing reaffirmation that may renew it, and every one of those, said later than what came before
 *
 * - Units: none.
 * - Range: statements of the log, in the order in which they were said.
 * - Empty: an empty list; so it is where nothing was said later than the coding itself.
 * - Errors: none.
 * - Source: PRODUCT §3, "Links": `reaffirms` renews the target's age even without a coding.
 * - Example: said 2025-09-01, reaffirmed 2026-01-20 → the statement of 2026-01-20
 */
export function reaffirmations(log: IndexedLog, coding: Coding, facet: Facet): readonly StatementRevision[] {
  if (!log.linksByTarget.has(coding.statement.statementId)) return [];
  const scope = { issueId: coding.position.issueId, facet };
  const seen = new Set([coding.statement.statementId]);
  const open: Said[] = [saidIn(coding)];
  const found: StatementRevision[] = [];
  for (const said of open) {
    for (const incoming of log.linksByTarget.get(said.statementId) ?? []) {
      const { link, from, voice } = incoming;
      if (link.type !== 'reaffirms' || seen.has(from.statementId) || !reaches(link, scope)) continue;
      if (!mayRenew(voice, said.voice) || !stillStands(log, incoming, scope)) continue;
      seen.add(from.statementId);
      open.push({ statementId: from.statementId, voice });
      found.push(from);
    }
  }
  return found.filter(({ saidOn }) => saidOn > coding.statement.saidOn).sort((a, b) => compareText(a.saidOn, b.saidOn) || compareText(a.statementId, b.statementId));
}

function saidIn({ statement, position }: Coding): Said {
  const { statementId, partyId, reporterPartyId } = statement;
  return { statementId, voice: { partyId, reporterPartyId, evidence: position.evidence } };
}

function reaches(link: LoggedLink, scope: Scope): boolean {
  return (link.issueId === null || link.issueId === scope.issueId) && (link.facet === null || link.facet === scope.facet);
}

function endingLinks(log: IndexedLog, target: Said, scope: Scope): IncomingLink[] {
  return (log.linksByTarget.get(target.statementId) ?? []).filter(
    ({ link, voice }) => reaches(link, scope) && mayEnd(link.type, voice, target.voice),
  );
}

/**
 * Whether a linking statement has not itself been taken back. A link stands if every link against it has fallen, and falls if
 * one against it stands (the grounded extension of Dung 1995); links that take one another back in a circle end nothing.
 */
function stillStands(log: IndexedLog, { from, voice }: IncomingLink, scope: Scope): boolean {
  if (!log.linksByTarget.has(from.statementId)) return true;

  // farthest first, so that a chain of withdrawals settles in one round
  const attackersById = [...collectAttackers(log, { statementId: from.statementId, voice }, scope)].reverse();
  const stands = new Map<string, boolean>();
  for (let settled = -1; settled !== stands.size; ) {
    settled = stands.size;
    for (const [id, attackers] of attackersById) {
      if (attackers.some((attacker) => stands.get(attacker) === true)) stands.set(id, false);
      else if (attackers.every((attacker) => stands.get(attacker) === false)) stands.set(id, true);
    }
  }
  return stands.get(from.statementId) === true;
}

/** Every statement that can decide whether `start` stands, with the ids of those that take it back. */
function collectAttackers(log: IndexedLog, start: Said, scope: Scope): Map<string, string[]> {
  const attackersById = new Map<string, string[]>();
  const open = [start];
  for (const said of open) {
    if (attackersById.has(said.statementId)) continue;
    const attackers = endingLinks(log, said, scope);
    attackersById.set(said.statementId, attackers.map(({ from }) => from.statementId));
    open.push(...attackers.map(({ from, voice }) => ({ statementId: from.statementId, voice })));
  }
  return attackersById;
}
