import { isId } from '@standpoint/contracts/identifiers';
import type { TenantTx } from '../../db/tenant-tx.js';

export type NamedSubject = 'party' | 'speaker' | 'issue' | 'event' | 'source' | 'member';

export interface NamedThing {
  readonly subject: NamedSubject;
  readonly id: string;
  readonly slug: string | null;
}

/** What a question names by slug or id, in one round trip; what is not there, or not this workspace's, is absent. */
export function selectNamed(
  tx: TenantTx,
  negotiationId: string,
  { party, speaker, issue, event, source, member }: Readonly<Record<NamedSubject, readonly string[]>>,
): Promise<NamedThing[]> {
  return tx.sql<NamedThing>`
    SELECT 'party' AS subject, id, slug FROM party WHERE slug = ANY (${party}) OR id = ANY (${party.filter(isId)}::uuid[])
    UNION  ALL
    SELECT 'speaker', id, slug FROM speaker WHERE slug = ANY (${speaker}) OR id = ANY (${speaker.filter(isId)}::uuid[])
    UNION  ALL
    SELECT 'issue', id, slug FROM issue
    WHERE  negotiation_id = ${negotiationId} AND (slug = ANY (${issue}) OR id = ANY (${issue.filter(isId)}::uuid[]))
    UNION  ALL
    SELECT 'event', id, slug FROM event
    WHERE  negotiation_id = ${negotiationId} AND (slug = ANY (${event}) OR id = ANY (${event.filter(isId)}::uuid[]))
    UNION  ALL
    SELECT 'source', id, slug FROM source WHERE slug = ANY (${source}) OR id = ANY (${source.filter(isId)}::uuid[])
    UNION  ALL
    SELECT 'member', user_id, NULL FROM member WHERE user_id = ANY (${member.filter(isId)}::uuid[])`;
}
