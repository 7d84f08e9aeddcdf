import { MAX_AT_ONCE } from '@standpoint/contracts/edit-statements';
import type { Total } from '@standpoint/contracts/statement-search';
import type { ListedStatement } from '@standpoint/contracts/statements';
import type { Filter } from '../table-search';

/** Statements one by one, each with the revision that was looked at, or all that a search found. */
export type Selection =
  | { readonly kind: 'some'; readonly byId: ReadonlyMap<string, ListedStatement>; /** Where a range begins. */ readonly from: number | null }
  | { readonly kind: 'all'; readonly search: Filter; readonly total: Total };

export const NOTHING: Selection = { kind: 'some', byId: new Map(), from: null };

export const isSelected = (selection: Selection, { id }: Pick<ListedStatement, 'id'>): boolean => selection.kind === 'all' || selection.byId.has(id);

export const countOf = (selection: Selection): Total =>
  selection.kind === 'all' ? selection.total : { count: selection.byId.size, exact: true };

/** One row more, or one less. Of "all that match" it leaves those that are on the page, without that one. */
export function toggleRow(selection: Selection, row: number, rows: readonly ListedStatement[]): Selection {
  const statement = rows[row];
  if (!statement) return selection;
  const byId = new Map(selection.kind === 'all' ? rows.map((one) => [one.id, one]) : selection.byId);
  if (!byId.delete(statement.id)) byId.set(statement.id, statement);
  return { kind: 'some', byId, from: row };
}

/** From the row selected last to this one, both included; what was selected stays. */
export function selectUpTo(selection: Selection, row: number, rows: readonly ListedStatement[]): Selection {
  if (selection.kind === 'all') return selection;
  const from = selection.from ?? row;
  const range = rows.slice(Math.min(from, row), Math.max(from, row) + 1);
  return { kind: 'some', byId: new Map([...selection.byId, ...range.map((one) => [one.id, one] as const)]), from };
}

/** All that are loaded; pressed again, none. */
export function toggleAll(selection: Selection, rows: readonly ListedStatement[]): Selection {
  return howMany(selection, rows) === 'all' ? NOTHING : { kind: 'some', byId: new Map(rows.map((one) => [one.id, one])), from: null };
}

export function howMany(selection: Selection, rows: readonly ListedStatement[]): 'all' | 'some' | 'none' {
  if (selection.kind === 'all') return 'all';
  if (selection.byId.size === 0) return 'none';
  return rows.every(({ id }) => selection.byId.has(id)) ? 'all' : 'some';
}

export const without = (selection: Selection, ids: ReadonlySet<string>): Selection =>
  selection.kind === 'all' ? selection : { kind: 'some', byId: new Map([...selection.byId].filter(([id]) => !ids.has(id))), from: null };

export const isTooMany = (selection: Selection): boolean => countOf(selection).count > MAX_AT_ONCE || !countOf(selection).exact;

/** The selection as the API takes it. */
export function chosenOf(selection: Selection): { search: Filter; total: number } | { statements: { statement: string; revision: number }[] } {
  if (selection.kind === 'all') return { search: selection.search, total: selection.total.count };
  return { statements: [...selection.byId.values()].map(({ id, revision }) => ({ statement: id, revision })) };
}

/** What was selected, as it stands on the page now. */
export function refreshed(selection: Selection, rows: readonly ListedStatement[]): Selection {
  if (selection.kind === 'all' || selection.byId.size === 0) return selection;
  const newer = rows.filter((one) => selection.byId.has(one.id) && selection.byId.get(one.id) !== one);
  return newer.length === 0 ? selection : { ...selection, byId: new Map([...selection.byId, ...newer.map((one) => [one.id, one] as const)]) };
}
