import type { Matrix, MatrixCell } from '@standpoint/contracts/matrix';
import type { CsvValue } from '../csv/csv.js';
import { redLineOf } from '../csv/red-line.js';

const LONG_COLUMNS = [
  'issue',
  'party',
  'state',
  'kind',
  'value',
  'low',
  'high',
  'option',
  'label',
  'said_on',
  'valid_from',
  'valid_until',
  'condition',
  'condition_state',
  'red_line',
  'commitment',
  'evidence',
  'reported_by',
  'inherited_from',
  'flags',
  'salience',
  'statement_count',
  'statement_id',
] as const;

interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** One row a cell, `none` included, in the order of the screen: issue, then party. */
export function longMatrix({ cells }: Matrix): Rows {
  return { columns: LONG_COLUMNS, rows: cells.map(longRow) };
}

function longRow(cell: MatrixCell): CsvValue[] {
  const row: Record<(typeof LONG_COLUMNS)[number], CsvValue> = {
    issue: cell.issueSlug,
    party: cell.partySlug,
    state: cell.state,
    kind: cell.kind,
    value: cell.value,
    low: cell.low,
    high: cell.high,
    option: cell.option,
    label: cell.label,
    said_on: cell.saidOn,
    valid_from: cell.validFrom,
    valid_until: cell.validUntil,
    condition: cell.condition?.text ?? null,
    condition_state: cell.condition?.state ?? null,
    red_line: cell.redLines.map(redLineOf).join('|'),
    commitment: cell.commitment,
    evidence: cell.evidence,
    reported_by: cell.reportedBy,
    inherited_from: cell.inheritedFrom,
    flags: cell.flags.join('|'),
    salience: cell.salience,
    statement_count: cell.statementCount,
    statement_id: cell.statementId,
  };
  return LONG_COLUMNS.map((column) => row[column]);
}

/** One row an issue, one column a party: numbers of what is held, or the words of the screen. */
export function wideMatrix({ issues, parties, cells }: Matrix, show: 'values' | 'labels'): Rows {
  const cellOf = show === 'labels' ? wordsOf : valueOf;
  return {
    columns: ['issue', ...parties.map(({ slug }) => slug)],
    rows: issues
      .filter(({ scale }) => scale !== null)
      // Cells lie in issue, then party order: each issue's are neighbours.
      .map(({ slug }, at) => [slug, ...cells.slice(at * parties.length, (at + 1) * parties.length).map(cellOf)]),
  };
}

/** The same with one row a party, one column an issue. */
export function transposedMatrix(matrix: Matrix, show: 'values' | 'labels'): Rows {
  const { rows } = wideMatrix(matrix, show);
  return {
    columns: ['party', ...rows.map(([issue]) => String(issue))],
    rows: matrix.parties.map(({ slug }, at) => [slug, ...rows.map((row) => row[at + 1] ?? null)]),
  };
}

function valueOf({ state, kind, value, low, high, option }: MatrixCell): CsvValue {
  if (state !== 'held') return null;
  return kind === 'interval' ? `${low}..${high}` : (value ?? option);
}

/** As on the screen, with days that no reader can mistake. */
function wordsOf({ state, label, voices, validFrom, validUntil }: MatrixCell): string {
  switch (state) {
    case 'held':
      return voices.length > 1 ? `Speakers disagree: ${voices.map(voiceOf).join(', ')}` : label;
    case 'declined':
      return 'Declines to say';
    case 'undisclosed':
      return 'Not disclosed';
    case 'raised':
      return 'Raised, no position';
    case 'expired':
      return joinedWords(label, validUntil ? `expired ${validUntil}` : 'expired');
    case 'upcoming':
      return joinedWords(label, validFrom ? `begins ${validFrom}` : 'upcoming');
    case 'none':
      return 'No statement';
  }
}

function voiceOf({ speaker, label }: MatrixCell['voices'][number]): string {
  return `${speaker} “${label}”`;
}

function joinedWords(label: string, state: string): string {
  return label ? `${label}, ${state}` : state;
}
