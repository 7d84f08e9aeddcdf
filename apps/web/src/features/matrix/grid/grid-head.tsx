import { useTranslation } from 'react-i18next';
import { HEADER, type Position } from '../../../ui/grid-position';
import type { Layout } from '../layout';
import type { Sort } from '../matrix-search';
import { type HeaderDeeds, LineHeader } from './line-header';
import type { Stretch } from './window';
import styles from './matrix-grid.module.css';

interface GridHeadProps {
  readonly layout: Layout;
  readonly sort: Sort;
  readonly columns: readonly Stretch[];
  readonly at: Position;
  readonly isFocused: boolean;
  readonly deeds: HeaderDeeds;
}

const CORNER = { row: HEADER, column: HEADER };

export function GridHead({ layout, sort, columns, at, isFocused, deeds }: GridHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <Corner layout={layout} sort={sort} isStop={at.row === HEADER && at.column === HEADER} deeds={deeds} />
        {columns.map((stretch) => {
          if (stretch.kind === 'gap') return <td key={`gap ${stretch.key}`} aria-hidden className={styles.gap} style={{ inlineSize: stretch.size }} />;
          const line = layout.columns[stretch.at];
          return (
            line && (
              <LineHeader
                key={line.id}
                line={line}
                side="column"
                at={{ row: HEADER, column: stretch.at }}
                pinned={stretch.at < layout.pinnedColumns ? stretch.at : null}
                isStop={at.row === HEADER && at.column === stretch.at}
                isActive={isFocused && stretch.at === at.column}
                deeds={deeds}
              />
            )
          );
        })}
      </tr>
    </thead>
  );
}

function Corner({ layout, sort, isStop, deeds }: Pick<GridHeadProps, 'layout' | 'sort' | 'deeds'> & { isStop: boolean }) {
  const { t } = useTranslation();
  const axis = layout.rows[0]?.axis ?? 'issue';
  const issues = axis === 'issue' ? layout.rows.length : layout.columns.length;
  return (
    <th scope="col" className={styles.corner} aria-colindex={1}>
      <button
        type="button"
        className={styles.name}
        tabIndex={isStop ? 0 : -1}
        data-row={HEADER}
        data-column={HEADER}
        aria-haspopup="menu"
        onFocus={() => deeds.onFocus(CORNER)}
        onClick={(event) => deeds.onMenu(event.currentTarget, CORNER)}
      >
        {t(axis === 'issue' ? 'matrix.issue' : 'matrix.party')}
      </button>
      <span className={styles.sub}>
        {t('matrix.issues', { count: issues })} · {t(`matrix.sort.${sort}`)}
      </span>
    </th>
  );
}
