import '../../../i18n/en/statements';
import { notifications } from '@mantine/notifications';
import type { ListedStatement } from '@standpoint/contracts/statements';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whyNot, whyNotEdit } from '../../../lib/may-act';
import { issuesQuery, settingsQuery } from '../../../lib/negotiation-lists.query';
import { speakersQuery } from '../../../lib/speaker-list.query';
import { useStatementActs } from '../../../lib/use-statement-acts';
import { Failure } from '../../../ui/failure';
import { filterOfCell } from './filter/filter-of-cell';
import type { NameOf } from './filter/filter-words';
import { type ColumnId, COLUMNS, type Look, type Optional } from './grid/columns';
import { nextOrder } from './grid/grid-header';
import { type RowActs, RowsGrid } from './grid/rows-grid';
import { RowsList } from './grid/rows-list';
import { NothingFound, NothingLogged } from './nothing-here';
import { PeekPanel } from './peek-panel';
import { BulkBar } from './select/bulk-bar';
import { FIELD_OF } from './select/change';
import { ChangeDialog } from './select/change-dialog';
import { countOf, howMany } from './select/selection';
import styles from './statements-table.module.css';
import type { StatementsTableProps } from './statements-table';
import { TableSkeleton } from './table-skeleton';
import { usePeeked } from './use-peeked';
import type { useTableRows } from './use-table-rows';
import { useTableSelection } from './use-table-selection';

interface TableBodyProps extends StatementsTableProps {
  readonly rows: ReturnType<typeof useTableRows>;
  readonly nameOf: NameOf;
  readonly look: Look;
  readonly view: 'table' | 'list';
}

/** The rows themselves, what is selected of them, and the preview of the one in focus. */
export function TableBody(props: TableBodyProps) {
  const { params, role, search, rows, nameOf, look, view, place, onSearch, onOpen } = props;
  const { t } = useTranslation();
  const columns = useMemo(() => COLUMNS.filter((id) => !look.hidden.includes(id as Optional)), [look.hidden]);
  const context = useRowContext(props);
  const selected = useTableSelection(rows.rows, rows.filter);
  const peeked = usePeeked();
  const [reached, setReached] = useState<ListedStatement | null>(null);
  const acts = useRowActs(props, selected, { press: peeked.press, setReached });
  const clear = () => (peeked.isOpen ? peeked.close() : selected.clear());
  useEscape(clear, peeked.isOpen || countOf(selected.selection).count > 0);
  const shown = reached ?? rows.rows[0];

  if (rows.error) return <Failure error={rows.error} onRetry={rows.retry} />;
  if (!rows.isThere || !context) return <TableSkeleton columns={columns} density={look.density} />;
  if (rows.rows.length === 0) {
    return rows.counts?.all.count === 0 ? (
      <NothingLogged whyNot={whyNot(t, role, 'statement:record')} />
    ) : (
      <NothingFound params={params} search={rows.filter} nameOf={nameOf} onSearch={onSearch} />
    );
  }
  return (
    <>
      <div className={view === 'table' ? styles.rows : undefined} data-statements-table aria-busy={rows.isOld}>
        {view === 'table' ? (
          <RowsGrid
            lines={rows.lines}
            rowCount={rows.rows.length}
            total={totalLines(props)}
            columns={columns}
            density={look.density}
            context={context}
            order={search}
            selected={selected.holds}
            selectedAll={howMany(selected.selection, rows.rows)}
            place={place}
            acts={acts}
            onSort={(column) => onSearch(nextOrder(column, search))}
            onSelectAll={selected.all}
            onEnd={rows.onEnd}
            hasMore={rows.hasMore}
          />
        ) : (
          <RowsList
            lines={rows.lines}
            context={context}
            selected={selected.holds}
            hasMore={rows.hasMore}
            onEnd={rows.onEnd}
            onOpen={(statement, row) => onOpen(statement, { row, column: 0, offset: window.scrollY })}
            onSelect={selected.toggle}
          />
        )}
        {peeked.isOpen && shown && <Peek params={params} statement={shown} issues={context.issues} timeZone={context.timeZone} onClose={peeked.close} />}
      </div>
      <Bulk {...props} selected={selected} />
    </>
  );
}

