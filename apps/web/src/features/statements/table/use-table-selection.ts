import type { Total } from '@standpoint/contracts/statement-search';
import type { ListedStatement } from '@standpoint/contracts/statements';
import { useMemo, useState } from 'react';
import type { Act } from './select/change';
import { isSelected, NOTHING, refreshed, type Selection, selectUpTo, toggleAll, toggleRow, without } from './select/selection';
import type { Filter } from './table-search';

interface Doing {
  readonly act: Act;
  /** One statement that is changed where it stands; null: all that are selected. */
  readonly only: ListedStatement | null;
}

/** Which rows are selected, and what is being done to them. */
export function useTableSelection(rows: readonly ListedStatement[], filter: Filter) {
  const [kept, setKept] = useState<{ readonly selection: Selection; readonly of: string }>({ selection: NOTHING, of: '' });
  const [doing, setDoing] = useState<Doing | null>(null);
  // Other filters show other rows: what was selected among the former ones is out of sight.
  const of = JSON.stringify(filter);
  const selection = useMemo(() => (kept.of === of ? refreshed(kept.selection, rows) : NOTHING), [kept, of, rows]);
  const select = (next: Selection) => setKept({ selection: next, of });
  const only = doing?.only;
  const target: Selection = only ? refreshed({ kind: 'some', byId: new Map([[only.id, only]]), from: null }, rows) : selection;
  return {
    selection,
    doing,
    target,
    holds: (statement: ListedStatement) => isSelected(selection, statement),
    toggle: (row: number) => select(toggleRow(selection, row, rows)),
    upTo: (row: number) => select(selectUpTo(selection, row, rows)),
    all: () => select(toggleAll(selection, rows)),
    allThatMatch: (total: Total) => select({ kind: 'all', search: filter, total }),
    leaveOut: (ids: ReadonlySet<string>) => select(without(selection, ids)),
    clear: () => select(NOTHING),
    begin: (act: Act, one: ListedStatement | null = null) => setDoing({ act, only: one }),
    end: () => setDoing(null),
  };
}
