import { isValidOn } from './admissible.js';
import type { Cell, ContestVoice } from './cell.js';
import { cellFlags } from './cell-flags.js';
import { contestView } from './contest-view.js';
import type { Contest, Valued } from './contest.js';
import { daysBetween } from './day.js';
import { explainCell } from './explain-cell.js';
import { evidenceOf } from './index-log.js';
import type { Coding, IndexedLog } from './index-log.js';
import { endingLink } from './link-effects.js';
import { newestFirst, weighFacet } from './list-candidates.js';
import { conditionState } from './liveness.js';
import type { CellIssue } from './log.js';
import { originOf } from './origin-of.js';
import { resolveRange, resolveWon } from './resolve-range.js';
import type { WonFacet } from './resolve-range.js';
import { crossedBy, resolveRedLines } from './resolve-red-lines.js';
import { resolveValue } from './resolve-value.js';
import type { Facet } from './vocabulary.js';
import type { Weighed } from './weigh-candidate.js';

/**
 * A party's cell from its own statements alone, without its blocs.
 *
 *     value, range, red lines and salience, each among the positions that speak to it; then flags and the answer to "why?"
 *
 * - Units: values in those of the scale, age in days.
 * - Range: one cell.
 * - Empty: state none.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`, or a position lacks the field of its kind.
 * - Source: PRODUCT §3.
 * - Example: see `resolveCell`
 */
export function resolveOwnCell(log: IndexedLog, issue: CellIssue, partyId: string): Cell {
  const evidence = evidenceOf(log, issue.issueId, partyId);
  const weighed = (facet: Facet) => weighFacet(log, evidence.codings, facet);

  const value = resolveValue(log, issue.scale, weighed('value'));
  const shownValue = value.shown?.value ?? null;
  const standing = value.state === 'held' ? value.shown : null;
  const range = resolveRange(weighed('range'), standing, shownValue);
  const redLines = resolveRedLines(weighed('red line'));
  const salience = resolveWon(weighed('salience'), standing);

  const cell = {
    partyId,
    issueId: issue.issueId,
    state: value.state,
    value: shownValue,
    ...contestView(toVoices(value.contest)),
    range: toRange(range),
    redLines: redLines.standing,
    crossed: crossedBy(standing === null ? null : shownValue, redLines.standing),
    salience: toSalience(salience, issue.defaultSalience),
    ...toldBy(log, value.shown),
    conduct: newestFirst(evidence.conduct.filter((coding) => isShownConduct(log, coding))).map(originOf),
  };
  const inReview = evidence.inReview.length > 0;
  return {
    ...cell,
    flags: cellFlags({ cell, shown: value.shown, resumed: value.resumed, inReview, reading: log.reading }),
    inheritedFrom: null,
    statementCount: new Set(evidence.codings.map(({ statement }) => statement.statementId)).size,
    inNumbers: standing !== null && (!standing.proposal || log.reading.countProposals),
    contradicts: [],
    why: explainCell(
      { value: value.losses, range: range.losses, 'red line': redLines.losses, salience: salience.losses },
      evidence,
    ),
  };
}

/** Conduct shows while it lasts, and until the party that told it takes it back. */
function isShownConduct(log: IndexedLog, coding: Coding): boolean {
  return isValidOn(coding.position, log.reading.asOf) && endingLink(log, coding, 'value') === null;
}

function toVoices(contest: Contest | null): ContestVoice[] {
  return contest === null ? [] : [contest.winner, ...contest.rivals].map(toVoice);
}

function toVoice(valued: Valued): ContestVoice {
  const { speakerId, saidOn } = valued.statement;
  return { ...originOf(valued), speakerId, saidOn, value: valued.value };
}

function toRange({ winner }: WonFacet): Cell['range'] {
  const range = winner?.position.range ?? null;
  return winner === null || range === null ? null : { low: range.low, high: range.high, ...originOf(winner) };
}

function toSalience({ winner }: WonFacet, defaultSalience: number | null): Cell['salience'] {
  const said = winner?.position.salience ?? null;
  if (winner !== null && said !== null) return { value: said, isDefault: false, origin: originOf(winner) };
  return defaultSalience === null ? null : { value: defaultSalience, isDefault: true, origin: null };
}

type Told = Pick<
  Cell,
  | 'origin'
  | 'evidence'
  | 'commitment'
  | 'condition'
  | 'reporterPartyId'
  | 'speakerId'
  | 'saidOn'
  | 'saidFrom'
  | 'validFrom'
  | 'validUntil'
  | 'evidencedOn'
  | 'ageDays'
>;

const TOLD_BY_NOBODY: Told = {
  origin: null,
  evidence: null,
  commitment: null,
  condition: null,
  reporterPartyId: null,
  speakerId: null,
  saidOn: null,
  saidFrom: null,
  validFrom: null,
  validUntil: null,
  evidencedOn: null,
  ageDays: null,
};

function toldBy(log: IndexedLog, shown: Weighed | null): Told {
  if (shown === null) return TOLD_BY_NOBODY;
  const { statement, position } = shown;
  return {
    origin: originOf(shown),
    evidence: position.evidence,
    commitment: position.commitment,
    condition: toCondition(log, shown),
    reporterPartyId: statement.reporterPartyId,
    speakerId: statement.speakerId,
    saidOn: statement.saidOn,
    saidFrom: statement.saidFrom,
    validFrom: position.validFrom,
    validUntil: position.validUntil,
    evidencedOn: shown.evidencedOn,
    ageDays: daysBetween(shown.evidencedOn, log.reading.asOf),
  };
}

function toCondition(log: IndexedLog, shown: Weighed): Cell['condition'] {
  const { condition } = shown.position;
  const state = conditionState(log, shown);
  return condition === null || state === null ? null : { ...condition, state };
}
