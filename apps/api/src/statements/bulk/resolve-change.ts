import type { StatementChange } from '@standpoint/contracts/edit-statements';
import type { Fault } from '@standpoint/contracts/problem';
import type { Scale } from '@standpoint/domain/scale';
import type { TenantTx } from '../../db/tenant-tx.js';
import { invalid } from '../../http/problem.js';
import { unknownRef } from '../../negotiations/unknown-ref.js';
import { type NamedSubject, selectNamed } from '../list/named-things.queries.js';
import { selectIssueScales } from '../statement-refs.queries.js';

/** A change whose every name has become an id. */
export interface ResolvedChange extends Omit<StatementChange, 'event' | 'addSource' | 'replaceSource' | 'moveCodings'> {
  /** undefined: stays; null: none. */
  readonly eventId?: string | null;
  readonly addSource?: { readonly sourceId: string; readonly locator: string | null };
  readonly replaceSource?: { readonly from: string; readonly to: string };
  readonly moveCodings?: { readonly from: string; readonly to: string; readonly scale: Scale };
}

export async function resolveChange(tx: TenantTx, negotiationId: string, change: StatementChange): Promise<ResolvedChange> {
  const { event, addSource, replaceSource, moveCodings, ...words } = change;
  const faults: Fault[] = [];
  const sources = [addSource?.source, replaceSource?.from, replaceSource?.to].flatMap((ref) => ref?.toLowerCase() ?? []);
  const none = { party: [], speaker: [], issue: [], member: [] };
  const things = await selectNamed(tx, negotiationId, { ...none, event: event ? [event.toLowerCase()] : [], source: sources });
  const find = (subject: NamedSubject, ref: string, path: string): string => {
    const found = things.find((thing) => thing.subject === subject && [thing.id, thing.slug].includes(ref.toLowerCase()));
    if (!found) faults.push(unknownRef(path, subject, ref));
    return found?.id ?? '';
  };
  const resolved = {
    ...words,
    ...(event !== undefined && { eventId: event && find('event', event, 'change.event') }),
    ...(addSource && { addSource: { sourceId: find('source', addSource.source, 'change.addSource.source'), locator: addSource.locator } }),
    ...(replaceSource && {
      replaceSource: {
        from: find('source', replaceSource.from, 'change.replaceSource.from'),
        to: find('source', replaceSource.to, 'change.replaceSource.to'),
      },
    }),
    ...(moveCodings && { moveCodings: await resolveMove(tx, negotiationId, moveCodings, faults) }),
  };
  if (faults.length > 0) throw invalid(faults);
  return resolved;
}

async function resolveMove(
  tx: TenantTx,
  negotiationId: string,
  move: NonNullable<StatementChange['moveCodings']>,
  faults: Fault[],
) {
  const issues = await selectIssueScales(tx, negotiationId, [move.from.toLowerCase(), move.to.toLowerCase()]);
  const find = (end: 'from' | 'to') => {
    const found = issues.find(({ id, slug }) => [id, slug].includes(move[end].toLowerCase()));
    if (!found) faults.push(unknownRef(`change.moveCodings.${end}`, 'issue', move[end]));
    return found;
  };
  const [from, to] = [find('from'), find('to')];
  if (to && !to.scale) {
    faults.push({ path: 'change.moveCodings.to', code: 'issue-is-heading', message: `“${move.to}” is a heading: it has no scale to code on.` });
  }
  if (from && from.id === to?.id) {
    faults.push({ path: 'change.moveCodings.to', code: 'issue-same', message: 'The codings are on this issue already.' });
  }
  return from && to?.scale ? { from: from.id, to: to.id, scale: to.scale } : undefined;
}
