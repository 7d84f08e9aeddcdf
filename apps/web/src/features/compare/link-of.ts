import type { Change, Comparison } from '@standpoint/contracts/compare';

/** Opens the cell at the moment at which the change can be read. */
export type LinkOf = ReturnType<typeof linksIn>;

export function linksIn({ workspace, negotiation }: { workspace: string; negotiation: string }, { from, to }: Pick<Comparison, 'from' | 'to'>) {
  return ({ kind, after }: Change) => {
    const moment = kind === 'retracted' || kind === 'corrected' || kind === 'learned' ? { asOf: from.asOf, knownAt: to.knownAt } : to;
    return {
      to: '/w/$workspace/n/$negotiation/c/$issue/$party',
      params: { workspace, negotiation, issue: after.issueSlug, party: after.partySlug },
      search: { asOf: moment.asOf, ...(moment.knownAt && { knownAt: moment.knownAt }) },
    } as const;
  };
}
