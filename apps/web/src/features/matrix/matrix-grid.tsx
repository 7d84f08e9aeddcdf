import type { Issue } from '@standpoint/contracts/issues';
import type { Matrix, MatrixCell } from '@standpoint/contracts/matrix';
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/actions';
import { formatDay } from '../../lib/format';
import { arrangeRows, type IssueRow } from './arrange-rows';
import { CellPeek } from './cell-peek';
import type { CellSubject } from './cell-words';
import { GridCell } from './grid-cell';
import { IssueHeader } from './issue-header';
import { isDimmed } from './marks';
import type { Sort } from './matrix-search';
import { useGridFocus } from '../../ui/use-grid-focus';
import { usePeek } from './use-peek';
import styles from './matrix-grid.module.css';

export interface MatrixViewProps {
  readonly matrix: Matrix;
  readonly sort: Sort;
  readonly picked: readonly string[];
  /** `issueId partyId` of the cells that differ from what was shown before. */
  readonly changed: ReadonlySet<string>;
  readonly hrefOf: (cell: MatrixCell) => string;
  readonly onOpen: (cell: MatrixCell) => void;
}

export function subjectsOf({ parties }: Matrix): (row: IssueRow, cell: MatrixCell) => CellSubject {
  const names = new Map(parties.map(({ slug, shortName }) => [slug, shortName]));
  const nameOf = (slug: string) => names.get(slug) ?? slug;
  return ({ issue }, cell) => ({ cell, issue, party: nameOf(cell.partySlug), nameOf });
}

function PartyHeader({ party, active }: { party: Matrix['parties'][number]; active: boolean }) {
  const { t } = useTranslation();
  return (
    <th scope="col" className={styles.party} data-active={active || undefined} title={party.name}>
      <bdi>{party.shortName}</bdi>
      <span className={styles.sub}>
        {t(`words.seatRole.${party.role}`)} · {t('matrix.statements', { count: party.statementCount })}
      </span>
    </th>
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

export function MatrixGrid({ matrix, sort, picked, changed, hrefOf, onOpen }: MatrixViewProps) {
  const { t } = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const [isFocused, setFocused] = useState(false);
  const groups = useMemo(() => arrangeRows(matrix, sort), [matrix, sort]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const subjects = useMemo(() => {
    const subjectOf = subjectsOf(matrix);
    return rows.map((row) => row.cells.map((cell) => subjectOf(row, cell)));
  }, [matrix, rows]);
  const { parties } = matrix;
  const { at, setPosition, isInside } = useGridFocus(grid, { rows: rows.length, columns: parties.length });
  const { shown, peek } = usePeek();
  const subject = subjects[at.row]?.[at.column];
  const cell = subject?.cell;
  useActions(
    {
      'grid.open': () => cell && onOpen(cell),
      'grid.peek': () => {
        const anchor = document.activeElement;
        if (subject && anchor instanceof HTMLElement) peek.toggle({ anchor, subject });
      },
      'cell.copy-link': () => cell && void navigator.clipboard.writeText(new URL(hrefOf(cell), window.location.href).href),
    },
    isInside,
  );

  return (
    <div className={styles.scroll}>
      <table
        ref={grid}
        role="grid"
        className={styles.grid}
        style={{ '--columns': parties.length } as CSSProperties}
        aria-label={t('matrix.tableName', { day: formatDay(matrix.asOf) })}
        aria-rowcount={rows.length + 1}
        aria-colcount={parties.length + 1}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('matrix.issue')}
              <span className={styles.sub}>
                {t('matrix.issues', { count: rows.length })} · {t(`matrix.sort.${sort}`)}
              </span>
            </th>
            {parties.map((party, column) => (
              <PartyHeader key={party.id} party={party} active={isFocused && column === at.column} />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={`${group.heading?.id} ${group.rows[0]?.issue.id}`}>
            {group.heading && <HeadingRow heading={group.heading} columns={parties.length} />}
            {group.rows.map((line) => {
              const rowAt = rows.indexOf(line);
              return (
                <tr key={line.issue.id}>
                  <IssueHeader issue={line.issue} active={isFocused && rowAt === at.row} />
                  {subjects[rowAt]?.map((one, column) => (
                    <GridCell
                      t={t}
                      key={one.cell.partyId}
                      subject={one}
                      asOf={matrix.asOf}
                      row={rowAt}
                      column={column}
                      isStop={rowAt === at.row && column === at.column}
                      isDimmed={isDimmed(one.cell, one.issue, picked)}
                      isChanged={changed.has(`${one.cell.issueId} ${one.cell.partyId}`)}
                      href={hrefOf(one.cell)}
                      peek={peek}
                      onFocus={setPosition}
                      onOpen={onOpen}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      {shown && <CellPeek shown={shown} peek={peek} />}
    </div>
  );
}
