import type { TouchedCell } from './touched-cells.queries.js';

/** So few that the log of all of them takes no great room. */
const CELLS_IN_PART = 30;

/** Cells to be read together: those of one issue; issues of the same parties at once. */
export function partsOf(cells: readonly TouchedCell[]): TouchedCell[][] {
  const byIssue = groupBy(cells, ({ issueId }) => issueId);
  const alike = groupBy([...byIssue.values()], (ofIssue) => ofIssue.map(({ partyId }) => partyId).sort().join());
  return [...alike.values()].flatMap((issues) => {
    const perPart = Math.max(1, Math.floor(CELLS_IN_PART / (issues[0]?.length ?? 1)));
    const groups = chunked(issues, perPart).map((group) => group.flat());
    return groups.flatMap((group) => chunked(group, CELLS_IN_PART));
  });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function chunked<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
