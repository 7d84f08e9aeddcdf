import { type ComponentPropsWithoutRef, useEffect, useRef } from 'react';
import { ScrollRegion } from './scroll-region';
import styles from './stacked-table.module.css';

type Name = { readonly label: string; readonly labelledBy?: never } | { readonly labelledBy: string; readonly label?: never };

/** A table of numbers. On a phone each row is a card in which every cell says what its column is called. */
export function StackedTable({ label, labelledBy, className = '', ...table }: Name & ComponentPropsWithoutRef<'table'>) {
  const element = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (element.current) nameCells(element.current);
  });
  const name = label === undefined ? { labelledBy } : { label };
  return (
    <ScrollRegion className={styles.scroll} {...(name as Name)}>
      <table ref={element} {...table} className={`${styles.table} ${className}`} aria-label={label} aria-labelledby={labelledBy} />
    </ScrollRegion>
  );
}

function nameCells({ tHead, tBodies }: HTMLTableElement): void {
  const names = [...(tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent);
  for (const row of [...tBodies].flatMap((body) => [...body.rows])) {
    for (const cell of row.cells) if (cell.tagName === 'TD' && cell.colSpan === 1) cell.dataset.label = names[cell.cellIndex] ?? '';
  }
}
