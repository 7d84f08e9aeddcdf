import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { TFunction } from 'i18next';
import { memo, type MouseEvent } from 'react';
import { CellFace, fillsOf, marksOf } from './cell-face';
import { cellName, type CellSubject } from './cell-words';
import type { Position } from '../../ui/grid-position';
import type { Peek } from './use-peek';
import box from './cell-box.module.css';
import styles from './matrix-grid.module.css';

interface GridCellProps {
  readonly t: TFunction;
  readonly subject: CellSubject;
  readonly asOf: string;
  readonly row: number;
  readonly column: number;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly isDimmed: boolean;
  readonly isChanged: boolean;
  readonly href: string;
  readonly peek: Peek;
  readonly onFocus: (at: Position) => void;
  readonly onOpen: (cell: MatrixCell) => void;
}

/** A click that the browser should not take for a new tab or a download. */
const isPlainClick = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A cell is a link that says all of itself, so that it can be opened beside, copied and listed. */
export const GridCell = memo(function GridCell({ t, subject, asOf, row, column, isStop, isDimmed, isChanged, href, peek, onFocus, onOpen }: GridCellProps) {
  const { cell } = subject;
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onOpen(cell);
  };
  return (
    <td className={styles.cell}>
      <a
        href={href}
        className={`${box.box} ${styles.link}`}
        style={fillsOf(subject)}
        {...marksOf(cell)}
        data-dimmed={isDimmed || undefined}
        data-changed={isChanged || undefined}
        data-cell={`${cell.issueSlug}~${cell.partySlug}`}
        data-row={row}
        data-column={column}
        tabIndex={isStop ? 0 : -1}
        aria-label={cellName(t, subject)}
        onFocus={() => onFocus({ row, column })}
        onBlur={peek.close}
        onMouseEnter={(event) => peek.enter({ anchor: event.currentTarget, subject })}
        onMouseLeave={peek.leave}
        onClick={onClick}
      >
        <CellFace subject={subject} asOf={asOf} t={t} />
      </a>
    </td>
  );
});
