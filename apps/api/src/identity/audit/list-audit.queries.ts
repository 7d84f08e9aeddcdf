import type { AuditEntry } from '@standpoint/contracts/audit';
import type { AuditFilter } from '@standpoint/contracts/audit-search';
import { isId } from '@standpoint/contracts/identifiers';
import { type Fragment, fragment, joined, run } from '../../db/fragment.js';
import type { TenantTx } from '../../db/tenant-tx.js';

interface Part {
  /** From below this entry on; null = from the newest. */
  readonly before: string | null;
  readonly limit: number;
}

const QUOTE_SHOWN = 140;

/** Newest first. Names are those of today: the log says what was written, a reader wants to know what of. */
export function selectAudit(tx: TenantTx, filter: AuditFilter, { before, limit }: Part): Promise<AuditEntry[]> {
  return run<AuditEntry>(
    tx,
    fragment`
      SELECT   a.id,
               a.at,
               jsonb_build_object('id', u.id, 'name', u.name) AS "by",
               a.action,
               a.subject,
               a.subject_id     AS "subjectId",
               s.name           AS "subjectName",
               s.ref            AS "subjectRef",
               a.negotiation_id AS "negotiationId",
               (SELECT   jsonb_build_object('id', n.id, 'slug', n.slug, 'name', r.title)
                FROM     negotiation n
                JOIN     negotiation_revision r ON r.negotiation_id = n.id
                WHERE    n.id = a.negotiation_id
                ORDER BY r.revision DESC
                LIMIT    1)     AS negotiation,
               a.request_id     AS "requestId",
               a.undoes,
               a.before,
               a.after
      FROM     audit_entry a
      JOIN     "user" u ON u.id = a.user_id
      LEFT JOIN LATERAL (${subject()}) s ON true
      WHERE    ${joined(conditionsOf(filter, before), ' AND ')}
      ORDER BY a.id DESC
      LIMIT    ${limit}`,
  );
}

function conditionsOf({ by, action, subject, subjectId, negotiation, from, until }: AuditFilter, before: string | null): Fragment[] {
  const asked: (Fragment | undefined)[] = [
    // Ids grow with time, and the entry after the last one shown is below it.
    before === null ? undefined : fragment`a.id < ${before}`,
    by && fragment`a.user_id = ${by}`,
    action && fragment`a.action = ${action}`,
    subject && fragment`a.subject = ${subject}`,
    subjectId && fragment`a.subject_id = ${subjectId}`,
    negotiation && negotiationIs(negotiation),
    from && fragment`a.at >= ${from}::date::timestamp AT TIME ZONE 'UTC'`,
    until && fragment`a.at < (${until}::date + 1)::timestamp AT TIME ZONE 'UTC'`,
  ].map((each) => each || undefined);
  return [fragment`true`, ...asked.filter((each) => each !== undefined)];
}

function negotiationIs(ref: string): Fragment {
  return isId(ref)
    ? fragment`a.negotiation_id = ${ref}`
    : fragment`a.negotiation_id = (SELECT id FROM negotiation WHERE slug = ${ref.toLowerCase()})`;
}

/** One of these at most is asked at all: which one hangs on the entry's subject. */
function subject(): Fragment {
  return fragment`
    SELECT   e.name, e.ref
    FROM (
      SELECT left(quote, ${QUOTE_SHOWN}) AS name, statement_id::text AS ref, revision
      FROM   statement_revision WHERE a.subject = 'statement' AND statement_id = a.subject_id
      UNION ALL
      SELECT left(r.quote, ${QUOTE_SHOWN}), r.statement_id::text, r.revision
      FROM   position p JOIN statement_revision r ON r.statement_id = p.statement_id
      WHERE  a.subject = 'position' AND p.id = a.subject_id
      UNION ALL
      SELECT r.name, p.slug, r.revision
      FROM   party p JOIN party_revision r ON r.party_id = p.id
      WHERE  a.subject IN ('party', 'seat') AND p.id = a.subject_id
      UNION ALL
      SELECT concat_ws(' → ', named_party(m.party_id, 'infinity') ->> 'name', named_party(m.bloc_id, 'infinity') ->> 'name'),
             named_party(m.party_id, 'infinity') ->> 'slug', 1
      FROM   membership m WHERE a.subject = 'membership' AND m.id = a.subject_id
      UNION ALL
      SELECT r.name, s.slug, r.revision
      FROM   speaker s JOIN speaker_revision r ON r.speaker_id = s.id
      WHERE  a.subject = 'speaker' AND s.id = a.subject_id
      UNION ALL
      SELECT r.title, s.slug, r.revision
      FROM   source s JOIN source_revision r ON r.source_id = s.id
      WHERE  a.subject = 'source' AND s.id = a.subject_id
      UNION ALL
      SELECT r.title, i.slug, r.revision
      FROM   issue i JOIN issue_revision r ON r.issue_id = i.id
      WHERE  a.subject IN ('issue', 'scale') AND i.id = a.subject_id
      UNION ALL
      SELECT concat_ws(', ', named_party(e.party_id, 'infinity') ->> 'name', named_issue(e.issue_id, 'infinity') ->> 'name', e.measure),
             e.id::text, 1
      FROM   estimate e WHERE a.subject = 'estimate' AND e.id = a.subject_id
      UNION ALL
      SELECT r.title, v.slug, r.revision
      FROM   event v JOIN event_revision r ON r.event_id = v.id
      WHERE  a.subject = 'event' AND v.id = a.subject_id
      UNION ALL
      SELECT r.title, n.slug, r.revision
      FROM   negotiation n JOIN negotiation_revision r ON r.negotiation_id = n.id
      WHERE  a.subject = 'negotiation' AND n.id = a.subject_id
      UNION ALL
      SELECT m.name, NULL, 1 FROM "user" m WHERE a.subject = 'member' AND m.id = a.subject_id
      UNION ALL
      SELECT i.email, NULL, 1 FROM invitation i WHERE a.subject = 'invitation' AND i.id = a.subject_id
      UNION ALL
      SELECT w.name, w.slug, 1 FROM workspace w WHERE a.subject = 'workspace' AND w.id = a.subject_id
    ) e
    ORDER BY e.revision DESC
    LIMIT    1`;
}
