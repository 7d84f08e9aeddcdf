import type { GapExplanation } from '@standpoint/contracts/gaps';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { AggregateGap } from '@standpoint/domain/gap';
import type { ResolvedGaps } from '../../gaps/gaps.service.js';
import { percentOf, percentOrNull } from '../../gaps/percent.js';
import type { CsvValue } from '../csv/csv.js';

const GAP_COLUMNS = [
  'party_a',
  'party_b',
  'issue',
  'as_of',
  'gap',
  'gap_min',
  'gap_max',
  'issues_known',
  'issues_total',
  'coverage',
  'weight',
] as const;

/** Stands in the column of issues for all of them together. */
const ALL = '_all';

type Row<Column extends string> = Readonly<Record<Column, CsvValue>>;

/**
 * Each pair over all issues, then issue by issue. The means of gap over the known issues, and of gap_min and gap_max over those
 * with a weight, are the numbers of `_all`.
 */
export function gapsTable({ opened, parties, pairs }: ResolvedGaps) {
  const slugOfParty = new Map(parties.map(({ id, slug }) => [id, slug]));
  const slugOfIssue = new Map(opened.issues.map(({ id, slug }) => [id, slug]));
  const rows = pairs.flatMap((pair) => {
    const named = {
      party_a: slugOfParty.get(pair.partyA) ?? null,
      party_b: slugOfParty.get(pair.partyB) ?? null,
      as_of: opened.echo.asOf,
    };
    const rowsByIssue = new Map(rowsOfIssues(pair));
    const ofIssues = opened.issues.flatMap(({ id }) => {
      const row = rowsByIssue.get(id);
      return row ? [{ ...named, issue: slugOfIssue.get(id) ?? null, ...row }] : [];
    });
    return [{ ...named, issue: ALL, ...rowOfAll(pair) }, ...ofIssues];
  });
  return tableOf(GAP_COLUMNS, rows);
}

type Numbers = Row<Exclude<(typeof GAP_COLUMNS)[number], 'party_a' | 'party_b' | 'issue' | 'as_of'>>;

function rowOfAll(pair: AggregateGap): Numbers {
  return {
    gap: percentOrNull(pair.gap),
    gap_min: percentOrNull(pair.bounds?.low),
    gap_max: percentOrNull(pair.bounds?.high),
    issues_known: pair.issuesKnown,
    issues_total: pair.issuesTotal,
    coverage: pair.coverage,
    weight: pair.terms.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function rowsOfIssues({ terms, missing, neither }: AggregateGap): (readonly [string, Numbers])[] {
  const one = { issues_total: 1 };
  return [
    ...terms.map(({ issueId, gap, band, settlement, widest, weight }) => {
      const low = percentOf(Math.min(settlement.pessimistic, band.low));
      const numbers = { gap: percentOf(gap), gap_min: low, gap_max: percentOf(Math.max(widest, band.high)), weight };
      return [issueId, { ...one, ...numbers, issues_known: 1, coverage: 1 }] as const;
    }),
    ...missing.map(({ issueId, largest, weight }) => {
      const numbers = { gap: null, gap_min: 0, gap_max: percentOf(largest), weight };
      return [issueId, { ...one, ...numbers, issues_known: 0, coverage: 0 }] as const;
    }),
    ...neither.map((issueId) => {
      const numbers = { gap: null, gap_min: null, gap_max: null, weight: null };
      return [issueId, { ...one, ...numbers, issues_known: 0, coverage: null }] as const;
    }),
  ];
}

const TERM_COLUMNS = [
  'party_a',
  'party_b',
  'issue',
  'as_of',
  'label_a',
  'value_a',
  'label_b',
  'value_b',
  'gap',
  'gap_min',
  'gap_max',
  'settlement_min',
  'settlement_max',
  'widest',
  'overlap',
  'weight',
  'share',
  'part',
] as const;

/** One gap as its panel opens it: the parts of the issues add up to the gap of `_all`. */
export function termsTable({ asOf, parties, pair, terms, missing, neither }: GapExplanation) {
  const [a, b] = parties;
  const named = { ...emptyRow(TERM_COLUMNS), party_a: a?.slug ?? null, party_b: b?.slug ?? null, as_of: asOf };
  const numbers = { gap: pair.gap, gap_min: pair.gapMin, gap_max: pair.gapMax };
  return tableOf(TERM_COLUMNS, [
    {
      ...named,
      issue: ALL,
      ...numbers,
      weight: terms.reduce((sum, { weight }) => sum + weight, 0),
      share: pair.gap === null ? null : 1,
      part: pair.gap,
    },
    ...terms.map((term) => ({
      ...named,
      issue: term.issueSlug,
      label_a: term.cellA.label,
      value_a: shownValue(term.cellA),
      label_b: term.cellB.label,
      value_b: shownValue(term.cellB),
      gap: term.gap,
      gap_min: Math.min(term.settlementMax, term.bandMin),
      gap_max: Math.max(term.widest, term.bandMax),
      settlement_min: term.settlementMin,
      settlement_max: term.settlementMax,
      widest: term.widest,
      overlap: term.overlap,
      weight: term.weight,
      share: term.share,
      part: term.part,
    })),
    ...missing.map(({ issueSlug, furthest, weight }) => ({ ...named, issue: issueSlug, gap_min: 0, gap_max: furthest, weight })),
    ...neither.map(({ issueSlug }) => ({ ...named, issue: issueSlug })),
  ]);
}

function shownValue({ kind, value, low, high, option }: MatrixCell): CsvValue {
  return kind === 'interval' ? `${low}..${high}` : (value ?? option);
}

function emptyRow<Column extends string>(columns: readonly Column[]): Row<Column> {
  return Object.fromEntries(columns.map((column) => [column, null])) as Row<Column>;
}

function tableOf<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]) {
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}
