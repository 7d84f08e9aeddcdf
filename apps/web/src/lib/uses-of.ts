import '../i18n/en/catalogue';
import { InUse } from '@standpoint/contracts/in-use';
import type { TFunction } from 'i18next';
import { ProblemError } from './api';
import { formatList } from './format';

/** What stands in the way of a removal, and how many of each: `3 statements and 1 seat`; null where that is not why. */
export function usesOf(t: TFunction, error: unknown): string | null {
  const inUse = error instanceof ProblemError && error.problem.code === 'in-use' ? InUse.safeParse(error.problem.current).data : undefined;
  return inUse ? formatList(inUse.uses.map(({ subject, count }) => t(`catalogue.uses.${subject}`, { count }))) : null;
}
