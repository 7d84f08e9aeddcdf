import { z } from 'zod';
import { Arrangement } from './arrangement.js';
import { CellParams } from './cells.js';
import { endpoint } from './endpoint.js';
import { GapSearch } from './gap-search.js';
import { PairParams } from './gaps.js';
import { NegotiationParams } from './negotiations.js';
import { CsvSearch, Dialect } from './reading.js';
import { StatementSearch } from './statement-search.js';

const base = '/workspaces/:workspace/negotiations/:negotiation';

/** `long`: one row a cell with the reason where a value is missing; `wide`: one row an issue, one column a party. */
export const MatrixCsvSearch = CsvSearch.extend({
  ...Arrangement.shape,
  shape: z.enum(['wide', 'long']).optional().describe('Default wide'),
  show: z.enum(['values', 'labels']).optional().describe('Wide: numbers or words; default values'),
});

export const exportMatrix = endpoint({
  name: 'exportMatrix',
  summary: 'The matrix as CSV, wide or long',
  method: 'GET',
  path: `${base}/matrix.csv`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: MatrixCsvSearch,
  produces: 'text/csv',
});

export const exportGaps = endpoint({
  name: 'exportGaps',
  summary: 'Gaps as CSV: every pair, per issue and over all',
  method: 'GET',
  path: `${base}/gaps.csv`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: GapSearch.extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});

export const exportGap = endpoint({
  name: 'exportGap',
  summary: 'One gap as CSV, term by term',
  method: 'GET',
  path: `${base}/gaps/:partyA/:partyB.csv`,
  access: 'negotiation:read',
  params: PairParams,
  search: GapSearch.omit({ parties: true }).extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});

export const exportStatements = endpoint({
  name: 'exportStatements',
  summary: 'Statements as CSV, one row a statement: those of the list, in its order where it has a sort',
  method: 'GET',
  path: `${base}/statements.csv`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: StatementSearch.omit({ cursor: true, limit: true }).extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});

export const exportPositions = endpoint({
  name: 'exportPositions',
  summary: 'Positions as CSV, one row a coding: those of the statements of the list, in its order where it has a sort',
  method: 'GET',
  path: `${base}/positions.csv`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: StatementSearch.omit({ cursor: true, limit: true }).extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});

export const exportCellHistory = endpoint({
  name: 'exportCellHistory',
  summary: 'Every revision behind a cell as CSV',
  method: 'GET',
  path: `${base}/cells/:issue/:party/history.csv`,
  access: 'negotiation:read',
  params: CellParams,
  search: CsvSearch.omit({ parties: true, issues: true }),
  produces: 'text/csv',
});
