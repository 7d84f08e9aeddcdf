import { useEffect, useRef, useState } from 'react';

/** Held longer than this, Space shows only while it is held. */
const HOLD_MS = 350;

/** Whether the preview is open: a press of Space turns it on or off, held it shows as long as it is held. */
export function usePeeked() {
  const [isOpen, setOpen] = useState(false);
  const pressedAt = useRef<number | null>(null);
  useEffect(() => {
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.code !== 'Space' || pressedAt.current === null) return;
      if (event.timeStamp - pressedAt.current > HOLD_MS) setOpen(false);
      pressedAt.current = null;
    };
    window.addEventListener('keyup', onKeyUp);
    return () => window.removeEventListener('keyup', onKeyUp);
  }, []);
  return {
    isOpen,
    close: () => setOpen(false),
    /** A key that is held comes again and again: only its first press counts. */
    press: () => {
      if (pressedAt.current !== null) return;
      pressedAt.current = performance.now();
      setOpen((now) => !now);
    },
  };
}
