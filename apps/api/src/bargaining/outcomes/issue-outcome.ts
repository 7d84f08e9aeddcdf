import type { EnteredValue, IssueOutcome, OutcomeTerm } from '@standpoint/contracts/outcomes';
import { compromise, weightedMedian, type Weighed } from '@standpoint/domain/bargaining/compromise';
import { type Bargainer, nash } from '@standpoint/domain/bargaining/nash';
import { describeValue } from '@standpoint/domain/describe-value';
import { percentOf } from '../../gaps/percent.js';
import { type Absent, type Attendance, type BargainedIssue, onScale, type Standing } from '../table.js';
import type { EnteredFor } from './entered.js';

const FEWEST = 2;

/** A party that stands on the issue, with what was entered for it. */
interface Judged extends Standing {
  readonly influence: EnteredValue | null;
  readonly noDeal: EnteredValue | null;
}

type Weighty = Judged & { readonly influence: EnteredValue };
type Bargaining = Weighty & { readonly noDeal: EnteredValue };

/** The outcomes that the models give on one issue: each over those alone for whom all it needs was entered. */
export function issueOutcome(issue: BargainedIssue, { standing, absent }: Attendance, enteredFor: EnteredFor): IssueOutcome {
  const judged = standing.map((one): Judged => ({
    ...one,
    influence: enteredFor({ partyId: one.partyId, issueId: issue.id, measure: 'influence' }),
    noDeal: enteredFor({ partyId: one.partyId, issueId: issue.id, measure: 'no deal' }),
  }));
  const weighty = judged.filter((one): one is Weighty => one.influence !== null);
  const bargaining = weighty.filter((one): one is Bargaining => one.noDeal !== null);
  const saliencesCount = weighs(weighty);
  const weighed = weighty.map(({ x, influence, cell }): Weighed => ({
    position: x,
    influence: influence.value,
    salience: saliencesCount ? (cell.salience?.value ?? 0) : 1,
  }));
  const median = weighty.length < FEWEST ? null : weightedMedian(weighed);
  const shares = sharesOf(weighty, weighed);
  const outcome = bargaining.length < FEWEST ? null : nash(bargaining.map(bargainerOf));
  return {
    issueSlug: issue.slug,
    compromise: placed(issue, weighty.length < FEWEST ? null : compromise(weighed)),
    median: median && { low: onScale(issue, median.low), high: onScale(issue, median.high) },
    n: weighty.length,
    saliencesCount,
    nash: placed(issue, outcome),
    nashN: bargaining.length,
    hasZone: bargaining.length < FEWEST ? null : outcome !== null,
    terms: judged.map((one) => ({ ...presentTerm(issue, one), share: shares.get(one.partyId) ?? null, gain: gainOf(outcome, one) })),
    leftOut: [...absent, ...judged.flatMap(unjudged)],
  };
}

/** Saliences weigh where every party in the number has one; else influence alone does. */
function weighs(weighty: readonly Weighty[]): boolean {
  const saliences = weighty.map(({ cell }) => cell.salience?.value ?? null);
  return saliences.every((salience) => salience !== null) && saliences.some((salience) => salience !== null && salience > 0);
}

function bargainerOf({ x, noDeal, influence }: Bargaining): Bargainer {
  return { position: x, noDeal: noDeal.value / 100, weight: influence.value };
}

function placed(issue: BargainedIssue, x: number | null): number | null {
  return x === null ? null : onScale(issue, x);
}

function presentTerm(issue: BargainedIssue, { partyId, cell, x, influence, noDeal }: Judged): Omit<OutcomeTerm, 'share' | 'gain'> {
  return {
    partyId,
    value: onScale(issue, x),
    label: cell.value ? describeValue(issue.scale, cell.value) : '',
    statementId: cell.origin?.statementId ?? null,
    salience: cell.salience?.value ?? null,
    salienceIsDefault: cell.salience?.isDefault ?? false,
    influence,
    noDeal,
  };
}

/** None where nobody weighs anything. */
function sharesOf(weighty: readonly Weighty[], weighed: readonly Weighed[]): Map<string, number> {
  const weights = weighed.map(({ influence, salience }) => influence * salience);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(total === 0 ? [] : weighty.map(({ partyId }, at) => [partyId, percentOf((weights[at] ?? 0) / total)]));
}

function gainOf(outcome: number | null, { x, influence, noDeal }: Judged): number | null {
  return outcome === null || !influence || !noDeal ? null : percentOf(1 - Math.abs(outcome - x) - noDeal.value / 100);
}

function unjudged({ partyId, influence, noDeal }: Judged): Absent[] {
  return [
    ...(influence ? [] : [{ partyId, why: 'no influence' as const }]),
    ...(noDeal ? [] : [{ partyId, why: 'no no-deal value' as const }]),
  ];
}
