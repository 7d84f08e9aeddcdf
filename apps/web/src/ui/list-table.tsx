import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import styles from './list-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** A track of the grid, such as `minmax(0, 2fr)`. */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
  /** It names the row. */
  readonly isHead?: boolean;
  /** On a phone it needs no label: it speaks for itself. */
  readonly isPlain?: boolean;
  /** It holds what can be done to the row; on a phone it stands in the corner. */
  readonly isActs?: boolean;
}

interface ListTableProps<Row> {
  readonly ref?: Ref<HTMLDivElement>;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What tells a row from the others; `J`, `K` and the focus find it by this. */
  readonly keyOf: (row: Row) => string;
  /** Rows of one group stand together under its name. */
  readonly groupOf?: (row: Row) => string;
  /** The row whose details are open. */
  readonly open?: string | undefined;
  /** How many rows there are, where not all are here yet. */
  readonly total?: number;
  /** The last row that is here came into sight. */
  readonly onEnd?: () => void;
}

type Line<Row> = { readonly group: string } | { readonly row: Row };

const MANY = 80;
const USUAL_HEIGHT_PX = 48;

/** A table that becomes a list of cards on a phone; a long one draws only what is in sight. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { ref, label, columns, rows, groupOf, total } = props;
  const lines = linesOf(rows, groupOf);
  const tracks = { '--columns': columns.map(({ width }) => width).join(' ') } as CSSProperties;
  const Body = lines.length > MANY ? LongBody : ShortBody;
  return (
    <div ref={ref} role="table" aria-label={label} aria-rowcount={(total ?? lines.length) + 1} className={styles.table} style={tracks}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.head}`}>
          {columns.map((column) => (
            <div key={column.key} role="columnheader" className={styles.cell}>
              {column.label}
            </div>
          ))}
        </div>
      </div>
      <Body {...props} lines={lines} />
    </div>
  );
}

function linesOf<Row>(rows: readonly Row[], groupOf: ((row: Row) => string) | undefined): Line<Row>[] {
  if (!groupOf) return rows.map((row) => ({ row }));
  return rows.flatMap((row, at) => {
    const before = rows[at - 1];
    const group = groupOf(row);
    return before !== undefined && groupOf(before) === group ? [{ row }] : [{ group }, { row }];
  });
}

type BodyProps<Row> = ListTableProps<Row> & { readonly lines: readonly Line<Row>[] };

function ShortBody<Row>({ lines, ...table }: BodyProps<Row>) {
  return (
    <div role="rowgroup">
      {lines.map((line, at) => (
        <LineOf key={'group' in line ? `group ${line.group}` : table.keyOf(line.row)} line={line} at={at} {...table} />
      ))}
    </div>
  );
}

function LongBody<Row>({ lines, onEnd, ...table }: BodyProps<Row>) {
  const body = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useEffect(() => setScrollMargin((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const virtual = useWindowVirtualizer({ count: lines.length, estimateSize: () => USUAL_HEIGHT_PX, overscan: 15, scrollMargin });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const isAtEnd = last >= lines.length - 1;
  useEffect(() => {
    if (isAtEnd) onEnd?.();
  }, [isAtEnd, onEnd]);
  const before = (shown[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtual.getTotalSize() - ((shown.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return (
    <div ref={body} role="rowgroup" style={{ paddingBlockStart: before, paddingBlockEnd: Math.max(0, after) }}>
      {shown.map(({ index, key }) => {
        const line = lines[index];
        return line && <LineOf key={key} measure={virtual.measureElement} line={line} at={index} {...table} />;
      })}
    </div>
  );
}

interface LineOfProps<Row> extends Omit<ListTableProps<Row>, 'ref'> {
  readonly line: Line<Row>;
  readonly at: number;
  readonly measure?: (element: HTMLDivElement | null) => void;
}

function LineOf<Row>({ line, at, measure, columns, keyOf, open }: LineOfProps<Row>) {
  const measured = { ref: measure, 'data-index': at };
  if ('group' in line) {
    return (
      <div {...measured} role="row" aria-rowindex={at + 2} className={styles.group}>
        <div role="cell" aria-colspan={columns.length}>
          {line.group}
        </div>
      </div>
    );
  }
  const key = keyOf(line.row);
  return (
    <div {...measured} role="row" aria-rowindex={at + 2} className={styles.row} data-list-row={key} data-open={key === open || undefined}>
      {columns.map((column) => (
        <div
          key={column.key}
          role={column.isHead ? 'rowheader' : 'cell'}
          className={styles.cell}
          data-head={column.isHead || undefined}
          data-acts={column.isActs || undefined}
          data-label={column.isPlain || column.isActs ? undefined : column.label}
        >
          {column.cell(line.row)}
        </div>
      ))}
    </div>
  );
}
