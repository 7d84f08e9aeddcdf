import { z } from 'zod';
import { ProblemError } from './api';

export type Faults = Readonly<Record<string, string>>;

/** What to write beside each field, by its path; the first fault of a field counts. */
export function faultsOf(error: unknown): Faults {
  const faults: Record<string, string> = {};
  if (error instanceof z.ZodError) {
    for (const issue of error.issues) faults[issue.path.join('.')] ??= issue.message;
  }
  if (error instanceof ProblemError) {
    for (const fault of error.problem.errors) faults[fault.path] ??= fault.message;
  }
  return faults;
}
