import type { Fault } from '@standpoint/contracts/problem';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

export interface Judged extends Fault {
  /** Whether the shape was right and a rule of the contract was broken. */
  readonly rule: boolean;
}

/** What zod found, with a code a client can switch on and a message a person can act on. */
export function faultsOf(issues: readonly Issue[], prefix: readonly string[]): Judged[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, prefix));
}

function faultsOfIssue(issue: Issue, prefix: readonly string[]): Judged[] {
  const path = [...prefix, ...issue.path.map(String)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return faultsOf(nearestBranch(issue.errors), path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key].join('.'),
      code: 'field-unknown',
      message: 'There is no such field.',
      rule: false,
    }));
  }
  const ruleCode: unknown = issue.code === 'custom' ? issue.params?.code : undefined;
  const code = typeof ruleCode === 'string' ? ruleCode : codeOf(issue);
  return [{ path: path.join('.'), code, message: issue.message, rule: code === ruleCode || isLengthOfText(issue) }];
}

/** Of several readings that all failed, the one that came closest: only rules broken, else fewest faults. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const distance = (branch: readonly Issue[]) =>
    branch.reduce((sum, issue) => sum + (issue.code === 'custom' ? 1 : 1_000), 0);
  return branches.reduce((best, branch) => (distance(branch) < distance(best) ? branch : best));
}

function isLengthOfText(issue: Issue): boolean {
  return (issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'string';
}

function codeOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message === MISSING ? 'missing' : 'wrong-type';
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1 ? 'empty' : 'too-small';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'too-big';
    case 'invalid_format':
      return 'wrong-format';
    case 'invalid_value':
    case 'invalid_union':
      return 'word-unknown';
    default:
      return 'wrong-value';
  }
}

const MISSING = 'This is missing.';

/** Words for faults whose schema brings none of its own. */
export function messageOf(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? MISSING : `This must be ${article(issue.expected)}.`;
    case 'too_small':
      return `${issue.origin === 'array' ? 'At least this many' : 'At least'}: ${issue.minimum}.`;
    case 'too_big':
      return `At most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.`;
    case 'invalid_format':
      return issue.format === 'regex' ? 'This is not in the expected form.' : `This is no ${issue.format}.`;
    case 'invalid_value':
      return `One of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return 'This fits none of the allowed forms.';
    default:
      return undefined;
  }
}

function article(expected: string): string {
  return /^[aeio]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
