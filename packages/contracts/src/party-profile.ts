import { z } from 'zod';
import { Change } from './compare.js';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Explanations, ExplainSearch } from './explain.js';
import { Id, Named } from './identifiers.js';
import { Issue } from './issues.js';
import { MatrixCell } from './matrix.js';
import { Party, PartyParams } from './parties.js';
import { Dialect, ReadingEcho, ReadingSearch } from './reading.js';
import { WatchItem } from './watch.js';

const share = z.number().min(0).max(1).nullable().describe('0 the lower pole … 1 the upper; null for nominal and where nothing is held');

export const PartyProfileSearch = ReadingSearch.extend({
  parties: ReadingSearch.shape.parties.describe('The others to show behind; default the first 40 other principals'),
  since: Day.optional().describe('Movements are counted from this day; default seven days before `asOf`'),
});
export type PartyProfileSearch = z.infer<typeof PartyProfileSearch>;

export const PartyProfileQuestion = PartyProfileSearch.extend(ExplainSearch);
export type PartyProfileQuestion = z.infer<typeof PartyProfileQuestion>;

/** Where the party stands on one issue, and the others behind it. */
export const ProfileRow = z.object({
  issueId: Id,
  cell: MatrixCell,
  accepts: z.object({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) }).nullable().describe('What it would accept, as shares of the scale; a position that is an interval itself is none'),
  others: z.array(z.object({ partyId: Id, label: z.string(), share })).describe('Those that hold something'),
});
export type ProfileRow = z.infer<typeof ProfileRow>;

/** Speakers of the party who said different things, close in time; the one that counts first. */
export const Disagreement = z.object({
  issueId: Id,
  voices: z.array(z.object({ speaker: Named, label: z.string(), share, saidOn: Day, statementId: Id })),
});
export type Disagreement = z.infer<typeof Disagreement>;

/** What the party was seen to do, next to what its word was on that day. */
export const SaidAndDone = z.object({
  issueId: Id,
  day: Day,
  done: z.object({ label: z.string(), share, statementId: Id }),
  said: z.object({ label: z.string(), share, saidOn: Day.nullable(), statementId: Id.nullable() }).nullable().describe('null: it held nothing on that day'),
  differs: z.boolean().nullable().describe('null where the two cannot be laid beside each other'),
});
export type SaidAndDone = z.infer<typeof SaidAndDone>;

export const PartyProfile = ReadingEcho.extend({
  ...Explanations,
  party: Party,
  since: Day,
  issues: z.array(Issue),
  others: z.array(Party),
  othersLeftOut: z.int().min(0).describe('Principals beyond the first 40; name them in `parties`'),
  rows: z.array(ProfileRow).describe('One an issue with a scale, in the order of the matrix'),
  changes: z.array(Change).describe('Of this party between `since` and `asOf`, as known at one instant'),
  watch: z.array(WatchItem).describe('What of this party asks for a look'),
  disagreements: z.array(Disagreement),
  saidAndDone: z.array(SaidAndDone).describe('The latest 50, newest first'),
});
export type PartyProfile = z.infer<typeof PartyProfile>;

const base = '/workspaces/:workspace/negotiations/:negotiation/parties/:party';

export const readPartyProfile = endpoint({
  name: 'readPartyProfile',
  summary: 'Where one party stands on every issue, what moved, and what asks for a look',
  method: 'GET',
  path: `${base}/profile`,
  access: 'negotiation:read',
  params: PartyParams,
  search: PartyProfileQuestion,
  response: PartyProfile,
  etag: true,
});

export const exportPartyProfile = endpoint({
  name: 'exportPartyProfile',
  summary: 'Where one party stands as CSV, one row an issue',
  method: 'GET',
  path: `${base}/profile.csv`,
  access: 'negotiation:read',
  params: PartyParams,
  search: PartyProfileSearch.extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});
