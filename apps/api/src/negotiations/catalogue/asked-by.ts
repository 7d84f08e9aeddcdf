import type { Caller } from '../../db/caller.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { findNegotiationOrRefuse } from '../negotiations.service.js';
import { sightOf } from './sight.js';
import type { Asked } from './statement-counts.js';

interface Question {
  /** Slug or id. */
  readonly negotiation: string;
  readonly knownAt?: string | undefined;
}

/** In which negotiation, as known when, and which statements the caller may see. */
export async function askedBy(tx: TenantTx, { role }: Caller, { negotiation, knownAt }: Question): Promise<Asked> {
  const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiation);
  return { negotiationId, knownAt: knownAt ?? null, ...sightOf(role) };
}
