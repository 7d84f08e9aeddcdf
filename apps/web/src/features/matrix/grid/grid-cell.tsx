import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { TFunction } from 'i18next';
import { memo, type MouseEvent, useLayoutEffect, useRef } from 'react';
import { CellFace, fillsOf, marksOf } from '../cell/cell-face';
import { cellName, type CellSubject } from '../cell/cell-words';
import type { Position } from '../../../ui/grid-position';
import type { Peek } from '../peek/use-peek';
import box from '../cell/cell-box.module.css';
import styles from './matrix-grid.module.css';

/** What a cell may be asked to do; the same object for all cells. */
export interface CellDeeds {
  readonly peek: Peek;
  readonly hrefOf: (cell: MatrixCell) => string;
  readonly onFocus: (at: Position) => void;
  /** It has the focus and goes away. */
  readonly onGone: (at: Position) => void;
  readonly onOpen: (cell: MatrixCell) => void;
  /** A range is drawn from here, to here. */
  readonly onRange: (at: Position, step: 'begin' | 'extend') => void;
}

interface GridCellProps {
  readonly t: TFunction;
  readonly subject: CellSubject;
  readonly asOf: string;
  readonly row: number;
  readonly column: number;
  /** How far from the start a pinned column stays. */
  readonly pinned: number | null;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly isDimmed: boolean;
  readonly isChanged: boolean;
  readonly isInRange: boolean;
  readonly deeds: CellDeeds;
}

const LEFT_BUTTON = 1;
/** A click that the browser should not take for a new tab or a download. */
const isPlainClick = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A cell is a link that says all of itself, so that it can be opened beside, copied and listed. */
export const GridCell = memo(function GridCell({ t, subject, asOf, row, column, pinned, isStop, isDimmed, isChanged, isInRange, deeds }: GridCellProps) {
  const { cell } = subject;
  const { peek } = deeds;
  const onClick = (event: MouseEvent) => {
    // Shift with a click extends the range, as in every table; new windows have Ctrl and the middle button.
    if (event.shiftKey) event.preventDefault();
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (!isInRange) deeds.onOpen(cell);
  };
  const onMouseDown = (event: MouseEvent) => event.button === 0 && deeds.onRange({ row, column }, event.shiftKey ? 'extend' : 'begin');
  const onMouseEnter = (event: MouseEvent<HTMLElement>) => {
    if (event.buttons === LEFT_BUTTON) deeds.onRange({ row, column }, 'extend');
    else peek.enter({ anchor: event.currentTarget, subject });
  };
  return (
    <td
      className={styles.cell}
      aria-colindex={column + 2}
      aria-selected={isInRange || undefined}
      data-pinned={pinned === null ? undefined : ''}
      {...(pinned !== null && { style: { insetInlineStart: `calc(var(--side) + ${pinned} * var(--column))` } })}
    >
      <a
        href={deeds.hrefOf(cell)}
        className={`${box.box} ${styles.link}`}
        style={fillsOf(subject)}
        {...marksOf(cell)}
        data-dimmed={isDimmed || undefined}
        data-changed={isChanged || undefined}
        data-cell={`${cell.issueSlug}~${cell.partySlug}`}
        data-row={row}
        data-column={column}
        tabIndex={isStop ? 0 : -1}
        draggable={false}
        aria-label={cellName(t, subject)}
        onFocus={() => deeds.onFocus({ row, column })}
        onBlur={peek.close}
        onMouseDown={onMouseDown}
        onMouseEnter={onMouseEnter}
        onMouseLeave={peek.leave}
        onClick={onClick}
      >
        <CellFace subject={subject} asOf={asOf} t={t} />
      </a>
    </td>
  );
});

/** Room for a cell that is on its way. It can have the focus, so that the keyboard does not wait. */
export function WaitingCell({ t, row, column, isStop, deeds }: Pick<GridCellProps, 't' | 'row' | 'column' | 'isStop' | 'deeds'>) {
  const room = useRef<HTMLSpanElement>(null);
  const { onFocus, onGone } = deeds;
  useLayoutEffect(() => {
    const element = room.current;
    return () => {
      if (element === document.activeElement) onGone({ row, column });
    };
  }, [onGone, row, column]);
  return (
    <td className={styles.cell} aria-colindex={column + 2} aria-busy>
      <span
        ref={room}
        className={`${box.box} ${styles.link} ${styles.waiting}`}
        role="img"
        aria-label={t('common.loading')}
        data-row={row}
        data-column={column}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a cell of a grid: the arrows lead here
        tabIndex={isStop ? 0 : -1}
        onFocus={() => onFocus({ row, column })}
      />
    </td>
  );
}
