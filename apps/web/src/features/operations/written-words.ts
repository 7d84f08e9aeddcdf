import '../../i18n/en/operations';
import { Statement } from '@standpoint/contracts/statements';
import type { TFunction } from 'i18next';
import { operations } from '../../i18n/en/operations';
import type { Written } from '../../lib/writes';

type Done = keyof typeof operations.done;

function isTold(action: string): action is Done {
  return action in operations.done;
}

/** What an act is called once it is done; null for what is told by its own page or not at all. */
export function doneWords(t: TFunction, action: string): string | null {
  return isTold(action) ? t(`operations.done.${action}`) : null;
}

/** What was written, with the cells that a statement touched. */
export function writtenWords(t: TFunction, { action, answer }: Written): string | null {
  const done = doneWords(t, action);
  const statement = statementIn(answer);
  if (!done || !statement) return done;
  const party = statement.party?.name ?? '';
  const cells = statement.positions.map(({ issue }) => t('operations.cell', { issue: issue.name, party })).join(', ');
  if (!cells) return done;
  return action === 'recordStatement' ? t('operations.loggedTo', { cells }) : t('operations.inCells', { done, cells });
}

export function statementIn(answer: unknown): Statement | null {
  const statement = Statement.safeParse(answer);
  return statement.success ? statement.data : null;
}
