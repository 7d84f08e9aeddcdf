import { Issue } from '@standpoint/contracts/issues';
import { Matrix, MatrixCell, MatrixParty } from '@standpoint/contracts/matrix';

/** An id of its own for every word, so that fixtures name things by words. */
export function idOf(word: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of word) hash = BigInt.asUintN(60, (hash ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n);
  const hex = hash.toString(16).padStart(15, '0');
  return `01900000-0000-7000-8${hex.slice(0, 3)}-${hex.slice(3)}`;
}

interface IssueWords {
  readonly slug?: string;
  readonly title?: string;
  readonly levels?: number;
  readonly options?: readonly string[];
  readonly heading?: boolean;
  readonly parent?: string;
  readonly inGap?: boolean;
}

/** An issue on an ordinal scale of `levels` from 0, or with `options`, or a heading. */
export function anIssue({ slug = 'control', levels = 5, options, heading, ...more }: IssueWords = {}): Issue {
  const ordinal = {
    kind: 'ordinal',
    levels: Array.from({ length: levels }, (_, value) => ({ value, label: `Level ${value}`, text: `What level ${value} means` })),
    poleMin: 'own control',
    poleMax: 'their control',
  };
  const nominal = { kind: 'nominal', options: options?.map((label) => ({ key: label.toLowerCase(), label, text: '' })) };
  return Issue.parse({
    id: idOf(slug),
    slug,
    parentId: more.parent ? idOf(more.parent) : null,
    title: more.title ?? slug,
    question: null,
    status: 'open',
    inGap: more.inGap ?? true,
    defaultSalience: null,
    order: 0,
    scale: heading ? null : options ? nominal : ordinal,
    scaleVersion: heading ? 0 : 1,
    revision: 1,
  });
}

export function aParty(slug: string, more: Partial<Matrix['parties'][number]> = {}): Matrix['parties'][number] {
  return MatrixParty.parse({
    id: idOf(slug),
    slug,
    name: slug,
    shortName: slug,
    kind: 'state',
    countryCode: null,
    wikidataId: null,
    role: 'principal',
    order: 0,
    memberships: [],
    revision: 1,
    seatRevision: 1,
    statementCount: 3,
    conductCount: 0,
    ...more,
  });
}

type CellWords = Partial<MatrixCell> & { readonly issue?: string; readonly party?: string };

/** A cell that holds a point on a scale of five levels, said on 30 January; every word can be changed. */
export function aCell({ issue = 'control', party = 'norway', ...more }: CellWords = {}): MatrixCell {
  const value = more.value === undefined ? 1 : more.value;
  return MatrixCell.parse({
    issueId: idOf(issue),
    issueSlug: issue,
    partyId: idOf(party),
    partySlug: party,
    state: 'held',
    kind: 'point',
    low: null,
    high: null,
    option: null,
    label: value === null ? '' : `Level ${value}`,
    share: value === null ? null : value / 4,
    hull: null,
    options: null,
    redLines: [],
    commitment: 'stated',
    condition: null,
    evidence: 'stated',
    reportedBy: null,
    speaker: 'A minister',
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
    statementCount: 4,
    statementId: idOf(`${issue}${party}`),
    inNumbers: true,
    spark: [],
    ...more,
    value,
  });
}

/** A cell on which nothing was ever said. */
export function anEmptyCell({ issue = 'control', party = 'norway' }: { issue?: string; party?: string } = {}): MatrixCell {
  return aCell({
    issue,
    party,
    state: 'none',
    kind: null,
    value: null,
    commitment: null,
    evidence: null,
    speaker: null,
    saidOn: null,
    saidFrom: null,
    ageDays: null,
    statementCount: 0,
    statementId: null,
    inNumbers: false,
  });
}

export function aMatrix({ issues, parties, cells, ...more }: Pick<Matrix, 'issues' | 'parties' | 'cells'> & Partial<Matrix>): Matrix {
  return Matrix.parse({
    asOf: '2026-01-31',
    knownAt: null,
    version: 7,
    evidence: ['stated', 'leaked', 'reported', 'inferred'],
    channels: ['public', 'read-out', 'private', 'leak'],
    proposals: false,
    conditions: true,
    staleAfterDays: 90,
    contestWindowDays: 14,
    issues,
    parties,
    cells,
    coverage: { filled: cells.filter(({ state }) => state === 'held').length, total: cells.length },
    ...more,
  });
}
