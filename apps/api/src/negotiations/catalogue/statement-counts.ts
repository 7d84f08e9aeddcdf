import type { Sight } from './sight.js';

/** What a number of statements is counted for. */
export interface Asked extends Sight {
  readonly negotiationId: string;
  /** null = now. */
  readonly knownAt: string | null;
}

/** How many statements each thing has in one negotiation; what has none is absent. */
export interface CountOf {
  readonly id: string;
  readonly statementCount: number;
}

/** The items with their numbers, where they were counted. */
export function withCounts<T extends { readonly id: string }>(items: readonly T[], counts: readonly CountOf[] | null) {
  if (!counts) return [...items];
  const countsById = new Map(counts.map(({ id, statementCount }) => [id, statementCount]));
  return items.map((item) => ({ ...item, statementCount: countsById.get(item.id) ?? 0 }));
}
