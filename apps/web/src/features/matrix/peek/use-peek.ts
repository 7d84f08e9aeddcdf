import { useEffect, useMemo, useRef, useState } from 'react';
import type { CellSubject } from '../cell/cell-words';

const DELAY_MS = 350;
/** Long enough to move the pointer from the cell into the card. */
const LINGER_MS = 150;

export interface Peeked {
  readonly anchor: HTMLElement;
  readonly subject: CellSubject;
}

export interface Peek {
  readonly enter: (peeked: Peeked) => void;
  readonly leave: () => void;
  readonly stay: () => void;
  readonly toggle: (peeked: Peeked) => void;
  readonly close: () => void;
}

/** One card for all cells: shown after a while under the pointer or at once on a key, gone with Esc, kept while pointed at. */
export function usePeek(): { shown: Peeked | null; peek: Peek } {
  const [shown, setShown] = useState<Peeked | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Always the same object: every cell is handed it, and must not be drawn again because another one is looked at.
  const peek = useMemo<Peek>(() => {
    const stay = () => clearTimeout(timer.current);
    const later = (peeked: Peeked | null, delay: number) => {
      stay();
      timer.current = setTimeout(() => setShown(peeked), delay);
    };
    const at = (change: (now: Peeked | null) => Peeked | null) => {
      stay();
      setShown(change);
    };
    return {
      enter: (peeked) => later(peeked, DELAY_MS),
      leave: () => later(null, LINGER_MS),
      stay,
      toggle: (peeked) => at((now) => (now?.anchor === peeked.anchor ? null : peeked)),
      close: () => at(() => null),
    };
  }, []);

  useEffect(() => peek.stay, [peek]);
  useEffect(() => {
    if (!shown) return undefined;
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && peek.close();
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('scroll', peek.close, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('scroll', peek.close, true);
    };
  }, [shown, peek]);

  return { shown, peek };
}
