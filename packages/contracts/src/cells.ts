import { FACETS, QUOTE_KINDS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Person, Ref } from './identifiers.js';
import { Issue } from './issues.js';
import { MatrixCell } from './matrix.js';
import { NegotiationParams } from './negotiations.js';
import { ReadingEcho, ReadingSearch } from './reading.js';
import { Statement } from './statements.js';

export const CellParams = NegotiationParams.extend({ issue: Ref, party: Ref });

/** The reading of a cell takes no row or column list. */
export const CellSearch = ReadingSearch.omit({ parties: true, issues: true });

/** One facet with the statement it rests on; null where nothing stands. */
const FacetOrigin = z.object({ statementId: Id, revision: z.int(), positionId: Id });

export const CellDetail = ReadingEcho.extend({
  issue: Issue,
  party: Named,
  cell: MatrixCell,
  facets: z.object({
    value: FacetOrigin.nullable(),
    range: FacetOrigin.nullable(),
    redLines: z.array(FacetOrigin),
    salience: FacetOrigin.nullable(),
  }),
  contest: z.array(FacetOrigin.extend({ speaker: Named, label: z.string(), value: z.number().nullable(), option: z.string().nullable() })),
  contradicts: z.array(z.object({ bloc: Named, label: z.string() })),
  /** Every statement that speaks to this cell as the reading sees it, newest said first, conduct and in review included. */
  statements: z.array(Statement),
});
export type CellDetail = z.infer<typeof CellDetail>;

/** One candidate for one facet, in the order of the rule. */
export const CellCandidate = FacetOrigin.extend({
  facet: z.enum(FACETS),
  rank: z.int().min(1),
  won: z.boolean(),
  lostBy: z.string().nullable().describe('The step of the cell rule that decided against it'),
  lostTo: Id.nullable().describe('The statement that decided'),
  label: z.string(),
  saidOn: z.string(),
  speaker: Named.nullable(),
  evidence: z.string(),
  quote: z.string(),
  quoteKind: z.enum(QUOTE_KINDS),
});
export type CellCandidate = z.infer<typeof CellCandidate>;

export const CellWhy = ReadingEcho.extend({ candidates: z.array(CellCandidate) });
export type CellWhy = z.infer<typeof CellWhy>;

/** One act in the history of what we know about the cell. */
export const CellHistoryEntry = z.object({
  act: z.enum(['recorded', 'corrected', 'retracted', 'reinstated']),
  at: Instant,
  by: Person,
  reason: z.string().nullable(),
  statement: Statement,
  /** For corrections: the revision before, to compare word by word. */
  before: Statement.nullable(),
});
export type CellHistoryEntry = z.infer<typeof CellHistoryEntry>;

/** The cell over valid time, as known at the reading's instant: one step lasts until the next. */
export const CellStep = MatrixCell.extend({ from: z.string() });
export type CellStep = z.infer<typeof CellStep>;

export const CellHistory = ReadingEcho.extend({
  entries: z.array(CellHistoryEntry),
  steps: z.array(CellStep),
});
export type CellHistory = z.infer<typeof CellHistory>;

const base = '/workspaces/:workspace/negotiations/:negotiation/cells/:issue/:party';

export const readCell = endpoint({
  name: 'readCell',
  summary: 'One cell: its facets and the statements they rest on',
  method: 'GET',
  path: base,
  access: 'negotiation:read',
  params: CellParams,
  search: CellSearch,
  response: CellDetail,
  etag: true,
});

export const readCellWhy = endpoint({
  name: 'readCellWhy',
  summary: 'Why this value: every candidate per facet, in order, and why each lost',
  method: 'GET',
  path: `${base}/why`,
  access: 'negotiation:read',
  params: CellParams,
  search: CellSearch,
  response: CellWhy,
  etag: true,
});

export const readCellHistory = endpoint({
  name: 'readCellHistory',
  summary: 'The revisions behind a cell, and the cell over time',
  method: 'GET',
  path: `${base}/history`,
  access: 'negotiation:read',
  params: CellParams,
  search: CellSearch,
  response: CellHistory,
  etag: true,
});
