import type { Issue } from '@standpoint/contracts/issues';
import type { Party } from '@standpoint/contracts/parties';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { useQuery } from '@tanstack/react-query';
import { ProblemError } from '../../lib/api';
import { issuesQuery, type NegotiationRef, partiesQuery } from '../../lib/negotiation-lists.query';

interface Named {
  readonly id: string;
  readonly slug: string;
}

interface Sorted {
  /** Undefined where none is left: then all are shown. */
  readonly known: string | undefined;
  readonly unknown: string | undefined;
}

/** What an address names and is there, and what is not. */
export function sortRefs(joined: string | undefined, items: readonly Named[]): Sorted {
  const refs = joined?.split('~') ?? [];
  const isKnown = (ref: string) => items.some(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
  const join = (some: readonly string[]) => (some.length > 0 ? some.join('~') : undefined);
  return { known: join(refs.filter(isKnown)), unknown: join(refs.filter((ref) => !isKnown(ref))) };
}

export interface KnownRefs {
  /** The parties and issues that are there. */
  readonly refs: Pick<ReadingSearch, 'parties' | 'issues'>;
  /** The others, by the name of their parameter. */
  readonly unread: Readonly<Record<string, string>>;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  /** Whether it was refused only because what is there has not been listed yet. */
  readonly isUndecided: (error: unknown) => boolean;
}

/** An address may name a party or issue that is gone, or was never there: the page shows the rest of it, and says so. */
export function useKnownRefs(params: NegotiationRef, { parties, issues }: Pick<ReadingSearch, 'parties' | 'issues'>): KnownRefs {
  const lists = { parties: useQuery(partiesQuery(params)).data?.items, issues: useQuery(issuesQuery(params)).data?.items };
  const sorted = {
    parties: lists.parties ? sortRefs(parties, lists.parties) : { known: parties, unknown: undefined },
    issues: lists.issues ? sortRefs(issues, lists.issues) : { known: issues, unknown: undefined },
  };
  return {
    refs: { parties: sorted.parties.known, issues: sorted.issues.known },
    unread: {
      ...(sorted.parties.unknown && { parties: sorted.parties.unknown }),
      ...(sorted.issues.unknown && { issues: sorted.issues.unknown }),
    },
    parties: lists.parties ?? [],
    issues: lists.issues ?? [],
    isUndecided: (error) => (!lists.parties || !lists.issues) && error instanceof ProblemError && error.problem.status === 422,
  };
}
