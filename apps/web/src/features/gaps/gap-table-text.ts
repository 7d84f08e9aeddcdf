import type { GapMatrix } from '@standpoint/contracts/gaps';
import { escapedForHtml, guardedForSheet } from '../../lib/copy-table';
import { formatNumber } from '../../lib/format';
import type { GridRange } from '../../ui/grid-position';
import { pairOf } from './pair-of';

/** A range of the table with its headers: numbers as the table prints them, nothing where nothing is known. */
export function gapTableText(gaps: GapMatrix, { rows, columns }: GridRange): { readonly text: string; readonly html: string } {
  const [down, across] = [gaps.parties.slice(rows[0], rows[1] + 1), gaps.parties.slice(columns[0], columns[1] + 1)];
  const numberOf = (one: GapMatrix['parties'][number], other: GapMatrix['parties'][number]) => {
    const gap = pairOf(gaps, one, other)?.gap;
    return gap === undefined || gap === null ? '' : formatNumber(gap, 1);
  };
  const head = ['', ...across.map(({ shortName }) => shortName)].map(guardedForSheet);
  const lines = down.map((one) => [guardedForSheet(one.shortName), ...across.map((other) => numberOf(one, other))]);
  const cells = (tag: string, words: readonly string[]) => words.map((word) => `<${tag}>${escapedForHtml(word)}</${tag}>`).join('');
  const body = lines.map(([name = '', ...numbers]) => `<tr>${cells('th', [name])}${cells('td', numbers)}</tr>`).join('');
  return {
    text: [head, ...lines].map((line) => line.join('\t')).join('\n'),
    html: `<table border="1"><thead><tr>${cells('th', head)}</tr></thead><tbody>${body}</tbody></table>`,
  };
}
