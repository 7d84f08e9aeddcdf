import type { Fault } from '@standpoint/contracts/problem';

/** A body names something that is not there, or not in this workspace: the two read alike. */
export function unknownRef(path: string, subject: string, ref: string): Fault {
  return { path, code: `${subject}-not-found`, message: `There is no ${subject} “${ref}” here.` };
}
