import type { Issue } from '@standpoint/contracts/issues';
import type { TFunction } from 'i18next';
import { memo, type ReactNode } from 'react';
import type { GridRange, Position } from '../../../ui/grid-position';
import { HEADER } from '../../../ui/grid-position';
import { isDimmed } from '../marks';
import type { Layout, Line } from '../layout';
import { type CellDeeds, GridCell, WaitingCell } from './grid-cell';
import { type HeaderDeeds, LineHeader } from './line-header';
import type { Stretch } from './window';
import styles from './matrix-grid.module.css';

/** What all rows share; the same object until one of it changes. */
export interface RowsShared {
  readonly t: TFunction;
  readonly layout: Layout;
  readonly asOf: string;
  readonly picked: readonly string[];
  /** `issueId partyId` of the cells that differ from what was shown before. */
  readonly changed: ReadonlySet<string>;
  readonly cellDeeds: CellDeeds;
  readonly headerDeeds: HeaderDeeds;
}

interface GridRowProps {
  readonly shared: RowsShared;
  readonly row: Line;
  readonly at: number;
  readonly columns: readonly Stretch[];
  /** Columns of the range that runs through this row, as `from-to`; empty where none does. */
  readonly range: string;
  /** The column where Tab stops; null where it stops in another row. */
  readonly stop: number | null;
  readonly isActive: boolean;
}

/** A row is drawn again only where something in it changes: the arrow keys touch two of them. */
export const GridRow = memo(function GridRow({ shared, row, at, columns, range, stop, isActive }: GridRowProps) {
  const { layout } = shared;
  const [from = 0, to = -1] = range === '' ? [] : range.split('-').map(Number);
  const isPinned = at < layout.pinnedRows;
  return (
    <tr aria-rowindex={at + 2} data-pinned={isPinned ? '' : undefined} {...(isPinned && { style: { '--pin': at } as object })}>
      <LineHeader
        line={row}
        side="row"
        at={{ row: at, column: HEADER }}
        pinned={isPinned ? at : null}
        isStop={stop === HEADER}
        isActive={isActive}
        deeds={shared.headerDeeds}
      />
      {columns.map((stretch) => {
        if (stretch.kind === 'gap') return <td key={`gap ${stretch.key}`} aria-hidden className={styles.gap} />;
        const column = layout.columns[stretch.at];
        return column && <OneCell key={column.id} shared={shared} row={row} column={column} at={{ row: at, column: stretch.at }} isStop={stop === stretch.at} isInRange={from <= stretch.at && stretch.at <= to} />;
      })}
    </tr>
  );
});

interface OneCellProps {
  readonly shared: RowsShared;
  readonly row: Line;
  readonly column: Line;
  readonly at: Position;
  readonly isStop: boolean;
  readonly isInRange: boolean;
}

function OneCell({ shared, row, column, at, isStop, isInRange }: OneCellProps): ReactNode {
  const { t, layout, cellDeeds, picked, changed } = shared;
  const subject = layout.subjectAt(row, column);
  if (!subject) return <WaitingCell t={t} row={at.row} column={at.column} isStop={isStop} deeds={cellDeeds} />;
  return (
    <GridCell
      t={t}
      subject={subject}
      asOf={shared.asOf}
      row={at.row}
      column={at.column}
      pinned={at.column < layout.pinnedColumns ? at.column : null}
      isStop={isStop}
      isDimmed={isDimmed(subject.cell, subject.issue, picked)}
      isChanged={changed.has(`${subject.cell.issueId} ${subject.cell.partyId}`)}
      isInRange={isInRange}
      deeds={cellDeeds}
    />
  );
}

function HeadingRow({ heading, columns }: { heading: Issue; columns: number }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={columns + 1} className={styles.heading}>
        <span>{heading.title}</span>
      </th>
    </tr>
  );
}

interface GridRowsProps {
  readonly shared: RowsShared;
  readonly rows: readonly Stretch[];
  readonly columns: readonly Stretch[];
  readonly at: Position;
  readonly range: GridRange | null;
  readonly isFocused: boolean;
}

/** Rows below their headings, each heading with a body of its own. */
export function GridRows({ shared, rows, columns, at, range, isFocused }: GridRowsProps) {
  const { layout } = shared;
  const rangeIn = (row: number) => (range && range.rows[0] <= row && row <= range.rows[1] ? range.columns.join('-') : '');
  return bodiesOf(rows, layout).map(({ key, heading, stretches }) => (
    <tbody key={key}>
      {heading && <HeadingRow heading={heading} columns={columns.length} />}
      {stretches.map((stretch) => {
        if (stretch.kind === 'gap') return <GapRow key={`gap ${stretch.key}`} size={stretch.size} columns={columns.length} />;
        const row = layout.rows[stretch.at];
        return (
          row && (
            <GridRow
              key={row.id}
              shared={shared}
              row={row}
              at={stretch.at}
              columns={columns}
              range={rangeIn(stretch.at)}
              stop={stretch.at === at.row ? at.column : null}
              isActive={isFocused && stretch.at === at.row}
            />
          )
        );
      })}
    </tbody>
  ));
}

function GapRow({ size, columns }: { size: number; columns: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={columns + 1} className={styles.gap} style={{ blockSize: size }} />
    </tr>
  );
}

interface Body {
  readonly key: string;
  /** Above its first row, if that is drawn. */
  readonly heading: Issue | undefined;
  readonly stretches: Stretch[];
}

/**
 * A row is always in the body of its heading, whatever else is drawn: put into another it would be made anew, and lose the
 * focus. Stretches between two headings have a body of their own.
 */
function bodiesOf(rows: readonly Stretch[], { rows: lines, headings }: Layout): Body[] {
  const groups = groupsOf(lines, headings);
  const groupAt = (stretch: Stretch | undefined) => (stretch?.kind === 'line' ? groups[stretch.at] : undefined);
  const bodies: Body[] = [];
  rows.forEach((stretch, at) => {
    const isInside = stretch.kind === 'gap' && groupAt(rows[at - 1]) === groupAt(rows[at + 1]);
    const key = stretch.kind === 'line' ? (groups[stretch.at] ?? '') : isInside ? (groupAt(rows[at - 1]) ?? '') : `gap ${stretch.key}`;
    const last = bodies.at(-1);
    if (last?.key === key) last.stretches.push(stretch);
    else bodies.push({ key, heading: stretch.kind === 'line' ? headings.get(lines[stretch.at]?.id ?? '') : undefined, stretches: [stretch] });
  });
  return bodies;
}

/** Of each row the id of the first one below the same heading. */
function groupsOf(lines: readonly Line[], headings: Layout['headings']): string[] {
  let group = 'none';
  return lines.map(({ id }) => {
    if (headings.has(id)) group = id;
    return group;
  });
}
