import type { PartyDetail, UnseatedParty } from '@standpoint/contracts/parties';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { Asked, CountOf } from '../catalogue/statement-counts.js';

type Surroundings = Omit<PartyDetail, keyof UnseatedParty | 'statementCount' | 'statementCountElsewhere' | 'positionCount'>;

/** Where a party sits, to what it belongs, who belongs to it, and who speaks for it. */
export async function findSurroundings(tx: TenantTx, partyId: string, { negotiationId, knownAt }: Asked): Promise<Surroundings> {
  const known = knownAt ?? 'infinity';
  const [found] = await tx.sql<Surroundings>`
    SELECT (SELECT jsonb_build_object('role', s.role, 'order', s."order", 'revision', s.revision)
            FROM   seat_revision s
            WHERE  s.party_id = ${partyId} AND s.negotiation_id = ${negotiationId}
            AND    s.recorded_at <= ${known}::timestamptz
            AND    (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)) AS seat,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'slug', n.slug, 'name', r.title, 'role', s.role)
                                      ORDER BY r.title COLLATE "C", n.id), '[]')
            FROM   seat_revision s
            JOIN   negotiation n ON n.id = s.negotiation_id
            JOIN   negotiation_revision r ON r.negotiation_id = n.id
                   AND r.recorded_at <= ${known}::timestamptz
                   AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
            WHERE  s.party_id = ${partyId} AND s.negotiation_id <> ${negotiationId}
            AND    s.recorded_at <= ${known}::timestamptz
            AND    (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)) AS negotiations,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'bloc', named_party(m.bloc_id, ${known}::timestamptz),
                                                         'validFrom', r.valid_from, 'validUntil', r.valid_until,
                                                         'revision', r.revision)
                                      ORDER BY r.valid_from NULLS FIRST, m.id), '[]')
            FROM   membership m
            JOIN   membership_revision r ON r.membership_id = m.id
                   AND r.recorded_at <= ${known}::timestamptz
                   AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
            WHERE  m.party_id = ${partyId}) AS memberships,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'member', named_party(m.party_id, ${known}::timestamptz),
                                                         'validFrom', r.valid_from, 'validUntil', r.valid_until,
                                                         'revision', r.revision)
                                      ORDER BY named_party(m.party_id, ${known}::timestamptz) ->> 'name' COLLATE "C", m.id), '[]')
            FROM   membership m
            JOIN   membership_revision r ON r.membership_id = m.id
                   AND r.recorded_at <= ${known}::timestamptz
                   AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
            WHERE  m.bloc_id = ${partyId}) AS members,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('speaker', named_speaker(a.speaker_id, ${known}::timestamptz) - 'kind',
                                                         'authorityId', a.id, 'capacity', r.capacity,
                                                         'authority', r.authority, 'validFrom', r.valid_from,
                                                         'validUntil', r.valid_until)
                                      ORDER BY array_position(ARRAY['decides', 'negotiates', 'speaks for', 'other'], r.authority),
                                               a.id), '[]')
            FROM   authority a
            JOIN   authority_revision r ON r.authority_id = a.id
                   AND r.recorded_at <= ${known}::timestamptz
                   AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
            WHERE  a.party_id = ${partyId}) AS speakers`;
  if (!found) throw new Error('a SELECT without FROM gave no row');
  return found;
}

type Numbers = Pick<PartyDetail, 'statementCount' | 'statementCountElsewhere' | 'positionCount'>;

export async function countOfParty(tx: TenantTx, partyId: string, asked: Asked): Promise<Numbers> {
  const known = asked.knownAt ?? 'infinity';
  const [numbers] = await tx.sql<Numbers>`
    SELECT count(*) FILTER (WHERE s.negotiation_id = ${asked.negotiationId})::int  AS "statementCount",
           count(*) FILTER (WHERE s.negotiation_id <> ${asked.negotiationId})::int AS "statementCountElsewhere",
           coalesce(sum(p.codings) FILTER (WHERE s.negotiation_id = ${asked.negotiationId}), 0)::int AS "positionCount"
    FROM   statement_revision s
    LEFT   JOIN LATERAL (SELECT count(*) AS codings FROM position_revision p
                         WHERE  p.statement_id = s.statement_id AND p.revision = s.revision) p ON true
    WHERE  s.party_id = ${partyId}
    AND    s.recorded_at <= ${known}::timestamptz AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    AND    s.marking = ANY (${asked.markings}::text[])
    AND    (s.status <> 'draft' OR ${asked.drafts})`;
  return numbers ?? { statementCount: 0, statementCountElsewhere: 0, positionCount: 0 };
}

export function countByParty(tx: TenantTx, asked: Asked): Promise<CountOf[]> {
  const known = asked.knownAt ?? 'infinity';
  return tx.sql<CountOf>`
    SELECT   s.party_id AS id, count(*)::int AS "statementCount"
    FROM     statement_revision s
    WHERE    s.negotiation_id = ${asked.negotiationId} AND s.party_id IS NOT NULL
    AND      s.recorded_at <= ${known}::timestamptz AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    AND      s.marking = ANY (${asked.markings}::text[])
    AND      (s.status <> 'draft' OR ${asked.drafts})
    GROUP BY s.party_id`;
}
