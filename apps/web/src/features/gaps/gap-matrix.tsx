import '../../i18n/en/gaps';
import { VisuallyHidden } from '@mantine/core';
import type { GapMatrix } from '@standpoint/contracts/gaps';
import { lazy, type MouseEvent, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/format';
import { HEADER, type GridRange, type Position } from '../../ui/grid-position';
import { useGridFocus } from '../../ui/use-grid-focus';
import { GapFace, gapFill, usePairName } from './gap-face';
import type { GapsSearch } from './gaps-search';
import type { Pair } from './gaps.query';
import { pairOf } from './pair-of';
import { type Party, useGapWork } from './use-gap-work';
import styles from './gap-matrix.module.css';

const GapMenu = lazy(() => import('./gap-menu').then((module) => ({ default: module.GapMenu })));

export interface GapTableProps {
  readonly gaps: GapMatrix;
  /** The pair explained beside the table. */
  readonly chosen: Pair | null;
  readonly sort: GapsSearch['sort'];
  readonly hrefOf: (pair: Pair) => string;
  readonly onChoose: (pair: Pair) => void;
  readonly onArrange: (change: Pick<GapsSearch, 'parties' | 'sort'>) => void;
  readonly onStatements: (slug: string) => void;
}

const isPlainClick = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
const isIn = (range: GridRange | null, { row, column }: Position) =>
  range !== null && range.rows[0] <= row && row <= range.rows[1] && range.columns[0] <= column && column <= range.columns[1];

/** Party × party. Symmetric, so that every row can be read by itself. */
export function GapTable({ gaps, chosen, sort, hrefOf, onChoose, onArrange, onStatements }: GapTableProps) {
  const { t } = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const { parties } = gaps;
  const focus = useGridFocus(grid, { rows: parties.length, columns: parties.length, first: HEADER });
  const work = useGapWork({ gaps, focus, hrefOf, onArrange });
  const { at, range } = focus;
  const placeAt = (row: number, column: number) => ({
    'data-row': row,
    'data-column': column,
    tabIndex: row === at.row && column === at.column ? 0 : -1,
    onFocus: () => focus.setPosition({ row, column }),
  });
  return (
    <div className={styles.scroll}>
      <table ref={grid} role="grid" className={styles.grid} aria-label={t('gaps.tableName', { day: formatDay(gaps.asOf) })} aria-multiselectable>
        <thead>
          <tr>
            <td className={styles.corner} />
            {parties.map((party, column) => (
              <th key={party.id} scope="col" className={styles.head} title={party.name}>
                <NameButton party={party} place={placeAt(HEADER, column)} onMenu={work.onMenu} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((one, row) => (
            <tr key={one.id}>
              <th scope="row" className={styles.side} title={one.name}>
                <NameButton party={one} place={placeAt(row, HEADER)} onMenu={work.onMenu} />
                <span className={styles.sub}>{t(`words.seatRole.${one.role}`)}</span>
              </th>
              {parties.map((other, column) => (
                <td key={other.id} className={styles.cell} aria-selected={isIn(range, { row, column }) || undefined}>
                  <GapCell gaps={gaps} between={[one, other]} place={placeAt(row, column)} chosen={chosen} hrefOf={hrefOf} onChoose={onChoose} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Suspense fallback={null}>
        {work.menu && (
          <GapMenu {...work.menu} parties={parties} sort={sort} onArrange={work.arrange} onStatements={onStatements} onClose={work.onClose} />
        )}
      </Suspense>
      <VisuallyHidden role="status">{work.said}</VisuallyHidden>
    </div>
  );
}

interface Place {
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

function NameButton({ party, place, onMenu }: { party: Party; place: Place; onMenu: (anchor: HTMLElement, party: Party) => void }) {
  return (
    <button type="button" className={styles.name} aria-haspopup="menu" {...place} onClick={(event) => onMenu(event.currentTarget, party)}>
      <bdi>{party.shortName}</bdi>
    </button>
  );
}

interface GapCellProps extends Pick<GapTableProps, 'gaps' | 'chosen' | 'hrefOf' | 'onChoose'> {
  readonly between: readonly [Party, Party];
  readonly place: Place;
}

function GapCell({ gaps, between, place, chosen, hrefOf, onChoose }: GapCellProps) {
  const { t } = useTranslation();
  const pairName = usePairName(gaps);
  const [one, other] = between;
  const pair = pairOf(gaps, one, other);
  if (!pair) {
    return (
      <span {...place} className={styles.self} role="img" aria-label={t('gaps.self', { party: one.shortName })}>
        ·
      </span>
    );
  }
  const slugs: Pair = [one.slug, other.slug];
  const isChosen = chosen !== null && chosen.includes(one.slug) && chosen.includes(other.slug);
  return (
    <a
      {...place}
      href={hrefOf(slugs)}
      className={styles.gap}
      style={gapFill(pair)}
      data-insufficient={!pair.sufficient || undefined}
      aria-current={isChosen || undefined}
      aria-label={pairName(pair, between)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onChoose(slugs);
      }}
    >
      <GapFace pair={pair} />
    </a>
  );
}
