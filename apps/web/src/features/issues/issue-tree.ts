import type { Issue } from '@standpoint/contracts/issues';

/** How many issues stand above one. */
export function depthOf(issues: readonly Issue[], { parentId }: Issue): number {
  const parent = issues.find(({ id }) => id === parentId);
  return parent ? depthOf(issues, parent) + 1 : 0;
}

export function siblingsOf(issues: readonly Issue[], issue: Issue): Issue[] {
  return issues.filter(({ parentId }) => parentId === issue.parentId).sort((one, other) => one.order - other.order);
}

/** After whom an issue stands once it has passed its neighbour; null = first, undefined where there is no neighbour. */
export function placeAfterMove(issues: readonly Issue[], issue: Issue, by: 1 | -1): string | null | undefined {
  const siblings = siblingsOf(issues, issue);
  const at = siblings.findIndex(({ id }) => id === issue.id);
  if (!siblings[at + by]) return undefined;
  return (by === 1 ? siblings[at + 1] : siblings[at - 2])?.slug ?? null;
}

/** Under what an issue may stand: neither itself nor anything below it. */
export function possibleParents(issues: readonly Issue[], issue: Issue): Issue[] {
  const isBelow = (one: Issue | undefined): boolean => one !== undefined && (one.id === issue.id || isBelow(issues.find(({ id }) => id === one.parentId)));
  return issues.filter((one) => !isBelow(one));
}
