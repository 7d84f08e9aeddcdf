import type { ExplainedNumber, ExplainedTerm } from '@standpoint/contracts/explain';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { Party } from '@standpoint/contracts/parties';
import type { IssueSpread } from '@standpoint/domain/issue-spread';
import type { NegotiationLog, Reading } from '@standpoint/domain/log';
import { type ExplainedSpread, explainSpread } from '@standpoint/domain/spread/explain-spread';
import { groupedBy } from '../cells/grouped-by.js';
import type { ScaledIssue } from '../cells/present-cell.js';
import { explained, inputOf } from '../gaps/explained-number.js';
import { gapIssueOf } from '../gaps/gap-options.js';
import { rounded } from '../gaps/percent.js';
import { spreadTerms } from './spread-terms.js';

const DRAWS = 1_000;

export interface SpreadQuestion {
  readonly reading: Reading;
  readonly issues: readonly ScaledIssue[];
  readonly parties: readonly Party[];
  readonly log: NegotiationLog;
  /** The same cells, as the answer shows them. */
  readonly cells: readonly MatrixCell[];
}

type Name = 'gap' | 'polarisation' | 'agreement' | 'consensus';

const MEASURED = {
  gap: { measure: 'range', unit: 'percent', times: 100 },
  polarisation: { measure: 'polarisation', unit: 'number', times: 1 },
  agreement: { measure: 'agreement', unit: 'number', times: 1 },
  consensus: { measure: 'consensus', unit: 'number', times: 1 },
} as const;
const NAMES = Object.keys(MEASURED) as Name[];

/** Every number of how far apart the parties are, opened up. */
export function explainSpreads({ reading, issues, parties, log, cells }: SpreadQuestion): ExplainedNumber[] {
  const issueById = new Map(issues.map((issue) => [issue.id, issue]));
  const slugById = new Map(parties.map(({ id, slug }) => [id, slug]));
  const cellsByIssue = groupedBy(cells, ({ issueId }) => issueId);
  const found = explainSpread(reading, issues.map(gapIssueOf), parties.map(({ id }) => id), log);
  return found.flatMap((opened) => {
    const issue = issueById.get(opened.issueId);
    const around = { slugOf: (id: string) => slugById.get(id) ?? id, cells: cellsByIssue.get(opened.issueId) ?? [] };
    return issue ? NAMES.flatMap((name) => numberOf(name, opened, { issue, ...around }) ?? []) : [];
  });
}

interface Around {
  readonly issue: ScaledIssue;
  readonly slugOf: (partyId: string) => string;
  /** Of this issue. */
  readonly cells: readonly MatrixCell[];
}

function numberOf(name: Name, opened: ExplainedSpread, { issue, slugOf, cells }: Around): ExplainedNumber | null {
  const value = opened.spread[name];
  if (value === null) return null;
  const { measure, unit, times } = MEASURED[name];
  const { formula, terms } = spreadTerms(measure, opened, { scale: issue.scale, slugOf });
  const places = new Set(opened.places.map(({ partyId }) => partyId));
  const inputs = cells.filter(({ partyId }) => places.has(partyId)).map((cell) => inputOf(cell));
  return explained({
    measure,
    issueSlug: issue.slug,
    value: shown(value * times),
    unit,
    formula,
    terms: terms.map((term): ExplainedTerm => ({ ...term, issueSlug: null })),
    inputs,
    n: opened.spread.n,
    of: opened.spread.n + opened.missing.length,
    missing: opened.missing.map((id) => ({ issueSlug: issue.slug, partySlug: slugOf(id) })),
    bounds: bandOf(opened.bounds[name], times),
    sensitivity: linesOf(name, opened, times),
    spacing: spacingOf(name, opened, times),
  });
}

function shown(value: number): number {
  return rounded(Math.abs(value) < 1e-12 ? 0 : value);
}

function bandOf(band: { readonly low: number; readonly high: number } | null, times: number): ExplainedNumber['bounds'] {
  return band && { low: shown(band.low * times), high: shown(band.high * times) };
}

function linesOf(name: Name, { sensitivity }: ExplainedSpread, times: number): ExplainedNumber['sensitivity'] {
  const line = (called: ExplainedNumber['sensitivity'][number]['name'], spread: IssueSpread | null) => {
    const value = spread?.[name] ?? null;
    return { name: called, value: value === null ? null : shown(value * times), n: spread?.n ?? 0 };
  };
  return [
    line('without reported and inferred', sensitivity.withoutReportedAndInferred),
    line('without untested conditions', sensitivity.withoutUntestedConditions),
    // The range knows no weights.
    ...(name === 'gap' ? [] : [line('salience weights', sensitivity.salienceWeights)]),
  ];
}

function spacingOf(name: Name, { sensitivity: { spacing } }: ExplainedSpread, times: number): ExplainedNumber['spacing'] {
  const band = name === 'agreement' ? null : bandOf(spacing?.[name] ?? null, times);
  return band && { ...band, draws: DRAWS };
}
