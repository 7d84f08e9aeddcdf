import type { z } from 'zod';

/** What the rules look at; the whole statement has more. */
interface Given {
  readonly status: string;
  readonly sources: readonly unknown[];
  readonly party: string | null;
  readonly positions: readonly { readonly issue: string; readonly quoteSpan: { readonly start: number; readonly end: number } | null }[];
  readonly saidOn: string;
  readonly saidFrom?: string | null | undefined;
  readonly saidAt: { readonly time: string } | null;
  readonly precision: string;
  readonly quote: string;
}

/** What can be judged from the statement alone. */
export function checkStatement(given: Given, context: z.core.$RefinementCtx): void {
  const refuse = (path: (string | number)[], code: string, message: string) =>
    context.addIssue({ code: 'custom', path, params: { code }, message });
  if (given.status !== 'draft' && given.sources.length === 0) {
    refuse(['sources'], 'source-missing', 'Name at least one source, or give it the status “draft”.');
  }
  if (given.party === null && given.positions.length > 0) {
    refuse(['party'], 'party-missing', 'A position belongs to a party: name the party, or take the positions out.');
  }
  if (given.saidFrom && given.saidFrom > given.saidOn) {
    refuse(['saidFrom'], 'said-from-after-said-on', 'The earliest day lies after the latest.');
  }
  if (given.saidAt && given.saidAt.time.slice(0, 10) !== given.saidOn) {
    refuse(['saidAt'], 'said-at-another-day', 'The time is on another day than said on.');
  }
  if (given.precision === 'exact' && !given.saidAt) {
    refuse(['saidAt'], 'time-missing', 'Exact means that the time is known: give it, or choose day.');
  }
  given.positions.forEach(({ quoteSpan }, at) => {
    if (quoteSpan && (quoteSpan.end > given.quote.length || quoteSpan.start >= quoteSpan.end)) {
      refuse(['positions', at, 'quoteSpan'], 'span-outside-quote', 'These words are not in the quote.');
    }
  });
  const issues = given.positions.map((position) => position.issue);
  issues.forEach((issue, at) => {
    if (issues.indexOf(issue) !== at) {
      refuse(['positions', at, 'issue'], 'issue-twice', 'This statement already has a position on this issue.');
    }
  });
}
