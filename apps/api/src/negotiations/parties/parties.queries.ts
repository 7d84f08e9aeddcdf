import { isId } from '@standpoint/contracts/identifiers';
import type { CreateParty, Party, UnseatedParty } from '@standpoint/contracts/parties';
import { fragment, runPrepared } from '../../db/fragment.js';
import type { TenantTx } from '../../db/tenant-tx.js';

const PARTY = fragment`
             p.id,
             p.slug,
             r.name,
             r.short_name   AS "shortName",
             r.kind,
             r.country_code AS "countryCode",
             r.wikidata_id  AS "wikidataId",
             r.revision`;

/** The parties at the table in seat order, named and seated as known at an instant (null = now). */
export function selectSeatedParties(tx: TenantTx, negotiationId: string, knownAt: string | null = null): Promise<Party[]> {
  const known = knownAt ?? 'infinity';
  return runPrepared<Party>(tx, fragment`
    SELECT   ${PARTY},
             s.role,
             s."order",
             s.revision     AS "seatRevision",
             coalesce(m.memberships, '[]') AS memberships
    FROM     seat_revision s
    JOIN     party p ON p.id = s.party_id
    JOIN     party_revision r ON r.party_id = p.id
             AND r.recorded_at <= ${known}::timestamptz AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
    LEFT JOIN (
      SELECT   m.party_id,
               jsonb_agg(
                 jsonb_build_object('id', m.id, 'bloc', named_party(m.bloc_id, ${known}::timestamptz),
                                    'validFrom', mr.valid_from, 'validUntil', mr.valid_until, 'revision', mr.revision)
                 ORDER BY mr.valid_from NULLS FIRST, m.id) AS memberships
      FROM     membership m
      JOIN     membership_revision mr ON mr.membership_id = m.id
      WHERE    mr.recorded_at <= ${known}::timestamptz
      AND      (mr.closed_at IS NULL OR mr.closed_at > ${known}::timestamptz)
      GROUP BY m.party_id
    ) m ON m.party_id = p.id
    WHERE    s.negotiation_id = ${negotiationId}
    AND      s.recorded_at <= ${known}::timestamptz AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    ORDER BY s."order", p.id`);
}

export function selectUnseatedParties(tx: TenantTx, negotiationId: string): Promise<UnseatedParty[]> {
  return runPrepared<UnseatedParty>(tx, fragment`
    SELECT   ${PARTY}
    FROM     party p
    JOIN     party_revision r ON r.party_id = p.id AND r.closed_at IS NULL
    WHERE    NOT EXISTS (SELECT 1 FROM seat_revision s
                         WHERE  s.party_id = p.id AND s.negotiation_id = ${negotiationId} AND s.closed_at IS NULL)
    ORDER BY r.name COLLATE "C", p.id`);
}

/** Any party of the workspace, seated or not, as known at an instant (null = now). */
export async function findParty(tx: TenantTx, ref: string, knownAt: string | null = null): Promise<UnseatedParty | undefined> {
  const known = knownAt ?? 'infinity';
  const id = isId(ref) ? ref : null;
  const [party] = await runPrepared<UnseatedParty>(tx, fragment`
    SELECT ${PARTY}
    FROM   party p
    JOIN   party_revision r ON r.party_id = p.id
    WHERE  (p.id = ${id}::uuid OR p.slug = ${id ? null : ref.toLowerCase()})
    AND    r.recorded_at <= ${known}::timestamptz AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)`);
  return party;
}

/** false if the slug is taken. */
export async function insertParty(tx: TenantTx, id: string, slug: string): Promise<boolean> {
  const inserted = await tx.sql`
    INSERT INTO party (id, slug) VALUES (${id}, ${slug})
    ON CONFLICT (workspace_id, slug) DO NOTHING
    RETURNING id`;
  return inserted.length > 0;
}

type Described = Pick<CreateParty, 'name' | 'shortName' | 'kind' | 'countryCode' | 'wikidataId'>;

interface Written {
  readonly partyId: string;
  readonly revision: number;
  readonly recordedBy: string;
  readonly reason?: string | undefined;
}

export async function insertPartyRevision(tx: TenantTx, by: Written, party: Described): Promise<void> {
  const { name, shortName, kind, countryCode, wikidataId } = party;
  await tx.sql`
    INSERT INTO party_revision
           (party_id, revision, name, short_name, kind, country_code, wikidata_id, recorded_by, reason)
    VALUES (${by.partyId}, ${by.revision}, ${name}, ${shortName ?? name}, ${kind}, ${countryCode}, ${wikidataId},
            ${by.recordedBy}, ${by.reason ?? null})`;
}

/** A reason is given for a removal only. */
export async function closePartyRevision(
  tx: TenantTx,
  partyId: string,
  { closedBy, reason = null }: { readonly closedBy: string; readonly reason?: string | null },
): Promise<void> {
  await tx.sql`
    UPDATE party_revision
    SET    closed_by = ${closedBy}, closed_reason = ${reason}
    WHERE  party_id = ${partyId} AND closed_at IS NULL`;
}
