import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';

/** A thing of the open page that the palette can find: a party, an issue. */
export interface Findable {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly go: () => void;
}

class Findables {
  private readonly lists = new Set<() => readonly Findable[]>();

  offer(list: () => readonly Findable[]): () => void {
    this.lists.add(list);
    return () => void this.lists.delete(list);
  }

  all(): Findable[] {
    return [...this.lists].flatMap((list) => list());
  }
}

const FindablesContext = createContext(new Findables());

export const useFindables = () => use(FindablesContext);

export function FindablesProvider({ children }: { children: ReactNode }) {
  return <FindablesContext value={useMemo(() => new Findables(), [])}>{children}</FindablesContext>;
}

/** Offers things to the palette while this component is on screen. */
export function useOffer(items: readonly Findable[]): void {
  const findables = useFindables();
  const latest = useRef(items);
  useEffect(() => {
    latest.current = items;
  });
  useEffect(() => findables.offer(() => latest.current), [findables]);
}
