import type { CostTerm, CrossedLine, ProposalCost, TryProposal } from '@standpoint/contracts/bargaining';
import type { Statement } from '@standpoint/contracts/statements';
import { proposalLoss, type Stake } from '@standpoint/domain/bargaining/proposal';
import type { Cell, StandingRedLine } from '@standpoint/domain/cell';
import { describeValue } from '@standpoint/domain/describe-value';
import { normalise } from '@standpoint/domain/normalise';
import { placeCell } from '@standpoint/domain/place-cell';
import { crossedBy } from '@standpoint/domain/resolve-red-lines';
import { describeRedLine } from '../cells/present-cell.js';
import { percentOrNull } from '../gaps/percent.js';
import { invalid } from '../http/problem.js';
import { unknownRef } from '../negotiations/unknown-ref.js';
import { type BargainedIssue, cellOf, type Table } from './table.js';

/** A value on an issue, also as a fraction of its scale. */
export interface Proposed {
  readonly issue: BargainedIssue;
  readonly value: number;
  readonly x: number;
}

export function findProposed(issues: readonly BargainedIssue[], values: TryProposal['values']): Proposed[] {
  const found = values.map(({ issue: ref, value }, at) => {
    const issue = issues.find(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
    if (!issue) return unknownRef(`values.${at}.issue`, 'issue', ref);
    const x = normalise(issue.scale, value);
    if (x === null) return { path: `values.${at}.value`, code: 'value-off-scale', message: 'This value does not lie on the scale of the issue.' };
    return { issue, value, x };
  });
  const faults = found.filter((one) => 'code' in one);
  if (faults.length > 0) throw invalid(faults);
  return found.filter((one): one is Proposed => 'issue' in one);
}

/** A proposed value held against the cell of one party. */
interface Held extends Proposed {
  readonly cell: Cell;
  readonly stake: Omit<Stake, 'salience'>;
}

/** The red lines that the proposal crosses, of everybody compared. */
export function crossedIn({ compared, presented }: Table, proposed: readonly Proposed[]): StandingRedLine[] {
  return compared.flatMap(({ id }) =>
    proposed.flatMap(({ issue, value }) => crossedBy({ kind: 'point', value }, cellOf(presented, issue.id, id)?.redLines ?? [])),
  );
}

export function costsOf({ compared, presented }: Table, proposed: readonly Proposed[], said: readonly Statement[]): ProposalCost[] {
  return compared.map(({ id }) => {
    const held = proposed.flatMap((one) => {
      const cell = cellOf(presented, one.issue.id, id);
      return cell ? [{ ...one, cell, stake: stakeOf(one, cell) }] : [];
    });
    const saliencesCount = weighs(held);
    const stakes = held.map(({ stake, cell }) => ({ ...stake, salience: saliencesCount ? (cell.salience?.value ?? 0) : 1 }));
    const { loss, known, issues, outside, shares } = proposalLoss(stakes);
    const isOutside = new Set(outside);
    return {
      partyId: id,
      loss: percentOrNull(loss),
      known,
      issues,
      saliencesCount,
      outside: held.filter(({ issue }) => isOutside.has(issue.id)).map(({ issue }) => issue.slug),
      terms: held.map((one, at) => ({ ...presentTerm(one), share: percentOrNull(shares[at]), isOutside: isOutside.has(one.issue.id) })),
      crossed: held.flatMap(({ issue, value, cell }) =>
        crossedBy({ kind: 'point', value }, cell.redLines).flatMap((line) => presentLine(issue, line, said)),
      ),
    };
  });
}

/** Saliences count where those of all that it stands on are known and tell them apart; else each issue weighs the same. */
function weighs(held: readonly Held[]): boolean {
  const known = held.filter(({ stake }) => stake.position !== null).map(({ cell }) => cell.salience?.value ?? null);
  return known.every((salience) => salience !== null) && known.some((salience) => salience !== null && salience > 0);
}

function stakeOf({ issue, x }: Proposed, cell: Cell): Omit<Stake, 'salience'> {
  const placed = placeCell(issue.scale, cell);
  const stands = placed?.kind === 'point' ? placed : null;
  return { issueId: issue.id, proposed: x, position: stands?.x ?? null, range: stands?.range ?? null };
}

function presentTerm({ issue, value, cell, stake }: Held): Omit<CostTerm, 'share' | 'isOutside'> {
  return {
    issueSlug: issue.slug,
    proposed: describeValue(issue.scale, { kind: 'point', value }),
    label: stake.position !== null && cell.value ? describeValue(issue.scale, cell.value) : '',
    statementId: stake.position === null ? null : (cell.origin?.statementId ?? null),
    distance: percentOrNull(stake.position === null ? null : Math.abs(stake.proposed - stake.position)),
    salience: cell.salience?.value ?? null,
    salienceIsDefault: cell.salience?.isDefault ?? false,
    accepts: stake.range && cell.range ? describeValue(issue.scale, { kind: 'interval', low: cell.range.low, high: cell.range.high }) : null,
  };
}

function presentLine(issue: BargainedIssue, line: StandingRedLine, said: readonly Statement[]): CrossedLine[] {
  const words = said.find(({ id }) => id === line.statementId);
  if (!words) return [];
  return [
    {
      issueSlug: issue.slug,
      kind: line.kind,
      label: describeRedLine(issue.scale, line),
      statementId: line.statementId,
      saidOn: line.saidOn,
      speaker: words.speaker?.name ?? null,
      quote: words.quote,
      quoteKind: words.quoteKind,
    },
  ];
}
