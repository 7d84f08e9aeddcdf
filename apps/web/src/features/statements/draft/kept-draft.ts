import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { ScaleVersions } from './scale-versions';
import type { StatementDraft } from './statement-draft';

/** One intended write: sent again unchanged it keeps its key, so that a lost answer does not write twice. */
export interface Attempt {
  readonly idempotencyKey: string;
  readonly body: string;
}

export interface KeptDraft {
  readonly fields: StatementDraft;
  readonly savedAt: string;
  readonly attempt: Attempt | null;
  /** The scales on which its positions were coded; drafts of an earlier build have none. */
  readonly scales?: ScaleVersions | null;
  /** The revision that the correction was begun on; null for a new statement. */
  readonly revision: number | null;
}

let opened: UseStore | undefined;
const drafts = () => (opened ??= createStore('standpoint', 'drafts'));

/** Whose draft it is, and of what: a new statement of a negotiation, or the correction of one. */
export const draftKeyOf = (user: string, negotiation: string, statement: string | null) =>
  [user, negotiation, statement ?? 'new'].join('/');

export const readKeptDraft = (key: string) => get<KeptDraft>(key, drafts()).then((kept) => kept ?? null);

export const keepDraft = (key: string, kept: KeptDraft) => set(key, kept, drafts());

export const dropDraft = (key: string) => del(key, drafts());
