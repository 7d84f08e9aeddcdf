import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './item-list.module.css';

interface ItemListProps<Item> {
  readonly items: readonly Item[];
  /** What stands there while there are none. */
  readonly nothing: string;
  readonly keyOf: (item: Item) => string;
  readonly itemOf: (item: Item) => ReactNode;
  readonly actsOf?: (item: Item) => ReactNode;
  /** Over, or otherwise of less interest. */
  readonly isQuiet?: (item: Item) => boolean;
}

/** A short list within a page, each item with what can be done to it. */
export function ItemList<Item>({ items, nothing, keyOf, itemOf, actsOf, isQuiet }: ItemListProps<Item>) {
  if (items.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {nothing}
      </Text>
    );
  }
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={keyOf(item)} className={styles.item} data-quiet={isQuiet?.(item) || undefined}>
          <div className={styles.what}>{itemOf(item)}</div>
          {actsOf && <div className={styles.acts}>{actsOf(item)}</div>}
        </li>
      ))}
    </ul>
  );
}
