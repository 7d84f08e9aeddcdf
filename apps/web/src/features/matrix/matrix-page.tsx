import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Matrix, MatrixCell } from '@standpoint/contracts/matrix';
import { IconLayoutList, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/format';
import { EmptyState } from '../../ui/empty-state';
import { ToolbarSelect } from '../../ui/toolbar-select';
import { isDimmed } from './marks';
import { MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { MatrixList } from './matrix-list';
import { type MatrixSearch, SORTS, type Sort } from './matrix-search';
import { useChangedCells } from './use-changed-cells';
import styles from './matrix-page.module.css';

type Shown = Pick<MatrixSearch, 'sort' | 'view' | 'marks'>;

interface MatrixPageProps {
  readonly matrix: Matrix;
  readonly shown: Shown;
  readonly isRefreshing: boolean;
  readonly onShow: (change: Shown) => void;
  readonly hrefOf: (cell: MatrixCell) => string;
  readonly onOpen: (cell: MatrixCell) => void;
  /** What to do about a table without rows or columns. */
  readonly begin: ReactNode;
}

const NONE: ReadonlySet<string> = new Set();

/** The phone's list unless the reader chose otherwise. */
export function useView(chosen: MatrixSearch['view']): 'table' | 'list' {
  const isNarrow = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false });
  return chosen ?? (isNarrow ? 'list' : 'table');
}

/** What changed, in words, for those who do not see it happen. */
function Announcement({ matrix, changed, picked }: { matrix: Matrix; changed: ReadonlySet<string> | null; picked: readonly string[] }) {
  const { t } = useTranslation();
  const issues = new Map(matrix.issues.map((issue) => [issue.id, issue]));
  const standing = matrix.cells.filter((cell) => {
    const issue = issues.get(cell.issueId);
    return issue && !isDimmed(cell, issue, picked);
  });
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {changed && t('matrix.changedCells', { day: formatDay(matrix.asOf), count: changed.size })}
      {picked.length > 0 && ` ${t('matrix.picked', { count: standing.length, total: matrix.cells.length })}`}
    </VisuallyHidden>
  );
}

export function MatrixPage({ matrix, shown, isRefreshing, onShow, hrefOf, onOpen, begin }: MatrixPageProps): ReactNode {
  const { t } = useTranslation();
  const changed = useChangedCells(matrix);
  const view = useView(shown.view);
  const sort = shown.sort ?? 'own';
  const picked = shown.marks?.split('~') ?? [];
  if (matrix.cells.length === 0) {
    return (
      <div className={styles.empty}>
        {matrix.knownAt ? (
          <EmptyState title={t('matrix.emptyThen')} text={t('matrix.emptyThenText')} />
        ) : (
          <EmptyState title={t('matrix.empty')} text={t('matrix.emptyText')}>
            {begin}
          </EmptyState>
        )}
      </div>
    );
  }
  const View = view === 'list' ? MatrixList : MatrixGrid;
  return (
    <div className={styles.matrix} data-view={view} aria-busy={isRefreshing}>
      <View matrix={matrix} sort={sort} picked={picked} changed={changed ?? NONE} hrefOf={hrefOf} onOpen={onOpen} />
      <MatrixLegend matrix={matrix} picked={picked} onPick={(marks) => onShow({ marks: marks.length > 0 ? marks.join('~') : undefined })} />
      <Announcement matrix={matrix} changed={changed} picked={picked} />
    </div>
  );
}

/** How the answer is shown: the order of its rows, as a table or as a list. */
export function ShowControls({ shown, onShow }: Pick<MatrixPageProps, 'shown' | 'onShow'>) {
  const { t } = useTranslation();
  const view = useView(shown.view);
  const views = [
    { value: 'table', Icon: IconTable },
    { value: 'list', Icon: IconLayoutList },
  ] as const;
  return (
    <>
      <ToolbarSelect
        aria-label={t('matrix.sort.label')}
        value={shown.sort ?? 'own'}
        onChange={(event) => onShow({ sort: event.currentTarget.value === 'own' ? undefined : (event.currentTarget.value as Sort) })}
        data={SORTS.map((sort) => ({ value: sort, label: t(`matrix.sortBy.${sort}`) }))}
      />
      <SegmentedControl
        aria-label={t('matrix.view.label')}
        value={view}
        onChange={(next) => onShow({ view: next === 'list' ? 'list' : 'table' })}
        data={views.map(({ value, Icon }) => ({
          value,
          label: (
            <>
              <Icon size={16} aria-hidden className={styles.icon} />
              <VisuallyHidden>{t(`matrix.view.${value}`)}</VisuallyHidden>
            </>
          ),
        }))}
      />
    </>
  );
}
