import type { Fault } from '@standpoint/contracts/problem';
import { scaleFaults } from '@standpoint/domain/scale-faults';
import type { CodingChange, StatementChange } from '../scales/copy-revisions.queries.js';
import type { BulkCoding, BulkStatement } from './bulk.queries.js';
import { faultOf } from './choose-statements.js';
import type { ResolvedChange } from './resolve-change.js';

/** What becomes of one statement. */
export interface Applied {
  readonly statement: StatementChange;
  readonly codings: readonly CodingChange[];
  readonly faults: readonly Fault[];
  /** false: it is already as the change would make it. */
  readonly differs: boolean;
}

export function applyChange(statement: BulkStatement, codings: readonly BulkCoding[], change: ResolvedChange): Applied {
  const columns = columnsOf(statement, change);
  const sources = sourcesOf(statement, change);
  const changed = codings.map((coding) => codingOf(coding, statement, change)).filter((coding) => Object.keys(coding).length > 1);
  const { statementId } = statement;
  return {
    statement: { statementId, columns, ...(sources && { sources }) },
    codings: changed,
    faults: [...moveFaults(statement, codings, change), ...sourceFaults(statement, sources, change)],
    differs: Object.keys(columns).length > 0 || sources !== undefined || changed.length > 0,
  };
}

/** Only what differs, by the names of the columns. */
function columnsOf(statement: BulkStatement, change: ResolvedChange): Record<string, unknown> {
  const { status, marking, credibility, channel, kind, eventId, evidence } = change;
  const wanted = { status, marking, credibility, channel, kind, eventId, evidence };
  const differing = Object.entries(wanted).filter(([field, value]) => value !== undefined && value !== statement[field as keyof typeof wanted]);
  return Object.fromEntries(differing.map(([field, value]) => [field === 'eventId' ? 'event_id' : field, value]));
}

/** undefined: they stay as they are. */
function sourcesOf({ sources }: BulkStatement, { addSource, replaceSource }: ResolvedChange): BulkStatement['sources'] | undefined {
  const replaced = replaceSource && sources.some(({ sourceId }) => sourceId === replaceSource.from)
    ? withoutTwice(sources.map((each) => (each.sourceId === replaceSource.from ? { ...each, sourceId: replaceSource.to } : each)))
    : undefined;
  const now = replaced ?? sources;
  const added = addSource && !now.some(({ sourceId }) => sourceId === addSource.sourceId) ? [...now, addSource] : replaced;
  const unchanged = added !== undefined && JSON.stringify(added) === JSON.stringify(sources);
  return unchanged ? undefined : added;
}

function withoutTwice(sources: BulkStatement['sources']): BulkStatement['sources'] {
  const keyOf = ({ sourceId, locator }: BulkStatement['sources'][number]) => `${sourceId} ${locator ?? ''}`;
  const keys = sources.map(keyOf);
  return sources.filter((each, at) => keys.indexOf(keyOf(each)) === at);
}

function codingOf(coding: BulkCoding, statement: BulkStatement, change: ResolvedChange): CodingChange {
  const { evidence, rank, confidence, moveCodings } = change;
  const follows = evidence !== undefined && coding.evidence === statement.evidence && coding.evidence !== evidence;
  return {
    positionId: coding.positionId,
    ...(follows && { evidence }),
    ...(rank !== undefined && rank !== coding.rank && { rank }),
    ...(confidence !== undefined && confidence !== coding.confidence && { confidence }),
    ...(moveCodings && moveCodings.from === coding.issueId && { issueId: moveCodings.to }),
  };
}

function moveFaults({ statementId }: BulkStatement, codings: readonly BulkCoding[], { moveCodings }: ResolvedChange): Fault[] {
  const moved = moveCodings && codings.find(({ issueId }) => issueId === moveCodings.from);
  if (!moved) return [];
  if (codings.some(({ issueId }) => issueId === moveCodings.to)) {
    return [faultOf(statementId, 'issue-twice', 'It already has a position on the issue that its coding would move to.')];
  }
  return scaleFaults(moveCodings.scale, moved).map(({ code, message }) => faultOf(statementId, code, message));
}

function sourceFaults({ statementId, ...now }: BulkStatement, sources: BulkStatement['sources'] | undefined, { status }: ResolvedChange): Fault[] {
  if ((status ?? now.status) === 'draft' || (sources ?? now.sources).length > 0) return [];
  return [faultOf(statementId, 'source-missing', 'It names no source: add one first, or leave it a draft.')];
}
