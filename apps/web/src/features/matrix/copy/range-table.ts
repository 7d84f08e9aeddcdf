import type { TFunction } from 'i18next';
import { isolated } from '../../../lib/bidi';
import { escapedForHtml, guardedForSheet } from '../../../lib/copy-table';
import type { GridRange } from '../../../ui/grid-position';
import { isContested } from '../cell/cell-look';
import type { CellSubject } from '../cell/cell-words';
import { labelOf } from '../cell/cell-face';
import type { Layout } from '../layout';

export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** A range with its headers, for a sheet (tabs) and for a page of text (HTML). */
export function rangeTable(t: TFunction, layout: Layout, { rows, columns }: GridRange): Copied {
  const [shownRows, shownColumns] = [layout.rows.slice(rows[0], rows[1] + 1), layout.columns.slice(columns[0], columns[1] + 1)];
  const head = ['', ...shownColumns.map(({ name }) => name)];
  const lines = shownRows.map((row) => [row.name, ...shownColumns.map((column) => wordsAt(t, layout.subjectAt(row, column)))]);
  return { text: tabbed([head, ...lines]), html: htmlTable(head, lines) };
}

const wordsAt = (t: TFunction, subject: CellSubject | undefined) => (subject ? cellWords(t, subject) : '');

/** What a cell says, in the words that it shows. */
export function cellWords(t: TFunction, subject: CellSubject): string {
  const { cell } = subject;
  if (!isContested(cell)) return labelOf(t, subject);
  return `${t('matrix.disagree')}: ${cell.voices.map(({ speaker, label }) => t('matrix.voice', { speaker, label })).map(isolated).join(', ')}`;
}

function tabbed(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map((words) => guardedForSheet(words.replaceAll(/\s+/g, ' '))).join('\t')).join('\n');
}

function htmlTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
  const headCells = head.map((words) => `<th scope="col">${escaped(words)}</th>`);
  const body = lines.map(([name = '', ...words]) => row([`<th scope="row">${escaped(name)}</th>`, ...words.map((each) => `<td>${escaped(each)}</td>`)]));
  return `<table border="1"><thead>${row(headCells)}</thead><tbody>${body.join('')}</tbody></table>`;
}

const escaped = (words: string) => escapedForHtml(guardedForSheet(words));
