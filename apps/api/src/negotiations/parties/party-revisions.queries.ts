import type { PartyRevision } from '@standpoint/contracts/parties';
import type { TenantTx } from '../../db/tenant-tx.js';

/** Every wording of a party, its seats and its memberships, newest first. */
export async function selectPartyRevisions(tx: TenantTx, partyId: string): Promise<PartyRevision[]> {
  const rows = await tx.sql<{ revision: PartyRevision }>`
    WITH revisions AS (
      SELECT r.recorded_at, r.recorded_by, r.closed_at, r.closed_by, r.revision, r.reason,
             jsonb_build_object('subject', 'party', 'name', r.name, 'shortName', r.short_name, 'kind', r.kind,
                                'countryCode', r.country_code, 'wikidataId', r.wikidata_id) AS content
      FROM   party_revision r
      WHERE  r.party_id = ${partyId}
      UNION  ALL
      SELECT r.recorded_at, r.recorded_by, r.closed_at, r.closed_by, r.revision, r.reason,
             jsonb_build_object('subject', 'seat', 'role', r.role, 'order', r."order",
                                'negotiation', jsonb_build_object('id', n.id, 'slug', n.slug, 'name', nr.title))
      FROM   seat_revision r
      JOIN   negotiation n ON n.id = r.negotiation_id
      JOIN   negotiation_revision nr ON nr.negotiation_id = n.id AND nr.closed_at IS NULL
      WHERE  r.party_id = ${partyId}
      UNION  ALL
      SELECT r.recorded_at, r.recorded_by, r.closed_at, r.closed_by, r.revision, r.reason,
             jsonb_build_object('subject', 'membership', 'id', m.id, 'party', named_party(m.party_id, 'infinity'),
                                'bloc', named_party(m.bloc_id, 'infinity'),
                                'validFrom', r.valid_from, 'validUntil', r.valid_until)
      FROM   membership m
      JOIN   membership_revision r ON r.membership_id = m.id
      WHERE  m.party_id = ${partyId} OR m.bloc_id = ${partyId}
    )
    SELECT   r.content || jsonb_build_object(
               'revision', r.revision, 'reason', r.reason, 'recordedAt', instant_text(r.recorded_at),
               'recordedBy', jsonb_build_object('id', u.id, 'name', u.name), 'closedAt', instant_text(r.closed_at),
               'closedBy', CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END) AS revision
    FROM     revisions r
    JOIN     "user" u ON u.id = r.recorded_by
    LEFT     JOIN "user" c ON c.id = r.closed_by
    ORDER BY r.recorded_at DESC, r.content ->> 'subject', r.revision DESC`;
  return rows.map(({ revision }) => revision);
}
