import { useWindowEvent } from '@mantine/hooks';
import { type RefObject, useRef } from 'react';
import { useActions } from '../actions/actions';

interface ListKeys {
  readonly onAdd?: (() => void) | undefined;
  /** The row in focus, by what `data-list-row` says of it. */
  readonly onEdit?: ((row: string) => void) | undefined;
  readonly onMove?: ((row: string, by: 1 | -1) => void) | undefined;
}

/** J, K and the arrows go from row to row, slash into the search box; what else can be done to the row in focus has its key too. */
export function useListKeys({ onAdd, onEdit, onMove }: ListKeys) {
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useActions(
    {
      'list.next': () => step(list, 1),
      'list.previous': () => step(list, -1),
      'list.search': () => search.current?.focus(),
      ...(onAdd && { 'list.add': onAdd }),
      ...(onEdit && { 'list.edit': () => withRow(list, onEdit) }),
      ...(onMove && {
        'list.move-up': () => withRow(list, (row) => onMove(row, -1)),
        'list.move-down': () => withRow(list, (row) => onMove(row, 1)),
      }),
    },
    noDialogIsOpen,
  );
  useWindowEvent('keydown', (event) => {
    const by = ARROWS.get(event.key);
    const isOnLink = document.activeElement instanceof HTMLAnchorElement && rowInFocus(list);
    if (!by || !isOnLink || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    step(list, by);
  });
  return { list, search };
}

/** Only from the link of a row: within a field or a menu the arrows have work of their own. */
const ARROWS: ReadonlyMap<string, 1 | -1> = new Map([['ArrowDown', 1], ['ArrowUp', -1]]);

const noDialogIsOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') === null;

const rowInFocus = (list: RefObject<HTMLElement | null>) =>
  list.current?.contains(document.activeElement) ? document.activeElement?.closest('[data-list-row]')?.getAttribute('data-list-row') : null;

function withRow(list: RefObject<HTMLElement | null>, act: (row: string) => void): void {
  const row = rowInFocus(list);
  if (row) act(row);
}

function step(list: RefObject<HTMLElement | null>, by: 1 | -1): void {
  const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-list-row]') ?? [])];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? 0 : at + by];
  linkIn(next)?.focus();
}

const linkIn = (row: Element | null | undefined) => row?.querySelector<HTMLElement>('a[href]') ?? null;

/** The link of a row, to give the focus to. */
export const linkOfRow = (row: string) => linkIn(document.querySelector(`[data-list-row="${CSS.escape(row)}"]`));
