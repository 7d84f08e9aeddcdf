import { useEffect, useRef, useState } from 'react';

/** Gives the focus back to where it was when this came up, if that is still on the page. */
export function useReturnFocus(): void {
  const [origin] = useState(() => document.activeElement);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      // The layer that goes away still holds the focus until it is off the page.
      setTimeout(() => {
        if (isGone.current && origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
      });
    };
  }, [origin]);
}
