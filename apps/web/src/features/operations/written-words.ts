import '../../i18n/en/operations';
import { ChangedStatements } from '@standpoint/contracts/edit-statements';
import { Statement } from '@standpoint/contracts/statements';
import type { TFunction } from 'i18next';
import { operations } from '../../i18n/en/operations';
import { isolated } from '../../lib/bidi';
import { formatNumber } from '../../lib/format';
import type { Written } from '../../lib/writes';

type Done = keyof typeof operations.done;

function isTold(action: string): action is Done {
  return action in operations.done;
}

/** What an act is called once it is done; null for what is told by its own page or not at all. */
export function doneWords(t: TFunction, action: string): string | null {
  return isTold(action) ? t(`operations.done.${action}`) : null;
}

/** What was written: on how many statements, or in which cells a statement stands. */
export function writtenWords(t: TFunction, { action, answer }: Written): string | null {
  if (action === 'editStatements' || action === 'retractStatements' || action === 'reinstateStatements') return countedWords(t, action, answer);
  const done = doneWords(t, action);
  const statement = statementIn(answer);
  if (!done || !statement) return done;
  const party = statement.party?.name ?? '';
  const cells = statement.positions.map(({ issue }) => t('operations.cell', { issue: issue.name, party })).map(isolated).join(', ');
  if (!cells) return done;
  return action === 'recordStatement' ? t('operations.loggedTo', { cells }) : t('operations.inCells', { done, cells });
}

function countedWords(t: TFunction, action: 'editStatements' | 'retractStatements' | 'reinstateStatements', answer: unknown): string | null {
  const read = ChangedStatements.safeParse(answer);
  if (!read.success) return doneWords(t, action);
  const { changed, unchanged } = read.data;
  const words: string[] = [t(`operations.counted.${action}`, { count: changed.length, number: formatNumber(changed.length) })];
  if (unchanged.length > 0) words.push(t('operations.counted.unchanged', { count: unchanged.length, number: formatNumber(unchanged.length) }));
  return words.map(isolated).join('; ');
}

export function statementIn(answer: unknown): Statement | null {
  const statement = Statement.safeParse(answer);
  return statement.success ? statement.data : null;
}
