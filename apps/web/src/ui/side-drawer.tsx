import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useReturnFocus } from './use-return-focus';
import { useTopmostEscape } from './use-topmost-escape';
import { LAYER_STYLES } from './layer-styles';

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
  const layer = useTopmostEscape(onClose);
  return (
    <Drawer
      {...layer}
      opened
      onClose={onClose}
      position="right"
      size={isPhone ? '100%' : 560}
      title={title}
      overlayProps={{ backgroundOpacity: 0.25 }}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': closeLabel }}
      styles={LAYER_STYLES}
    >
      {children}
    </Drawer>
  );
}
