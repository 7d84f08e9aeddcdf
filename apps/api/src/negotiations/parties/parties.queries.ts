import { isId } from '@standpoint/contracts/identifiers';
import type { JoinBloc } from '@standpoint/contracts/memberships';
import type { CreateParty, Party } from '@standpoint/contracts/parties';
import type { SeatParty } from '@standpoint/contracts/seats';
import type { PartyKind } from '@standpoint/domain/vocabulary';
import type { TenantTx } from '../../db/tenant-tx.js';

/** The parties at the table in seat order, named and seated as known at an instant (null = now). */
export function selectSeatedParties(tx: TenantTx, negotiationId: string, knownAt: string | null = null): Promise<Party[]> {
  const known = knownAt ?? 'infinity';
  return tx.sql<Party>`
    SELECT   p.id,
             p.slug,
             r.name,
             r.short_name   AS "shortName",
             r.kind,
             r.country_code AS "countryCode",
             r.wikidata_id  AS "wikidataId",
             r.revision,
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
    ORDER BY s."order", p.id`;
}

export interface PartyRow {
  readonly id: string;
  readonly slug: string;
  readonly kind: PartyKind;
}

/** Any party of the workspace, seated or not. */
export async function findParty(tx: TenantTx, ref: string): Promise<PartyRow | undefined> {
  const id = isId(ref) ? ref : null;
  const [party] = await tx.sql<PartyRow>`
    SELECT p.id, p.slug, r.kind
    FROM   party p
    JOIN   party_revision r ON r.party_id = p.id AND r.closed_at IS NULL
    WHERE  p.id = ${id}::uuid OR p.slug = ${id ? null : ref.toLowerCase()}`;
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

export async function insertPartyRevision(
  tx: TenantTx,
  by: { readonly partyId: string; readonly recordedBy: string },
  { name, shortName, kind, countryCode, wikidataId }: Described,
): Promise<void> {
  await tx.sql`
    INSERT INTO party_revision (party_id, revision, name, short_name, kind, country_code, wikidata_id, recorded_by)
    VALUES (${by.partyId}, 1, ${name}, ${shortName ?? name}, ${kind}, ${countryCode}, ${wikidataId},
            ${by.recordedBy})`;
}

interface Seating {
  readonly negotiationId: string;
  readonly partyId: string;
  readonly role: SeatParty['role'];
  readonly recordedBy: string;
}

/** Seats a party after the others; false if it is seated already. */
export async function insertSeat(tx: TenantTx, { negotiationId, partyId, role, recordedBy }: Seating): Promise<boolean> {
  const inserted = await tx.sql`
    INSERT INTO seat (negotiation_id, party_id) VALUES (${negotiationId}, ${partyId})
    ON CONFLICT DO NOTHING
    RETURNING party_id`;
  if (inserted.length === 0) return false;
  await tx.sql`
    INSERT INTO seat_revision (negotiation_id, party_id, revision, role, "order", recorded_by)
    SELECT ${negotiationId}, ${partyId}, 1, ${role}, coalesce(max("order") + 1, 0), ${recordedBy}
    FROM   seat_revision
    WHERE  negotiation_id = ${negotiationId}`;
  return true;
}

interface Joining extends Pick<JoinBloc, 'validFrom' | 'validUntil'> {
  readonly partyId: string;
  readonly blocId: string;
}

/** Whether the party belongs to the bloc on any of these days already. */
export async function isMemberBetween(tx: TenantTx, { partyId, blocId, validFrom, validUntil }: Joining): Promise<boolean> {
  const found = await tx.sql`
    SELECT 1
    FROM   membership m
    JOIN   membership_revision r ON r.membership_id = m.id AND r.closed_at IS NULL
    WHERE  m.party_id = ${partyId} AND m.bloc_id = ${blocId}
    AND    coalesce(r.valid_from, '-infinity') <= coalesce(${validUntil}::date, 'infinity')
    AND    coalesce(r.valid_until, 'infinity') >= coalesce(${validFrom}::date, '-infinity')
    LIMIT  1`;
  return found.length > 0;
}

/** Whether `partyId` is, by whatever chain of blocs, the one that `blocId` belongs to. */
export async function belongsTo(tx: TenantTx, blocId: string, partyId: string): Promise<boolean> {
  const found = await tx.sql`
    WITH RECURSIVE above (id) AS (
      SELECT ${blocId}::uuid
      UNION
      SELECT m.bloc_id
      FROM   above
      JOIN   membership m ON m.party_id = above.id
      JOIN   membership_revision r ON r.membership_id = m.id AND r.closed_at IS NULL
    )
    SELECT 1 FROM above WHERE id = ${partyId}`;
  return found.length > 0;
}

export async function insertMembership(
  tx: TenantTx,
  by: { readonly id: string; readonly recordedBy: string },
  { partyId, blocId, validFrom, validUntil }: Joining,
): Promise<void> {
  await tx.sql`INSERT INTO membership (id, party_id, bloc_id) VALUES (${by.id}, ${partyId}, ${blocId})`;
  await tx.sql`
    INSERT INTO membership_revision (membership_id, revision, valid_from, valid_until, recorded_by)
    VALUES (${by.id}, 1, ${validFrom}, ${validUntil}, ${by.recordedBy})`;
}
