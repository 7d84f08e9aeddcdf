import { useState } from 'react';

export interface Span {
  readonly first: string;
  readonly last: string;
}

/** A span of days that is being marked, by the pointer or with Shift and the arrows, until it is zoomed into or let go. */
export interface Marking {
  /** null while it has no length. */
  readonly span: Span | null;
  readonly begin: (day: string) => void;
  /** From where it began; from `day` itself where nothing did. */
  readonly reach: (day: string, from?: string) => void;
  readonly letGo: () => void;
  readonly zoom: () => void;
}

export function useMarking(onZoom: (span: Span) => void): Marking {
  const [ends, setEnds] = useState<readonly [begun: string, come: string] | null>(null);
  const [first, last] = ends?.toSorted() ?? [];
  const span = first !== undefined && last !== undefined && first !== last ? { first, last } : null;
  return {
    span,
    begin: (day) => setEnds([day, day]),
    reach: (day, from = day) => setEnds((now) => [now?.[0] ?? from, day]),
    letGo: () => setEnds(null),
    zoom: () => {
      setEnds(null);
      if (span) onZoom(span);
    },
  };
}
