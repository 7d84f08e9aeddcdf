import '../../i18n/en/gaps';
import type { GapMatrix, GapPair } from '@standpoint/contracts/gaps';
import { type MouseEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/actions';
import { formatDay } from '../../lib/format';
import { useGridFocus } from '../../ui/use-grid-focus';
import { GapFace, gapFill, usePairName } from './gap-face';
import type { Pair } from './gaps.query';
import styles from './gap-matrix.module.css';

interface GapMatrixProps {
  readonly gaps: GapMatrix;
  /** The pair explained beside the table. */
  readonly chosen: Pair | null;
  readonly hrefOf: (pair: Pair) => string;
  readonly onChoose: (pair: Pair) => void;
}

type Party = GapMatrix['parties'][number];

function pairOf(gaps: GapMatrix, one: Party, other: Party): GapPair | undefined {
  return gaps.pairs.find(({ a, b }) => (a === one.id && b === other.id) || (a === other.id && b === one.id));
}

const isPlainClick = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;

/** Party × party. Symmetric, so that every row can be read by itself. */
export function GapTable({ gaps, chosen, hrefOf, onChoose }: GapMatrixProps) {
  const { t } = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const pairName = usePairName(gaps);
  const { parties } = gaps;
  const { at, setPosition, isInside } = useGridFocus(grid, { rows: parties.length, columns: parties.length });
  useActions({ 'grid.open': () => (document.activeElement as HTMLElement | null)?.click() }, isInside);
  const isChosen = (one: Party, other: Party) => chosen !== null && chosen.includes(one.slug) && chosen.includes(other.slug);

  return (
    <div className={styles.scroll}>
      <table ref={grid} role="grid" className={styles.grid} aria-label={t('gaps.tableName', { day: formatDay(gaps.asOf) })}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {parties.map((party) => (
              <th key={party.id} scope="col" className={styles.head} title={party.name}>
                <bdi>{party.shortName}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((one, row) => (
            <tr key={one.id}>
              <th scope="row" className={styles.side} title={one.name}>
                <bdi>{one.shortName}</bdi>
                <span className={styles.sub}>{t(`words.seatRole.${one.role}`)}</span>
              </th>
              {parties.map((other, column) => {
                const pair = pairOf(gaps, one, other);
                const place = {
                  'data-row': row,
                  'data-column': column,
                  tabIndex: row === at.row && column === at.column ? 0 : -1,
                  onFocus: () => setPosition({ row, column }),
                };
                if (!pair) {
                  return (
                    <td key={other.id} className={styles.cell}>
                      <span {...place} className={styles.self} role="img" aria-label={t('gaps.self', { party: one.shortName })}>
                        ·
                      </span>
                    </td>
                  );
                }
                const slugs: Pair = [one.slug, other.slug];
                return (
                  <td key={other.id} className={styles.cell}>
                    <a
                      {...place}
                      href={hrefOf(slugs)}
                      className={styles.gap}
                      style={gapFill(pair)}
                      data-insufficient={!pair.sufficient || undefined}
                      aria-current={isChosen(one, other) || undefined}
                      aria-label={pairName(pair, [one, other])}
                      onClick={(event) => {
                        if (!isPlainClick(event)) return;
                        event.preventDefault();
                        onChoose(slugs);
                      }}
                    >
                      <GapFace pair={pair} />
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
