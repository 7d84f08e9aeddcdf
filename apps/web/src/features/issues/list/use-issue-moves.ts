import type { Issue } from '@standpoint/contracts/issues';
import { useEffect, useRef, useState } from 'react';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { linkOfRow } from '../../../ui/use-list-keys';
import { placeAfterMove, siblingsOf } from '../issue-tree';
import { useEditIssue } from '../issues.mutation';

/** Moves issues among those under the same heading; the focus stays on the one that moved, and what happened is said. */
export function useIssueMoves(params: NegotiationRef, issues: readonly Issue[]) {
  const { mutate, isPending, error } = useEditIssue(params);
  const [moved, setMoved] = useState<{ title: string; place: number; count: number } | null>(null);
  const follow = useRef<string | null>(null);
  const order = issues.map(({ slug }) => slug).join();
  useEffect(() => {
    if (follow.current) linkOfRow(follow.current)?.focus();
    follow.current = null;
  }, [order]);
  const move = (slug: string, by: 1 | -1) => {
    const issue = issues.find((one) => one.slug === slug);
    const after = issue && placeAfterMove(issues, issue, by);
    if (!issue || after === undefined || isPending) return;
    const siblings = siblingsOf(issues, issue);
    follow.current = slug;
    mutate(
      { issue: slug, ifMatch: issue.revision, body: { after } },
      { onSuccess: () => setMoved({ title: issue.title, place: siblings.indexOf(issue) + by + 1, count: siblings.length }) },
    );
  };
  return { move, moved, failure: error };
}
