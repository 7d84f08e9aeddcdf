import type { Role } from '@standpoint/contracts/permissions';

/** Whoever makes the request, in the workspace that it names. Passed explicitly, from controller to query. */
export interface Caller {
  readonly userId: string;
  readonly name: string;
  readonly workspaceId: string;
  readonly role: Role;
  readonly requestId: string;
  /** What this request writes, to be undone as a whole; null: by nobody at a screen. */
  readonly operationId: string | null;
  /** From `Idempotency-Key`: the key and a hash of method, path and body. */
  readonly idempotency: { readonly key: string; readonly fingerprint: string } | null;
  /** From `If-Match`: the revision that an edit was made on. */
  readonly ifMatch: number | null;
}
