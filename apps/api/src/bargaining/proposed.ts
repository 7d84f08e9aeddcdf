import type { TryProposal } from '@standpoint/contracts/bargaining';
import type { Fault } from '@standpoint/contracts/problem';
import type { CellValue } from '@standpoint/domain/cell';
import { normalise } from '@standpoint/domain/normalise';
import type { ScaledIssue } from '../cells/present-cell.js';
import { invalid } from '../http/problem.js';
import { unknownRef } from '../negotiations/unknown-ref.js';
import type { Agenda, BargainedIssue, ChoiceIssue, OpenAgenda } from './table.js';

/** A value on an issue, also as a fraction of its scale. */
export interface ProposedValue {
  readonly issue: BargainedIssue;
  readonly value: Extract<CellValue, { kind: 'point' }>;
  readonly x: number;
}

/** An option of a nominal issue. */
export interface ProposedOption {
  readonly issue: ChoiceIssue;
  readonly value: Extract<CellValue, { kind: 'option' }>;
}

export interface Proposed {
  readonly values: readonly ProposedValue[];
  readonly options: readonly ProposedOption[];
}

type Given = TryProposal['values'][number];

/** What is proposed, in terms of the issues at hand; what none of them takes is refused as a whole. */
export function findProposed({ issues, choices }: Pick<Agenda, 'issues' | 'choices'>, given: TryProposal['values']): Proposed {
  const [values, options, faults]: [ProposedValue[], ProposedOption[], Fault[]] = [[], [], []];
  given.forEach((one, at) => {
    const issue = named(issues, one);
    const choice = named(choices, one);
    const value = issue && valueOn(issue, one);
    const option = choice && optionOn(choice, one);
    if (value) values.push(value);
    else if (option) options.push(option);
    else faults.push(faultOf(one, at, issue ?? choice));
  });
  if (faults.length > 0) throw invalid(faults);
  return { values, options };
}

/** No more than what is proposed. */
export function agendaOf(agenda: OpenAgenda, { values, options }: Proposed): OpenAgenda {
  const [issues, choices] = [values.map(({ issue }) => issue), options.map(({ issue }) => issue)];
  const all = [...issues, ...choices];
  const part = { ...agenda.question.part, issueIds: all.map(({ id }) => id) };
  return { ...agenda, issues, choices, question: { ...agenda.question, issues: all, part } };
}

function named<I extends ScaledIssue>(issues: readonly I[], { issue: ref }: Given): I | undefined {
  return issues.find(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
}

function valueOn(issue: BargainedIssue, { value }: Given): ProposedValue | undefined {
  const x = value === undefined ? null : normalise(issue.scale, value);
  return value === undefined || x === null ? undefined : { issue, value: { kind: 'point', value }, x };
}

function optionOn(issue: ChoiceIssue, { option }: Given): ProposedOption | undefined {
  const isThere = issue.scale.options.some(({ key }) => key === option);
  return option !== undefined && isThere ? { issue, value: { kind: 'option', option } } : undefined;
}

function faultOf({ issue: ref, option }: Given, at: number, issue: ScaledIssue | undefined): Fault {
  if (!issue) return unknownRef(`values.${at}.issue`, 'issue', ref);
  const path = `values.${at}.${option === undefined ? 'value' : 'option'}`;
  return { path, code: 'value-off-scale', message: 'This value does not lie on the scale of the issue.' };
}
