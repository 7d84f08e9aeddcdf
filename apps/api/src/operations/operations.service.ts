import { Injectable } from '@nestjs/common';
import { ENDPOINTS } from '@standpoint/contracts/endpoints';
import type { Operation } from '@standpoint/contracts/operations';
import { can, PERMISSIONS, type Permission, type Role } from '@standpoint/contracts/permissions';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { conflict, forbidden, notFound } from '../http/problem.js';
import { findMember, insertMember, lockAdmins, updateRemoved, updateRole } from '../identity/members/members.queries.js';
import { refuseLastAdmin } from '../identity/members/members.service.js';
import { advanceAllNegotiations } from '../negotiations/negotiations.queries.js';
import {
  findFirstAction,
  insertUndo,
  type NewerVersion,
  type OperationEntry,
  selectEntries,
  selectOperations,
  undoAssessments,
  undoWrite,
} from './operations.queries.js';
import { countOffScale, selectDangling } from './standing.queries.js';

const LAST = 20;
const UNIQUE_VIOLATION = '23505';
const REASON = 'Undone';

@Injectable()
export class OperationsService {
  constructor(private readonly db: TenantDb) {}

  async listOperations(caller: Caller): Promise<{ items: Operation[] }> {
    return { items: await this.db.read(caller, (tx) => selectOperations(tx, caller.userId, LAST)) };
  }

  undoOperation(caller: Caller, operationId: string): Promise<Operation> {
    return this.db.write(caller, async (tx) => {
      const entries = await selectEntries(tx, operationId, caller.userId);
      if (entries.length === 0) throw notFound('operation');
      mayDoAgain(caller.role, await findFirstAction(tx, operationId));
      if (entries.some((entry) => !isReversible(entry))) {
        throw conflict('undo-impossible', 'This cannot be undone: it left the workspace, or made it.');
      }

      await advanceAllNegotiations(tx);
      for (const instant of instantsOf(entries)) await undoInstant(tx, caller, { instant, entries });
      for (const entry of entries.filter(({ subject }) => subject === 'member')) await undoMember(tx, entry);
      await refuseDangling(tx);

      await insertUndo(tx, caller, { undoes: operationId, entries });
      const [undo] = await selectOperations(tx, caller.userId, 1);
      if (!undo) throw notFound('operation');
      return undo;
    });
  }
}

/** Whoever lost the right to do something has lost the right to undo it. */
function mayDoAgain(role: Role, action: string | undefined): void {
  const access = ENDPOINTS.find(({ name }) => name === action)?.access;
  const permission = PERMISSIONS.find((each): each is Permission => each === access);
  if (permission && !can(role, permission)) throw forbidden(permission);
}

function isReversible({ subject, recordedAt }: OperationEntry): boolean {
  return recordedAt !== null || subject === 'member';
}

/** Latest first: what was built last comes down first. */
function instantsOf(entries: readonly OperationEntry[]): string[] {
  return [...new Set(entries.flatMap(({ recordedAt }) => recordedAt ?? []))].sort().reverse();
}

async function undoInstant(
  tx: TenantTx,
  caller: Caller,
  { instant, entries }: { instant: string; entries: readonly OperationEntry[] },
): Promise<void> {
  const statementIds = entries.filter(({ subject }) => subject === 'statement').map(({ subjectId }) => subjectId);
  const write = { instant, by: caller.userId, statementIds };
  const newer = (await undoRevisions(tx, write)) ?? (await undoAssessments(tx, write, REASON));
  if (newer) throw changedSince(newer);
  if ((await countOffScale(tx, instant)) > 0) {
    throw conflict('scale-changed-since', 'The scale of an issue has changed since: what would come back no longer fits it.');
  }
}

async function undoRevisions(tx: TenantTx, write: Parameters<typeof undoWrite>[1]): Promise<NewerVersion | null> {
  try {
    return await undoWrite(tx, write, REASON);
  } catch (error) {
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) {
      throw conflict('taken-since', 'Something else has taken the place of what would come back. Change that first.');
    }
    throw error;
  }
}

async function undoMember(tx: TenantTx, { subjectId, before, after }: OperationEntry): Promise<void> {
  const admins = await lockAdmins(tx);
  const member = await findMember(tx, subjectId);
  const [then, now] = [roleOf(before), roleOf(after)];
  if ((member?.role ?? null) !== now) throw conflict('changed-since', 'The role of this member was changed since. Change it by hand.');
  if (then !== 'admin') refuseLastAdmin(admins, subjectId);
  if (then === null) return updateRemoved(tx, subjectId);
  if (now !== null) return updateRole(tx, subjectId, then);
  await insertMember(tx, subjectId, then);
}

function roleOf(content: unknown): Role | null {
  return (content as { role?: Role } | null)?.role ?? null;
}

async function refuseDangling(tx: TenantTx): Promise<void> {
  const dangling = await selectDangling(tx);
  if (dangling.length === 0) return;
  const uses = dangling.reduce((sum, each) => sum + each.uses, 0);
  const what = dangling.map(({ subject }) => subject).join(', ');
  throw conflict('still-in-use', `Undo would take away what ${uses} other entries rest on (${what}). Undo or remove those first.`);
}

function changedSince(newer: NewerVersion) {
  const called = newer.name ? `${newer.subject} “${newer.name}”` : newer.subject;
  const done = newer.removed ? `removed by ${newer.by.name}` : `changed by ${newer.by.name}: version ${newer.revision}`;
  return conflict('changed-since', `Since then this ${called} was ${done}. Undo that first, or correct it by hand.`, newer);
}
