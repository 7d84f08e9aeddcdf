import type { Arrangement } from '@standpoint/contracts/arrangement';
import { listOf } from '@standpoint/contracts/identifiers';
import type { Issue } from '@standpoint/contracts/issues';
import type { Matrix, MatrixCell } from '@standpoint/contracts/matrix';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { orderIssues } from '@standpoint/domain/order-issues';
import { pinFirst } from '@standpoint/domain/pin-first';
import type { Scale } from '@standpoint/domain/scale';
import type { CellSubject } from './cell/cell-words';

export type ScaledIssue = Issue & { readonly scale: Scale };

export interface IssueLine {
  readonly axis: 'issue';
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly issue: ScaledIssue;
}

export interface PartyLine {
  readonly axis: 'party';
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly party: Matrix['parties'][number];
}

/** A row or a column. */
export type Line = IssueLine | PartyLine;

/** Where everything stands. */
export interface Layout {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** So many of the first rows and columns stay in sight. */
  readonly pinnedRows: number;
  readonly pinnedColumns: number;
  /** By the id of the row below it. */
  readonly headings: ReadonlyMap<string, Issue>;
  /** Undefined where it has not come yet. */
  readonly subjectAt: (row: Line, column: Line) => CellSubject | undefined;
}

export type Arranged = Arrangement & Pick<ReadingSearch, 'parties' | 'issues'>;

/**
 * Rows, columns and what stands where they meet, as the address wants them. What it leaves out or puts elsewhere is at once
 * so, before the answer to the new question has come.
 */
export function layOut(read: Matrix, { sort = 'own', transpose, pinIssues, pinParties, ...asked }: Arranged): Layout {
  const matrix: Matrix = { ...read, parties: [...chosen(read.parties, asked.parties)], issues: [...chosen(read.issues, asked.issues)] };
  const cells = new Map(matrix.cells.map((cell) => [`${cell.issueId} ${cell.partyId}`, cell]));
  const parties = pinFirst(matrix.parties, listOf(pinParties)).map(partyLine);
  const issues = pinFirst(orderedIssues(matrix, sort, cells), listOf(pinIssues)).map(issueLine);
  const subjectAt = subjectsOf(read, cells);
  const pinned = { issues: countOf(issues, pinIssues), parties: countOf(parties, pinParties) };
  if (transpose === 'true') {
    return { rows: parties, columns: issues, pinnedRows: pinned.parties, pinnedColumns: pinned.issues, headings: new Map(), subjectAt };
  }
  // Own order keeps the headings; any other order is of single issues, so headings would only mislead.
  const headings = sort === 'own' ? headingsOf(matrix, issues.slice(pinned.issues)) : new Map<string, Issue>();
  return { rows: issues, columns: parties, pinnedRows: pinned.issues, pinnedColumns: pinned.parties, headings, subjectAt };
}

const issueLine = (issue: ScaledIssue): IssueLine => ({ axis: 'issue', id: issue.id, slug: issue.slug, name: issue.title, issue });
const partyLine = (party: Matrix['parties'][number]): PartyLine => ({ axis: 'party', id: party.id, slug: party.slug, name: party.shortName, party });

function chosen<Item extends { readonly id: string; readonly slug: string }>(items: readonly Item[], joined: string | undefined): readonly Item[] {
  if (joined === undefined) return items;
  const found = listOf(joined).flatMap((ref) => items.find(({ id, slug }) => id === ref || slug === ref) ?? []);
  // Of what was read nothing is asked for any more: the answer is on its way.
  return found.length > 0 ? [...new Set(found)] : items;
}

type Cells = ReadonlyMap<string, MatrixCell>;

function orderedIssues({ issues, parties }: Matrix, sort: NonNullable<Arrangement['sort']>, cells: Cells): ScaledIssue[] {
  const scaled = issues.filter((issue): issue is ScaledIssue => issue.scale !== null);
  if (sort === 'own') return scaled;
  const rows = scaled.map((issue) => ({ issue, scale: issue.scale, cells: parties.flatMap(({ id }) => cells.get(`${issue.id} ${id}`) ?? []) }));
  return orderIssues(rows, sort).map(({ issue }) => issue);
}

function countOf(lines: readonly Line[], pins: string | undefined): number {
  const named = listOf(pins);
  return lines.filter(({ id, slug }) => named.includes(id) || named.includes(slug)).length;
}

function headingsOf({ issues }: Matrix, rows: readonly IssueLine[]): Map<string, Issue> {
  const byId = new Map(issues.filter(({ scale }) => scale === null).map((issue) => [issue.id, issue]));
  const headings = new Map<string, Issue>();
  let last: Issue | undefined;
  for (const { id, issue } of rows) {
    const heading = byId.get(issue.parentId ?? '');
    if (heading && heading !== last) headings.set(id, heading);
    last = heading;
  }
  return headings;
}

/** The same object for the same cell, however often it is asked for: a cell is drawn again only when it changes. */
function subjectsOf({ issues, parties }: Matrix, cells: Cells): Layout['subjectAt'] {
  const names = new Map(parties.map(({ slug, shortName }) => [slug, shortName]));
  const nameOf = (slug: string) => names.get(slug) ?? slug;
  const issuesById = new Map(issues.map((issue) => [issue.id, issue]));
  const made = new Map<MatrixCell, CellSubject>();
  return (row, column) => {
    const [issueId, partyId] = row.axis === 'issue' ? [row.id, column.id] : [column.id, row.id];
    const cell = cells.get(`${issueId} ${partyId}`);
    const issue = issuesById.get(issueId);
    if (!cell || !issue) return undefined;
    const subject = made.get(cell) ?? { cell, issue, party: nameOf(cell.partySlug), nameOf };
    made.set(cell, subject);
    return subject;
  };
}
