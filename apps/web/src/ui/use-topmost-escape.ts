import { useWindowEvent } from '@mantine/hooks';
import { useId } from 'react';

const DIALOG = '[role="dialog"][aria-modal="true"]';

/** Escape closes the dialog or drawer that lies on top, wherever the focus is; a list open in a field goes before it. */
export function useTopmostEscape(onClose: () => void) {
  const layer = useId();
  useWindowEvent('keydown', (event) => {
    const isTaken = event.target instanceof Element && event.target.getAttribute('data-mantine-stop-propagation') === 'true';
    if (event.key !== 'Escape' || isTaken || event.defaultPrevented || event.isComposing) return;
    const top = [...document.querySelectorAll(DIALOG)].at(-1);
    if (top?.closest('[data-layer]')?.getAttribute('data-layer') !== layer) return;
    event.preventDefault();
    onClose();
  });
  return { closeOnEscape: false, 'data-layer': layer } as const;
}
