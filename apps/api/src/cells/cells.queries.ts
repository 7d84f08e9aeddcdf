import type { AuthorityRevision, MembershipRevision, SeatRevision } from '@standpoint/domain/log';
import type { TenantTx } from '../db/tenant-tx.js';
import type { Scope } from './log-rows.queries.js';

export function selectMembershipRevisions(tx: TenantTx, { negotiationId, known, partyIds }: Scope) {
  return tx.sql<MembershipRevision>`
    SELECT m.party_id AS "partyId", m.bloc_id AS "blocId",
           r.valid_from AS "validFrom", r.valid_until AS "validUntil",
           r.recorded_at AS "recordedAt", r.closed_at AS "closedAt"
    FROM   membership m
    JOIN   membership_revision r ON r.membership_id = m.id
    JOIN   seat ON seat.party_id = m.bloc_id AND seat.negotiation_id = ${negotiationId}
    WHERE  r.recorded_at <= ${known}::timestamptz
    AND    (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
    AND    (${partyIds}::uuid[] IS NULL OR m.party_id = ANY (${partyIds}::uuid[]))`;
}

export function selectAuthorityRevisions(tx: TenantTx, { negotiationId, known, partyIds }: Scope) {
  return tx.sql<AuthorityRevision>`
    SELECT a.speaker_id AS "speakerId", a.party_id AS "partyId", r.authority,
           r.valid_from AS "validFrom", r.valid_until AS "validUntil",
           r.recorded_at AS "recordedAt", r.closed_at AS "closedAt"
    FROM   authority a
    JOIN   authority_revision r ON r.authority_id = a.id
    JOIN   seat ON seat.party_id = a.party_id AND seat.negotiation_id = ${negotiationId}
    WHERE  r.recorded_at <= ${known}::timestamptz
    AND    (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
    AND    (${partyIds}::uuid[] IS NULL OR a.party_id = ANY (${partyIds}::uuid[]))`;
}

export function selectSeatRevisions(tx: TenantTx, { negotiationId, known, partyIds }: Scope) {
  return tx.sql<SeatRevision>`
    SELECT party_id AS "partyId", role, recorded_at AS "recordedAt", closed_at AS "closedAt"
    FROM   seat_revision
    WHERE  negotiation_id = ${negotiationId}
    AND    recorded_at <= ${known}::timestamptz
    AND    (closed_at IS NULL OR closed_at > ${known}::timestamptz)
    AND    (${partyIds}::uuid[] IS NULL OR party_id = ANY (${partyIds}::uuid[]))`;
}
