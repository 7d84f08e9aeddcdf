import type { ListedStatement } from '@standpoint/contracts/statements';
import { formatDay } from '../../../lib/format';
import type { Group } from './table.query';
import type { Grouping } from './table-search';

/** A line of the table: a statement, or the name of those below it. */
export type Line =
  | { readonly kind: 'row'; readonly key: string; readonly row: number; readonly statement: ListedStatement }
  | { readonly kind: 'heading'; readonly key: string; readonly label: string; readonly count: number | null };

interface Page {
  readonly items: readonly ListedStatement[];
  readonly group: number;
}

/** Pages as lines. A statement on two issues stands below both of them. */
export function linesOf(pages: readonly Page[], grouping: Grouping | undefined, groups: readonly Group[] | null): Line[] {
  const lines: Line[] = [];
  let above: string | null = null;
  let row = 0;
  for (const { items, group } of pages) {
    const named = groups?.[group];
    for (const statement of items) {
      const below = named ? `${named.by} ${named.value}` : grouping === 'day' ? statement.saidOn : null;
      if (below !== null && below !== above) {
        lines.push({ kind: 'heading', key: `heading ${below}`, label: named?.name ?? formatDay(statement.saidOn), count: named?.count ?? null });
        above = below;
      }
      lines.push({ kind: 'row', key: `${named ? below : ''} ${statement.id}`, row, statement });
      row += 1;
    }
  }
  return lines;
}
