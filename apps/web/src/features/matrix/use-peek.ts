import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CellSubject } from './cell-words';

const DELAY_MS = 350;
/** Long enough to move the pointer from the cell into the card. */
const LINGER_MS = 150;

export interface Peeked {
  readonly anchor: HTMLElement;
  readonly subject: CellSubject;
}

/** One card for all cells: shown after a while under the pointer or at once on a key, gone with Esc, kept while pointed at. */
export function usePeek() {
  const [shown, setShown] = useState<Peeked | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const later = useCallback((peeked: Peeked | null, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(peeked), delay);
  }, []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setShown(null);
  }, []);

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!shown) return undefined;
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && close();
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('scroll', close, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('scroll', close, true);
    };
  }, [shown, close]);

  return useMemo(
    () => ({
      shown,
      close,
      enter: (peeked: Peeked) => later(peeked, DELAY_MS),
      leave: () => later(null, LINGER_MS),
      stay: () => clearTimeout(timer.current),
      toggle: (peeked: Peeked) => (shown?.anchor === peeked.anchor ? close() : (clearTimeout(timer.current), setShown(peeked))),
    }),
    [shown, close, later],
  );
}

export type Peek = ReturnType<typeof usePeek>;
