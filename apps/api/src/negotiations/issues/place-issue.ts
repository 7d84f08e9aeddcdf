import type { OpenIssue } from './issue-revisions.queries.js';

interface Wanted {
  readonly issue: OpenIssue;
  readonly parentId: string | null;
  /** The sibling to stand after; null = first, undefined = where it is, or last under a new parent. */
  readonly afterId: string | null | undefined;
}

/** Every issue whose number changes when one takes its place: the numbers of its siblings are dealt out anew. */
export function placeIssue(issues: readonly OpenIssue[], { issue, parentId, afterId }: Wanted): OpenIssue[] {
  if (afterId === undefined && parentId === issue.parentId) return [];
  const siblings = issues
    .filter((each) => each.parentId === parentId && each.id !== issue.id)
    .sort((a, b) => a.order - b.order);
  const at = afterId === undefined ? siblings.length : siblings.findIndex(({ id }) => id === afterId) + 1;
  const sequence = siblings.toSpliced(at, 0, { ...issue, parentId });
  const numbers = sequence.map(({ order }) => order).sort((a, b) => a - b);
  return sequence.flatMap((each, place) => {
    const order = numbers[place] ?? each.order;
    return order === each.order && each.id !== issue.id ? [] : [{ ...each, order }];
  });
}

/** Whether one issue stands below another, or is it: a heading cannot stand below itself. */
export function standsBelow(issues: readonly OpenIssue[], id: string | null, above: string): boolean {
  if (id === null || id === above) return id === above;
  return standsBelow(issues, issues.find((each) => each.id === id)?.parentId ?? null, above);
}