type Selected = ReturnType<typeof useTableSelection>;

/** How many lines there will be; null where the count ends before them, or a statement can stand twice. */
function totalLines({ rows: { counts, lines, hasMore }, search }: TableBodyProps): number | null {
  if (!hasMore) return lines.length;
  return counts?.total.exact && !search.group ? counts.total.count : null;
}

function useRowContext({ params }: StatementsTableProps) {
  const { t } = useTranslation();
  const timeZone = useQuery(settingsQuery(params)).data?.timeZone;
  const issues = useQuery(issuesQuery(params)).data?.items;
  const { workspace, negotiation } = params;
  return useMemo(() => {
    if (!timeZone || !issues) return null;
    const hrefOf = ({ id }: ListedStatement) => `/w/${workspace}/n/${negotiation}/s/${id}`;
    return { t, timeZone, issues: new Map(issues.map((issue) => [issue.id, issue])), hrefOf };
  }, [t, timeZone, issues, workspace, negotiation]);
}

interface Peeking {
  readonly press: () => void;
  readonly setReached: (statement: ListedStatement) => void;
}

function useRowActs({ role, userId, onOpen, onSearch }: TableBodyProps, selected: Selected, { press, setReached }: Peeking): RowActs {
  const { t } = useTranslation();
  const { correct } = useStatementActs();
  const edit = (column: ColumnId, statement: ListedStatement) => {
    const refused = statement.retracted ? t('statements.reinstateFirst') : whyNotEdit(t, { role, userId }, statement, 'correct');
    const field = FIELD_OF[column];
    if (refused) notifications.show({ role: 'status', message: refused });
    else if (field) selected.begin({ kind: 'edit', field }, statement);
    else correct(statement.id);
  };
  return {
    open: onOpen,
    peek: (statement) => {
      setReached(statement);
      press();
    },
    reach: setReached,
    select: selected.toggle,
    selectUpTo: selected.upTo,
    edit,
    filterBy: (column, statement) => {
      const filter = filterOfCell(column, statement);
      if (filter) onSearch(filter);
    },
  };
}

function Peek({ params, ...peek }: Omit<Parameters<typeof PeekPanel>[0], 'speakers'> & Pick<StatementsTableProps, 'params'>) {
  const speakers = useQuery(speakersQuery(params)).data?.items ?? [];
  return <PeekPanel {...peek} speakers={speakers} />;
}

function Bulk({ params, role, rows, search, selected }: TableBodyProps & { selected: Selected }) {
  const { doing, selection } = selected;
  const total = rows.counts?.total;
  const isAny = countOf(selection).count > 0;
  return (
    <>
      {isAny && (
        <BulkBar
          selection={selection}
          matching={total}
          role={role}
          showsRetracted={search.retracted === 'with' || search.retracted === 'only'}
          onAct={(act) => selected.begin(act)}
          onSelectAll={() => total && selected.allThatMatch(total)}
          onClear={selected.clear}
        />
      )}
      {doing && (
        <ChangeDialog
          params={params}
          act={doing.act}
          selection={selected.target}
          onLeaveOut={selected.leaveOut}
          onDone={() => {
            if (!doing.only) selected.clear();
            selected.end();
          }}
          onClose={selected.end}
        />
      )}
    </>
  );
}

/** Escape closes the preview first, then takes back the selection; only where the rows or their bar have the focus. */
function useEscape(onEscape: () => void, isNeeded: boolean) {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    if (!isNeeded) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isHere = event.target === document.body || (event.target as Element).closest('[data-statements-table]');
      if (event.key === 'Escape' && !event.defaultPrevented && isHere) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isNeeded]);
}
