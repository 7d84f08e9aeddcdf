import type { ProposalCost, TryProposal } from '@standpoint/contracts/bargaining';
import type { Cell, StandingRedLine } from '@standpoint/domain/cell';
import { proposalLoss, type Stake } from '@standpoint/domain/bargaining/proposal';
import { normalise } from '@standpoint/domain/normalise';
import { placeCell } from '@standpoint/domain/place-cell';
import { describeRedLine, type ScaledIssue } from '../cells/present-cell.js';
import { percentOrNull } from '../gaps/percent.js';
import { invalid } from '../http/problem.js';
import { unknownRef } from '../negotiations/unknown-ref.js';
import type { Table } from './bargaining.service.js';

/** A value on an issue, also as a fraction of its scale. */
export interface Proposed {
  readonly issue: ScaledIssue;
  readonly value: number;
  readonly x: number;
}

export function findProposed(issues: readonly ScaledIssue[], values: TryProposal['values']): Proposed[] {
  const found = values.map(({ issue: ref, value }, at) => {
    const issue = issues.find(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
    if (!issue) return unknownRef(`values.${at}.issue`, 'issue', ref);
    const x = issue.scale.kind === 'nominal' ? null : normalise(issue.scale, value);
    if (x === null) return { path: `values.${at}.value`, code: 'value-off-scale', message: 'This value does not lie on the scale of the issue.' };
    return { issue, value, x };
  });
  const faults = found.filter((one) => 'code' in one);
  if (faults.length > 0) throw invalid(faults);
  return found.filter((one): one is Proposed => 'issue' in one);
}

export function costsOf({ compared, presented }: Table, proposed: readonly Proposed[]): ProposalCost[] {
  return compared.map(({ id }) => {
    const cells = proposed.flatMap((one) => {
      const cell = presented.resolved.find(({ issueId, partyId }) => issueId === one.issue.id && partyId === id);
      return cell ? [{ ...one, cell }] : [];
    });
    // Saliences are compared only where all of them are known; else each issue weighs the same.
    const isWeighed = cells.every(({ cell }) => cell.salience !== null);
    const stakes = cells.map(({ issue, x, cell }) => ({ ...stakeOf(issue, x, cell), salience: isWeighed ? (cell.salience?.value ?? 1) : 1 }));
    const { loss, known, issues, outside } = proposalLoss(stakes);
    return {
      partyId: id,
      loss: percentOrNull(loss),
      known,
      issues,
      outside: outside.flatMap((issueId) => cells.find(({ issue }) => issue.id === issueId)?.issue.slug ?? []),
      crossed: cells.flatMap(({ issue, value, cell }) =>
        cell.redLines.filter((line) => crosses(line, value)).map((line) => ({
          issueSlug: issue.slug,
          kind: line.kind,
          label: describeRedLine(issue.scale, line),
          statementId: line.statementId,
        })),
      ),
    };
  });
}

function stakeOf({ id, scale }: ScaledIssue, x: number, cell: Cell): Omit<Stake, 'salience'> {
  const placed = placeCell(scale, cell);
  const stands = placed?.kind === 'point' ? placed : null;
  return {
    issueId: id,
    proposed: x,
    position: stands?.x ?? null,
    range: stands?.range ?? null,
  };
}

function crosses({ kind, value }: StandingRedLine, proposed: number): boolean {
  if (value === null) return false;
  return kind === 'at most' ? proposed > value : kind === 'at least' ? proposed < value : false;
}
