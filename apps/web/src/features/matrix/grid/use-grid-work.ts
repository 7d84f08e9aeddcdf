import { notifications } from '@mantine/notifications';
import type { Matrix, MatrixCell } from '@standpoint/contracts/matrix';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../actions/actions';
import { copyTable } from '../../../lib/copy-table';
import { copyText } from '../../../lib/copy-text';
import { HEADER, type Position } from '../../../ui/grid-position';
import type { useGridFocus } from '../../../ui/use-grid-focus';
import { hiding, movingOnto, moving, type Outcome, pinning } from '../arranging';
import type { CellSubject } from '../cell/cell-words';
import type { CopyForm } from '../copy/cell-text';
import type { Layout, Line } from '../layout';
import type { MatrixSearch } from '../matrix-search';
import type { MatrixWork } from '../matrix-work';
import type { Peek } from '../peek/use-peek';
import type { CellDeeds } from './grid-cell';
import type { HeaderDeeds } from './line-header';

export interface MenuAsked {
  readonly anchor: HTMLElement;
  readonly at: Position;
  readonly kind: 'actions' | 'filter' | 'copy';
}

interface GridWork {
  readonly matrix: Matrix;
  readonly layout: Layout;
  readonly search: MatrixSearch;
  readonly focus: ReturnType<typeof useGridFocus>;
  readonly peek: Peek;
  readonly hrefOf: (cell: MatrixCell) => string;
  readonly onOpen: (cell: MatrixCell) => void;
  readonly work: MatrixWork;
}

const absolute = (href: string) => new URL(href, window.location.href).href;

/** Everything that keys, menus and the pointer do with cells, rows and columns. */
export function useGridWork({ matrix, layout, search, focus, peek, hrefOf, onOpen, work }: GridWork) {
  const { t } = useTranslation();
  const [menu, setMenu] = useState<MenuAsked | null>(null);
  const [said, setSaid] = useState('');
  const { at, range, focusOn, isInside } = focus;
  const follow = useFollowing(layout, at, focusOn);
  const arranged = { matrix, layout, search };
  const [row, column] = [layout.rows[at.row], layout.columns[at.column]];
  const subject = row && column && layout.subjectAt(row, column);
  const line = at.row === HEADER ? column : at.column === HEADER ? row : undefined;

  const arrange = (outcome: Outcome, moved?: Line) => {
    if ('refused' in outcome) return setSaid(t(`matrix.refused.${outcome.refused}`));
    follow(moved?.slug ?? '');
    setSaid(t('matrix.arranged'));
    work.onSearch(outcome.change);
  };
  const tell = (isCopied: boolean, done: string) => notifications.show({ role: 'status', message: isCopied ? done : t('matrix.copy.failed') });
  const copyAs = async (of: CellSubject, form?: CopyForm) => {
    const { cellText, lastForm, rememberForm } = await import('../copy/cell-text');
    if (form) rememberForm(form);
    const chosen = form ?? lastForm();
    const read = () => work.readCell(of.cell);
    const text = await cellText(t, chosen, { subject: of, asOf: matrix.asOf, timeZone: work.timeZone, address: absolute(hrefOf(of.cell)), addressOf: (statement) => absolute(work.statementHref(statement)), read });
    if (text === null) return notifications.show({ role: 'status', message: t('matrix.copy.nothing') });
    return tell(await copyText(text), t(`matrix.copied.${chosen}`));
  };
  const copyRange = async () => {
    const { rangeTable, cellWords } = await import('../copy/range-table');
    if (!range) return subject && tell(await copyText(cellWords(t, subject)), t('matrix.copied.value'));
    const cells = (range.rows[1] - range.rows[0] + 1) * (range.columns[1] - range.columns[0] + 1);
    return tell(await copyTable(rangeTable(t, layout, range)), t('matrix.copied.range', { count: cells }));
  };
  const open = (kind: MenuAsked['kind']) => {
    const anchor = document.activeElement;
    if (anchor instanceof HTMLElement) setMenu({ anchor, at, kind });
  };
  const move = (which: Line | undefined, by: number) => which && arrange(moving(arranged, which, by), which);

  useActions(
    {
      'grid.open': () => (subject ? onOpen(subject.cell) : open('actions')),
      'grid.peek': () => {
        const anchor = document.activeElement;
        if (subject && anchor instanceof HTMLElement) peek.toggle({ anchor, subject });
      },
      'grid.actions': () => open('actions'),
      'filter.by-cell': () => open('filter'),
      'grid.copy': () => void copyRange(),
      'cell.copy-link': () => subject && void copyAs(subject, 'link'),
      'cell.copy-citation': () => subject && void copyAs(subject),
      'cell.copy-as': () => subject && open('copy'),
      'line.hide': () => line && arrange(hiding(arranged, line)),
      'line.pin': () => line && arrange(pinning(arranged, line), line),
      'line.move-up': () => move(row, -1),
      'line.move-down': () => move(row, 1),
      'line.move-left': () => move(column, -1),
      'line.move-right': () => move(column, 1),
    },
    // What is marked with the pointer outside the table is copied as ever.
    () => isInside() && (window.getSelection()?.isCollapsed ?? true),
  );

  const latest = useRef({ onOpen, hrefOf, arrange, arranged, at });
  useEffect(() => {
    latest.current = { onOpen, hrefOf, arrange, arranged, at };
  });
  const { setPosition, setAnchor, keepFocus } = focus;
  const cellDeeds = useMemo<CellDeeds>(
    () => ({
      peek,
      hrefOf,
      onFocus: setPosition,
      onGone: keepFocus,
      onOpen: (cell) => latest.current.onOpen(cell),
      onRange: (to, step) => {
        setAnchor((began) => (step === 'begin' ? null : (began ?? latest.current.at)));
        setPosition(to);
      },
    }),
    [peek, hrefOf, setPosition, setAnchor, keepFocus],
  );
  const headerDeeds = useMemo<HeaderDeeds>(
    () => ({
      onFocus: setPosition,
      onMenu: (anchor, place) => setMenu({ anchor, at: place, kind: 'actions' }),
      onDrop: (slug, onto) => latest.current.arrange(movingOnto(latest.current.arranged, slug, onto)),
    }),
    [setPosition],
  );
  return { menu, said, cellDeeds, headerDeeds, forMenu: { arranged, work, arrange, copyAs, onOpen, onClose: () => setMenu(null) } };
}

/** After a row or column has been moved the focus goes along with it; after one has been hidden, to what took its place. */
function useFollowing(layout: Layout, at: Position, focusOn: (to: Position) => void): (slug: string) => void {
  const followed = useRef<{ slug: string; from: Position } | null>(null);
  const latest = useRef({ at, focusOn });
  useEffect(() => {
    latest.current = { at, focusOn };
  });
  useEffect(() => {
    if (followed.current === null) return;
    const { slug, from } = followed.current;
    const { at: now, focusOn: go } = latest.current;
    const [row = -1, column = -1] = [layout.rows, layout.columns].map((lines) => lines.findIndex((line) => line.slug === slug));
    const isGone = row < 0 && column < 0;
    const to = {
      row: Math.min(row < 0 ? from.row : row, layout.rows.length - 1),
      column: Math.min(column < 0 ? from.column : column, layout.columns.length - 1),
    };
    // The table may be drawn again before its lines have moved.
    if (!isGone && isSame(to, from)) return;
    followed.current = null;
    if (isGone || isSame(now, from)) go(to);
  }, [layout]);
  return (slug) => {
    followed.current = { slug, from: at };
  };
}

const isSame = (one: Position, other: Position) => one.row === other.row && one.column === other.column;
