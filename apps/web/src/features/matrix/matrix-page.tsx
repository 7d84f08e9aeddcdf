import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Matrix } from '@standpoint/contracts/matrix';
import { ISSUE_SORTS } from '@standpoint/domain/vocabulary';
import { IconLayoutList, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/actions';
import { formatDay } from '../../lib/format';
import { EmptyState } from '../../ui/empty-state';
import { ToolbarSelect } from '../../ui/toolbar-select';
import { EVERYTHING } from './arranging';
import { MatrixGrid, type MatrixViewProps } from './grid/matrix-grid';
import { isDimmed } from './marks';
import { MatrixLegend } from './matrix-legend';
import { MatrixList } from './matrix-list';
import type { MatrixSearch, Sort } from './matrix-search';
import { TransposeButton } from './transpose-button';
import { useChangedCells } from './use-changed-cells';
import styles from './matrix-page.module.css';

interface MatrixPageProps extends Omit<MatrixViewProps, 'picked' | 'changed'> {
  readonly isRefreshing: boolean;
  /** What to say instead of a table without rows or columns. */
  readonly empty: ReactNode;
  /** Why the table shows nothing. */
  readonly why?: ReactNode;
  /** What helps with the table that is shown. */
  readonly hint?: ReactNode;
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

export function MatrixPage({ isRefreshing, empty, why, hint, ...view }: MatrixPageProps): ReactNode {
  const { t } = useTranslation();
  const { matrix, search, work } = view;
  const changed = useChangedCells(matrix);
  const shownAs = useView(search.view);
  const picked = search.marks?.split('~') ?? [];
  if (matrix.coverage.total === 0) return <div className={styles.empty}>{empty}</div>;
  const table = { ...view, picked, changed: changed ?? NONE };
  return (
    <div className={styles.matrix} data-view={shownAs} aria-busy={isRefreshing}>
      {why}
      {shownAs === 'table' ? (
        <MatrixGrid {...table} />
      ) : work.isPartial ? (
        <div className={styles.empty}>
          <EmptyState title={t('matrix.tooManyForList')} text={t('matrix.tooManyForListText', { count: matrix.coverage.total })} />
        </div>
      ) : (
        <MatrixList {...table} />
      )}
      <MatrixLegend
        matrix={matrix}
        picked={picked}
        isPartial={work.isPartial}
        onPick={(marks) => work.onSearch({ marks: marks.length > 0 ? marks.join('~') : undefined })}
      />
      {hint}
      {!work.isPartial && <Announcement matrix={matrix} changed={changed} picked={picked} />}
    </div>
  );
}

interface ShowControlsProps {
  readonly shown: MatrixSearch;
  readonly isPartial: boolean;
  readonly onShow: (change: Partial<MatrixSearch>) => void;
}

/** How the answer is shown: the order of its issues, which way it stands, as a table or as a list. */
export function ShowControls({ shown, isPartial, onShow }: ShowControlsProps) {
  const { t } = useTranslation();
  const view = useView(shown.view);
  const onTranspose = () => onShow({ transpose: shown.transpose === 'true' ? undefined : 'true' });
  useActions({
    'matrix.transpose': onTranspose,
    'matrix.other-view': () => onShow({ view: view === 'list' ? 'table' : 'list' }),
    'matrix.show-all': () => onShow(EVERYTHING),
  });
  const views = [
    { value: 'table', Icon: IconTable },
    { value: 'list', Icon: IconLayoutList },
  ] as const;
  return (
    <>
      <ToolbarSelect
        aria-label={t('matrix.sort.label')}
        title={isPartial ? t('matrix.sortPartial') : undefined}
        value={shown.sort ?? 'own'}
        onChange={(event) => onShow({ sort: event.currentTarget.value === 'own' ? undefined : (event.currentTarget.value as Sort) })}
        data={ISSUE_SORTS.map((sort) => ({ value: sort, label: t(`matrix.sortBy.${sort}`), disabled: isPartial && sort !== 'own' }))}
      />
      <TransposeButton isTransposed={shown.transpose === 'true'} onTranspose={onTranspose} />
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
