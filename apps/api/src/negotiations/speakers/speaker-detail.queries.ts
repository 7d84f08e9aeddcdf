import type { SpeakerDetail } from '@standpoint/contracts/speakers';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { Uses } from '../catalogue/in-use.js';
import type { Asked, CountOf } from '../catalogue/statement-counts.js';

type Numbers = Pick<SpeakerDetail, 'printed' | 'statementCount' | 'statementCountElsewhere'>;

/** What a speaker said, and how it was printed who spoke. */
export async function findNumbersOfSpeaker(tx: TenantTx, speakerId: string, asked: Asked): Promise<Numbers> {
  const known = asked.knownAt ?? 'infinity';
  const [numbers] = await tx.sql<Numbers>`
    WITH said AS (
      SELECT s.negotiation_id, s.speaker_as_printed AS spelling
      FROM   statement_revision s
      WHERE  s.speaker_id = ${speakerId}
      AND    s.recorded_at <= ${known}::timestamptz AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
      AND    s.marking = ANY (${asked.markings}::text[])
      AND    (s.status <> 'draft' OR ${asked.drafts})
    ),
    printed AS (
      SELECT   said.spelling, count(*)::int AS statements
      FROM     said
      WHERE    said.negotiation_id = ${asked.negotiationId} AND said.spelling <> ''
      GROUP BY said.spelling
    )
    SELECT (SELECT count(*)::int FROM said WHERE negotiation_id = ${asked.negotiationId})  AS "statementCount",
           (SELECT count(*)::int FROM said WHERE negotiation_id <> ${asked.negotiationId}) AS "statementCountElsewhere",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('spelling', p.spelling, 'statementCount', p.statements,
                                                         'judgement', r.judgement)
                                      ORDER BY p.statements DESC, p.spelling COLLATE "C"), '[]')
            FROM   printed p
            LEFT   JOIN alias l ON l.speaker_id = ${speakerId} AND l.spelling = p.spelling
            LEFT   JOIN alias_revision r ON r.alias_id = l.id AND r.recorded_at <= ${known}::timestamptz
                   AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)) AS printed`;
  if (!numbers) throw new Error('a SELECT without FROM gave no row');
  return numbers;
}

export function countBySpeaker(tx: TenantTx, asked: Asked): Promise<CountOf[]> {
  const known = asked.knownAt ?? 'infinity';
  return tx.sql<CountOf>`
    SELECT   s.speaker_id AS id, count(*)::int AS "statementCount"
    FROM     statement_revision s
    WHERE    s.negotiation_id = ${asked.negotiationId} AND s.speaker_id IS NOT NULL
    AND      s.recorded_at <= ${known}::timestamptz AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    AND      s.marking = ANY (${asked.markings}::text[])
    AND      (s.status <> 'draft' OR ${asked.drafts})
    GROUP BY s.speaker_id`;
}

/** Statements that stand, whether the speaker said or told them. */
export function selectSpeakerUses(tx: TenantTx, speakerId: string): Promise<Uses> {
  return tx.sql<Uses[number]>`
    SELECT 'statement' AS subject, count(*)::int AS count
    FROM   statement_revision
    WHERE  closed_at IS NULL AND (speaker_id = ${speakerId} OR reporter_id = ${speakerId})
    HAVING count(*) > 0`;
}
