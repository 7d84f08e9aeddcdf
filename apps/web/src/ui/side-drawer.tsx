import { Drawer } from '@mantine/core';
import { useMediaQuery, useWindowEvent } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useReturnFocus } from './use-return-focus';

interface SideDrawerProps {
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What the focus goes back to where nothing had it before, as when the address was opened by itself. */
  readonly origin: () => HTMLElement | null;
  readonly children: ReactNode;
}

/** One thing in detail beside the page it belongs to. Escape closes it wherever the focus is; the focus goes back. */
export function SideDrawer({ title, closeLabel, onClose, origin, children }: SideDrawerProps) {
  const isPhone = useMediaQuery('(max-width: 48em)');
  useReturnFocus(origin);
  // But a dialog above the drawer closes first, and a list in a field before both.
  useWindowEvent('keydown', (event) => {
    const isTaken = event.target instanceof Element && event.target.getAttribute('data-mantine-stop-propagation') === 'true';
    if (event.key === 'Escape' && !isTaken && !event.defaultPrevented && dialogsOpen() === 1) onClose();
  });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={isPhone ? '100%' : 560}
      title={title}
      overlayProps={{ backgroundOpacity: 0.25 }}
      closeOnEscape={false}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': closeLabel }}
      styles={{ title: { fontWeight: 650 } }}
    >
      {children}
    </Drawer>
  );
}

const dialogsOpen = () => document.querySelectorAll('[role="dialog"][aria-modal="true"]').length;
