import '../../../../i18n/en/statements';
import type { ListedStatement } from '@standpoint/contracts/statements';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from '../lines';
import styles from './rows-list.module.css';
import { Codings, Quote, type RowContext, Said, Speaker, Status } from './row-cells';

interface RowsListProps {
  readonly lines: readonly Line[];
  readonly context: RowContext;
  readonly selected: (statement: ListedStatement) => boolean;
  readonly hasMore: boolean;
  readonly onEnd: () => void;
  readonly onOpen: (statement: ListedStatement, row: number) => void;
  readonly onSelect: (row: number) => void;
}

const CARD_PX = 150;

/** The same rows as cards, one below the other: for a phone, and for those who listen. */
export function RowsList({ lines, context, selected, hasMore, onEnd, onOpen, onSelect }: RowsListProps) {
  const { t } = useTranslation();
  const [list, setList] = useState<HTMLOListElement | null>(null);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (at) => (lines[at]?.kind === 'heading' ? 44 : CARD_PX),
    getItemKey: (at) => lines[at]?.key ?? at,
    overscan: 5,
    scrollMargin: list?.offsetTop ?? 0,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= lines.length - 8) onEnd();
  }, [hasMore, last, lines.length, onEnd]);
  return (
    <ol ref={setList} className={styles.list} aria-label={t('statements.log')} style={{ blockSize: virtual.getTotalSize() }}>
      {items.map(({ index, key, start }) => {
        const line = lines[index];
        if (!line) return null;
        const top = { transform: `translateY(${start - virtual.options.scrollMargin}px)` };
        return (
          <li key={key} ref={virtual.measureElement} data-index={index} className={styles.item} style={top} aria-setsize={hasMore ? -1 : lines.length} aria-posinset={index + 1}>
            {line.kind === 'heading' ? (
              <h2 className={styles.heading}>
                <bdi>{line.label}</bdi> {line.count !== null && <span className={styles.quiet}>{line.count}</span>}
              </h2>
            ) : (
              <Card
                statement={line.statement}
                context={context}
                isSelected={selected(line.statement)}
                onOpen={() => onOpen(line.statement, line.row)}
                onSelect={() => onSelect(line.row)}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface CardProps {
  readonly statement: ListedStatement;
  readonly context: RowContext;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
  readonly onSelect: () => void;
}

function Card({ statement, context, isSelected, onOpen, onSelect }: CardProps) {
  const { t } = context;
  return (
    <article className={styles.card} data-retracted={statement.retracted ? '' : undefined}>
      <header className={styles.head}>
        <input type="checkbox" checked={isSelected} onChange={onSelect} aria-label={t('table.selectOne', { quote: statement.quote.slice(0, 80) })} />
        <strong>
          <bdi>{statement.party?.name ?? t('table.nobody')}</bdi>
        </strong>
        <span className={styles.quiet}>
          <Said statement={statement} context={context} />
        </span>
        {(statement.status !== 'published' || statement.retracted) && (
          <span className={styles.status}>
            <Status statement={statement} context={context} />
          </span>
        )}
      </header>
      {/* The link inside is what one reaches and presses. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.words}
        onClick={(event) => {
          if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen();
        }}
      >
        <Quote statement={statement} context={context} isReached />
      </div>
      <div className={styles.quiet}>
        <Speaker statement={statement} context={context} />
      </div>
      <div className={styles.codings}>
        <Codings statement={statement} context={context} />
      </div>
    </article>
  );
}
