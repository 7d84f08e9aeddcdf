import type { InUse } from '@standpoint/contracts/in-use';
import { conflict } from '../../http/problem.js';

export type Uses = InUse['uses'];

const PLURALS = {
  statement: 'statements',
  seat: 'seats',
  membership: 'memberships',
  authority: 'authorities',
  event: 'events',
  issue: 'issues',
  estimate: 'estimates',
} as const satisfies Record<Uses[number]['subject'], string>;

/** Nothing is removed while anything that stands names it. */
export function refuseInUse(subject: string, uses: Uses): void {
  if (uses.length === 0) return;
  const named = uses.map(({ subject: by, count }) => `${count} ${count === 1 ? by : PLURALS[by]}`);
  const what = [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(' and ');
  throw conflict('in-use', `This ${subject} is still named by ${what}. Change or remove those first.`, { uses });
}
