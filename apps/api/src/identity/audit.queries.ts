import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../db/caller.js';
import type { TenantTx } from '../db/tenant-tx.js';

/** One write, for the log that is never edited. */
export interface Act {
  /** The endpoint's name: `recordStatement`. */
  readonly action: string;
  /** What kind of thing was written: `statement`. */
  readonly subject: string;
  readonly subjectId: string;
  /** null for what belongs to the workspace. */
  readonly negotiationId: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Part of every write, in its transaction and after its instant is fixed: undo finds by that instant which revisions
 * the write opened and closed. Each statement touched has an entry of its own.
 */
export async function insertAudit(tx: TenantTx, caller: Caller, act: Act): Promise<void> {
  await tx.sql`
    INSERT INTO audit_entry (id, user_id, action, subject, subject_id, negotiation_id, request_id, operation_id, before, after)
    VALUES (${uuidv7()}, ${caller.userId}, ${act.action}, ${act.subject}, ${act.subjectId}, ${act.negotiationId},
            ${caller.requestId}, ${caller.operationId}, ${jsonOf(act.before)}, ${jsonOf(act.after)})`;
}

/** One entry for each thing that a write touched. */
export async function insertAudits(tx: TenantTx, caller: Caller, acts: readonly Act[]): Promise<void> {
  const entries = acts.map((act) => ({ ...act, id: uuidv7() }));
  await tx.sql`
    INSERT INTO audit_entry (id, user_id, action, subject, subject_id, negotiation_id, request_id, operation_id, before, after)
    SELECT a.id, ${caller.userId}, a.action, a.subject, a."subjectId", a."negotiationId",
           ${caller.requestId}, ${caller.operationId}, nullif(a.before, 'null'), nullif(a.after, 'null')
    FROM   jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
           AS a (id uuid, action text, subject text, "subjectId" uuid, "negotiationId" uuid, before jsonb, after jsonb)`;
}

// A bare string or array would be bound as text or as a PostgreSQL array.
function jsonOf(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
