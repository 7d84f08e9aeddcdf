import { CellCandidate, CellDetail, CellHistory, CellStep, CellWhy } from '@standpoint/contracts/cells';
import { MatrixCell } from '@standpoint/contracts/matrix';
import { aStatement, idOf, ISSUES, PARTIES } from './talks';

const [norway] = PARTIES;
const QUOTA = ISSUES.find(({ slug }) => slug === 'cod-quota');

export const ECHO = {
  asOf: '2026-01-31',
  knownAt: null,
  version: 7,
  evidence: ['stated', 'leaked', 'reported', 'inferred'],
  channels: ['public', 'read-out', 'private', 'leak'],
  proposals: false,
  conditions: true,
  staleAfterDays: 90,
  contestWindowDays: 14,
} as const;

/** Norway on the cod quota: 400 kt, said on 30 January. */
export const aCell = (over: Partial<MatrixCell> = {}): MatrixCell =>
  MatrixCell.parse({
    issueId: QUOTA?.id,
    issueSlug: 'cod-quota',
    partyId: norway?.id,
    partySlug: 'norway',
    state: 'held',
    kind: 'point',
    value: 400,
    low: null,
    high: null,
    option: null,
    label: '400 kt',
    share: 4 / 9,
    hull: null,
    options: null,
    redLines: [],
    commitment: 'stated',
    condition: null,
    evidence: 'stated',
    reportedBy: null,
    speaker: 'Kåre Haugen',
    voices: [],
    flags: [],
    saidOn: '2026-01-30',
    saidFrom: '2026-01-30',
    validFrom: null,
    validUntil: null,
    ageDays: 1,
    salience: null,
    salienceIsDefault: false,
    inheritedFrom: null,
    statementCount: 1,
    statementId: idOf(100),
    inNumbers: true,
    spark: [],
    ...over,
  });

export const ORIGIN = { statementId: idOf(100), revision: 1, positionId: idOf(101) };

export const aCellDetail = ({ cell = {}, ...over }: Omit<Partial<CellDetail>, 'cell'> & { cell?: Partial<MatrixCell> } = {}): CellDetail =>
  CellDetail.parse({
    ...ECHO,
    issue: QUOTA,
    party: norway,
    cell: aCell(cell),
    facets: { value: ORIGIN, range: null, redLines: [], salience: null },
    contest: [],
    contradicts: [],
    statements: [aStatement()],
    ...over,
  });

export const aStep = (from: string, over: Partial<MatrixCell> = {}): CellStep => CellStep.parse({ ...aCell(over), from });

export const aCellHistory = (over: Partial<CellHistory> = {}): CellHistory =>
  CellHistory.parse({ ...ECHO, entries: [], steps: [aStep('2026-01-30')], ...over });

export const aCandidate = (over: Partial<CellCandidate> = {}): CellCandidate =>
  CellCandidate.parse({
    ...ORIGIN,
    facet: 'value',
    rank: 1,
    won: true,
    lostBy: null,
    lostTo: null,
    label: '400 kt',
    saidOn: '2026-01-30',
    speaker: null,
    evidence: 'stated',
    quote: 'We need four hundred thousand tonnes.',
    quoteKind: 'verbatim',
    ...over,
  });

export const aCellWhy = (candidates: readonly CellCandidate[]): CellWhy => CellWhy.parse({ ...ECHO, candidates });
