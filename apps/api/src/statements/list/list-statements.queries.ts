import { COUNTED_TO, type Total } from '@standpoint/contracts/statement-search';
import { type Fragment, fragment, run } from '../../db/fragment.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { RevisionKey } from '../load-statements.queries.js';
import { conditionsOf, foundFirst } from './statement-filters.queries.js';
import type { Place, StatementOrder } from './statement-order.js';
import type { StatementQuestion } from './statement-question.js';

export type ListedKey = RevisionKey & Place;

interface Page {
  readonly order: StatementOrder;
  /** Rows strictly after this one. */
  readonly after: Place | null;
  readonly limit: number;
}

/** The statements that the question asks for, in order, from a place on. */
export function selectListedKeys(tx: TenantTx, question: StatementQuestion, page: Page): Promise<ListedKey[]> {
  return run<ListedKey>(tx, fragment`${foundFirst(question)} ${pageOf(question, page)}`);
}

interface CountedPage {
  readonly keys: readonly ListedKey[];
  readonly total: Total;
}

/** The first page and how many there are in all: what is searched for is searched once. */
export async function selectCountedKeys(tx: TenantTx, question: StatementQuestion, page: Omit<Page, 'after'>): Promise<CountedPage> {
  const rows = await run<ListedKey & { count: number }>(
    tx,
    fragment`${foundFirst(question)}
      SELECT page.*, (${countOf(question)}) AS count FROM (${pageOf(question, { ...page, after: null })}) AS page`,
  );
  return { keys: rows, total: totalOf(rows[0]?.count) };
}

function pageOf(question: StatementQuestion, { order, after, limit }: Page): Fragment {
  const sorting = sortingBy(order, question.knownAt ?? 'infinity');
  return fragment`
    SELECT s.statement_id AS "statementId", s.revision, s.said_on AS "saidOn", ${sorting.key} AS key
    FROM   statement_revision s ${sorting.join}
    WHERE  ${conditionsOf(question)} ${after === null ? fragment`` : fragment`AND ${sorting.after(after)}`}
    ORDER  BY ${sorting.by}
    LIMIT  ${limit}`;
}

interface Sorting {
  /** What the cursor keeps, as text that compares as the key does. */
  readonly key: Fragment;
  readonly join: Fragment;
  readonly by: Fragment;
  readonly after: (place: Place) => Fragment;
}

function sortingBy({ sort, direction }: StatementOrder, known: string): Sorting {
  if (sort === 'party') return byName(partyNames(known), direction);
  if (sort === 'speaker') return byName(speakerNames(known), direction);
  const column = sort === 'saidOn' ? fragment`s.said_on` : fragment`s.recorded_at`;
  const [way, beyond] = direction === 'asc' ? [fragment`ASC`, fragment`>`] : [fragment`DESC`, fragment`<`];
  return {
    key: column,
    join: fragment``,
    by: fragment`${column} ${way}, s.statement_id ${way}`,
    after: ({ key, statementId }) =>
      sort === 'saidOn'
        ? fragment`(${column}, s.statement_id) ${beyond} (${key}::date, ${statementId}::uuid)`
        : fragment`(${column}, s.statement_id) ${beyond} (${key}::timestamptz, ${statementId}::uuid)`,
  };
}

/** Equals: newest said first, whichever way the names go. Who has no name comes after all that have one. */
function byName(join: Fragment, direction: StatementOrder['direction']): Sorting {
  const name = fragment`coalesce(named.name, U&'\\+10FFFF') COLLATE "C"`;
  const [way, beyond] = direction === 'asc' ? [fragment`ASC`, fragment`>`] : [fragment`DESC`, fragment`<`];
  return {
    key: name,
    join,
    by: fragment`${name} ${way}, s.said_on DESC, s.statement_id DESC`,
    after: ({ key, saidOn, statementId }) => fragment`(${name} ${beyond} ${key}
      OR ${name} = ${key} AND (s.said_on, s.statement_id) < (${saidOn}::date, ${statementId}::uuid))`,
  };
}

function partyNames(known: string): Fragment {
  return fragment`LEFT JOIN (
    SELECT DISTINCT ON (party_id) party_id, short_name AS name
    FROM   party_revision WHERE recorded_at <= ${known}::timestamptz ORDER BY party_id, revision DESC
  ) named ON named.party_id = s.party_id`;
}

function speakerNames(known: string): Fragment {
  return fragment`LEFT JOIN (
    SELECT DISTINCT ON (speaker_id) speaker_id, name
    FROM   speaker_revision WHERE recorded_at <= ${known}::timestamptz ORDER BY speaker_id, revision DESC
  ) named ON named.speaker_id = s.speaker_id`;
}

/** How many the question finds; counting stops where it no longer matters. */
export async function countListed(tx: TenantTx, question: StatementQuestion): Promise<Total> {
  const [row] = await run<{ count: number }>(tx, fragment`${foundFirst(question)} ${countOf(question)}`);
  return totalOf(row?.count);
}

function countOf(question: StatementQuestion): Fragment {
  return fragment`SELECT count(*) AS count FROM (
    SELECT FROM statement_revision s WHERE ${conditionsOf(question)} LIMIT ${COUNTED_TO + 1}) AS counted`;
}

function totalOf(count = 0): Total {
  return { count: Math.min(count, COUNTED_TO), exact: count <= COUNTED_TO };
}
