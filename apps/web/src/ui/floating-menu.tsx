import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { KeyHint } from '../actions/key-hint';
import type { ActionId } from '../actions/registry';
import styles from './floating-menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Shows its keys. */
  readonly action?: ActionId;
  /** Why it cannot be done now. */
  readonly whyNot?: string | null;
  /** One of several, of which one holds. */
  readonly isChosen?: boolean;
  readonly onGo: () => void;
}

export interface MenuSection {
  readonly id: string;
  readonly title?: string;
  readonly entries: readonly MenuEntry[];
}

interface FloatingMenuProps {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly sections: readonly MenuSection[];
  readonly onClose: () => void;
}

/** One menu for many places: it comes up beside whatever asked for it, and gives the focus back to it. */
export function FloatingMenu({ anchor, label, sections, onClose }: FloatingMenuProps) {
  const { top, left, width, height } = anchor.getBoundingClientRect();
  const first = sections.flatMap(({ entries }) => entries)[0];
  const close = () => {
    onClose();
    if (anchor.isConnected) anchor.focus({ preventScroll: true });
  };
  return (
    <Menu opened onClose={close} position="bottom-start" shadow="md" returnFocus={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <span aria-hidden className={styles.anchor} style={{ top, left, width, height }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label} aria-labelledby={undefined} className={styles.menu}>
        {sections
          .filter(({ entries }) => entries.length > 0)
          .map((section, at) => (
            <div key={section.id} role="group" aria-label={section.title}>
              {at > 0 && <Menu.Divider />}
              {section.title && <Menu.Label>{section.title}</Menu.Label>}
              {section.entries.map((entry) => (
                <Entry key={entry.id} entry={entry} isFirst={entry === first} onGo={() => (close(), entry.onGo())} />
              ))}
            </div>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Entry({ entry, isFirst, onGo }: { entry: MenuEntry; isFirst: boolean; onGo: () => void }) {
  const { label, icon, action, whyNot = null, isChosen } = entry;
  return (
    <Menu.Item
      role={isChosen === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={isChosen}
      leftSection={isChosen === undefined ? icon : <IconCheck size={16} aria-hidden visibility={isChosen ? 'visible' : 'hidden'} />}
      rightSection={action && <KeyHint action={action} />}
      aria-disabled={whyNot !== null || undefined}
      data-disabled={whyNot !== null || undefined}
      closeMenuOnClick={false}
      {...(isFirst && { 'data-autofocus': true })}
      onClick={whyNot === null ? onGo : undefined}
    >
      {label}
      {whyNot !== null && <span className={styles.whyNot}>{whyNot}</span>}
    </Menu.Item>
  );
}
