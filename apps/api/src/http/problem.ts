import { lowestRoleFor, type Permission } from '@standpoint/contracts/permissions';
import type { Fault } from '@standpoint/contracts/problem';

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly Fault[];
  readonly current?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere below a controller; the filter makes an RFC 9457 answer of it. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly Fault[];
  readonly current: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.status = problem.status;
    this.code = problem.code;
    this.errors = problem.errors ?? [];
    this.current = problem.current;
    this.headers = problem.headers ?? {};
  }
}

/** Says nothing of what was asked for: an id of another workspace must read like a random one. */
export function notFound(subject: string): ProblemError {
  return new ProblemError({
    status: 404,
    code: `${subject}-not-found`,
    detail: `There is no such ${subject} that you may see.`,
  });
}

/** What was sent could be read, but breaks a rule. */
export function invalid(faults: readonly Fault[]): ProblemError {
  return new ProblemError({
    status: 422,
    code: faults[0]?.code ?? 'invalid',
    detail: detailOf(faults),
    errors: faults,
  });
}

/** What was sent does not have the shape that was asked for. */
export function malformed(faults: readonly Fault[]): ProblemError {
  return new ProblemError({ status: 400, code: 'malformed', detail: detailOf(faults), errors: faults });
}

export function conflict(code: string, detail: string, current?: unknown): ProblemError {
  return new ProblemError({ status: 409, code, detail, current });
}

/** The edit was made on an older revision; `current` is the newer one. */
export function stale(current: unknown): ProblemError {
  return new ProblemError({
    status: 412,
    code: 'stale',
    detail: 'Somebody changed this after you read it. Look at the newer version and edit that one.',
    current,
  });
}

export function missingIfMatch(): ProblemError {
  return new ProblemError({
    status: 428,
    code: 'if-match-missing',
    detail: 'Send If-Match with the revision that this edit was made on.',
  });
}

export function unauthenticated(): ProblemError {
  return new ProblemError({ status: 401, code: 'signed-out', detail: 'Sign in first.' });
}

export function forbidden(permission: Permission): ProblemError {
  return new ProblemError({
    status: 403,
    code: 'forbidden',
    detail: `Your role does not allow this (${permission}). Ask an admin of the workspace to make you ${lowestRoleFor(permission)} or higher.`,
  });
}

export function tooLarge(limitBytes: number): ProblemError {
  return new ProblemError({
    status: 413,
    code: 'too-large',
    detail: `A request may hold at most ${limitBytes} bytes. Send less text.`,
  });
}

function detailOf(faults: readonly Fault[]): string {
  const [first] = faults;
  if (!first) return 'The request was refused.';
  const where = first.path ? `${first.path}: ` : '';
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return `${where}${first.message}${more}`;
}
