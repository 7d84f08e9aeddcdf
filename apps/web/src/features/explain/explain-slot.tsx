import { lazy, Suspense } from 'react';
import type { ExplainDrawerProps } from './explain-drawer';

const ExplainDrawer = lazy(() => import('./explain-drawer').then((module) => ({ default: module.ExplainDrawer })));

/** Where a page opens its numbers; what explains them comes along with the first one. */
export function ExplainSlot({ number, ...drawer }: Omit<ExplainDrawerProps, 'number'> & { readonly number: string | undefined }) {
  return <Suspense fallback={null}>{number && <ExplainDrawer number={number} {...drawer} />}</Suspense>;
}

interface Moment {
  readonly asOf: string;
  readonly knownAt: string | null;
}

/** At which moments the cells of an answer are opened. */
export function momentsOf(now: Moment, before: Moment = now): ExplainDrawerProps['moments'] {
  return { now: searchOf(now), before: searchOf(before) };
}

function searchOf({ asOf, knownAt }: Moment) {
  return { asOf, ...(knownAt && { knownAt }) };
}

interface Named {
  readonly issues: readonly { readonly slug: string }[];
  readonly parties: readonly { readonly slug: string }[];
}

/** What is asked of one number: of its issue alone, or of its two parties. Nothing else goes into it. */
export function narrowedTo(number: string | undefined, { issues, parties }: Named): { issues?: string; parties?: string } {
  const [, ...of] = number?.split('.') ?? [];
  const issue = issues.find(({ slug }) => slug === of[0]);
  if (issue) return { issues: issue.slug };
  const pair = of.filter((slug) => parties.some((party) => party.slug === slug));
  return pair.length === 2 ? { parties: pair.join('~') } : {};
}
