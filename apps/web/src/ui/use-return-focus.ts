import { useEffect, useRef, useState } from 'react';

/** Gives the focus back to where it was when this came up; if nothing had it or it is gone, to `otherwise`. */
export function useReturnFocus(otherwise?: () => HTMLElement | null): void {
  const [origin] = useState(() => document.activeElement);
  const latest = useRef(otherwise);
  const isGone = useRef(false);
  useEffect(() => {
    latest.current = otherwise;
  });
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      // The layer that goes away still holds the focus until it is off the page.
      setTimeout(() => {
        if (!isGone.current) return;
        const target = origin instanceof HTMLElement && origin !== document.body && origin.isConnected ? origin : latest.current?.();
        target?.focus({ preventScroll: true });
      });
    };
  }, [origin]);
}
