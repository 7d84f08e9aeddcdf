import type { CostTerm, CrossedLine, OptionTerm, ProposalCost } from '@standpoint/contracts/bargaining';
import type { Statement } from '@standpoint/contracts/statements';
import { proposalLoss, type Stake } from '@standpoint/domain/bargaining/proposal';
import type { StandingRedLine } from '@standpoint/domain/cell';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import { describeValue } from '@standpoint/domain/describe-value';
import { placeCell } from '@standpoint/domain/place-cell';
import { crossedBy } from '@standpoint/domain/resolve-red-lines';
import { describeRedLine, type ScaledIssue } from '../cells/present-cell.js';
import { percentOrNull } from '../gaps/percent.js';
import type { Proposed, ProposedOption, ProposedValue } from './proposed.js';
import { cellsIn, type CellTable } from './table.js';

/** A proposed value held against the cell of one party. */
interface Held extends ProposedValue {
  readonly cell: ShownCell;
  readonly stake: Omit<Stake, 'salience'>;
}

/** The red lines that the proposal crosses, of everybody compared. */
export function crossedIn({ compared, presented }: CellTable, proposed: Proposed): StandingRedLine[] {
  const cellOf = cellsIn(presented);
  return compared.flatMap(({ id }) => crossedOf(cellOf, id, proposed).map(([, line]) => line));
}

export function costsOf({ compared, presented }: CellTable, proposed: Proposed, said: readonly Statement[]): ProposalCost[] {
  const { values, options } = proposed;
  const cellOf = cellsIn(presented);
  const saidById = new Map(said.map((statement) => [statement.id, statement]));
  return compared.map(({ id }) => {
    const held = values.flatMap((one) => {
      const cell = cellOf(one.issue.id, id);
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
      options: options.map((one) => presentOption(one, cellOf(one.issue.id, id))),
      crossed: crossedOf(cellOf, id, proposed).flatMap(([issue, line]) => presentLine(issue, line, saidById.get(line.statementId))),
    };
  });
}

function crossedOf(cellOf: ReturnType<typeof cellsIn>, partyId: string, { values, options }: Proposed) {
  return [...values, ...options].flatMap(({ issue, value }) =>
    crossedBy(value, cellOf(issue.id, partyId)?.redLines ?? []).map((line): [ScaledIssue, StandingRedLine] => [issue, line]),
  );
}

/** Saliences count where those of all that it stands on are known and tell them apart; else each issue weighs the same. */
function weighs(held: readonly Held[]): boolean {
  const known = held.filter(({ stake }) => stake.position !== null).map(({ cell }) => cell.salience?.value ?? null);
  return known.every((salience) => salience !== null) && known.some((salience) => salience !== null && salience > 0);
}

function stakeOf({ issue, x }: ProposedValue, cell: ShownCell): Omit<Stake, 'salience'> {
  const placed = placeCell(issue.scale, cell);
  const stands = placed?.kind === 'point' ? placed : null;
  return { issueId: issue.id, proposed: x, position: stands?.x ?? null, range: stands?.range ?? null };
}

function presentTerm({ issue, value, cell, stake }: Held): Omit<CostTerm, 'share' | 'isOutside'> {
  return {
    issueSlug: issue.slug,
    proposed: describeValue(issue.scale, value),
    label: stake.position !== null && cell.value ? describeValue(issue.scale, cell.value) : '',
    statementId: stake.position === null ? null : (cell.origin?.statementId ?? null),
    distance: percentOrNull(stake.position === null ? null : Math.abs(stake.proposed - stake.position)),
    salience: cell.salience?.value ?? null,
    salienceIsDefault: cell.salience?.isDefault ?? false,
    accepts: stake.range && cell.range ? describeValue(issue.scale, { kind: 'interval', low: cell.range.low, high: cell.range.high }) : null,
  };
}

function presentOption({ issue, value }: ProposedOption, cell: ShownCell | undefined): OptionTerm {
  const placed = cell && placeCell(issue.scale, cell);
  const stands = placed?.kind === 'option' ? placed.option : null;
  return {
    issueSlug: issue.slug,
    proposed: describeValue(issue.scale, value),
    label: stands === null ? '' : describeValue(issue.scale, { kind: 'option', option: stands }),
    statementId: stands === null ? null : (cell?.origin?.statementId ?? null),
    same: stands === null ? null : stands === value.option,
  };
}

function presentLine(issue: ScaledIssue, line: StandingRedLine, words: Statement | undefined): CrossedLine[] {
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
