import type { TenantTx } from '../db/tenant-tx.js';
import type { RevisionKey } from './load-statements.queries.js';
import type { ResolvedStatement } from './resolve-statement.js';

export interface RevisionHead {
  readonly statementId: string;
  readonly revision: number;
  readonly negotiationId: string;
  readonly act: 'recorded' | 'corrected';
  readonly recordedBy: string;
  readonly reason: string | null;
  readonly fingerprint: string;
  /** One id a position, in order: kept over corrections. */
  readonly positionIds: readonly string[];
}

/** Takes the negotiation's lock and fixes the instant at which this write becomes known. */
export async function advanceVersion(tx: TenantTx, negotiationId: string): Promise<void> {
  await tx.sql`SELECT advance_versions(ARRAY[${negotiationId}]::uuid[])`;
}

export async function insertStatement(tx: TenantTx, id: string, negotiationId: string): Promise<void> {
  await tx.sql`INSERT INTO statement (id, negotiation_id) VALUES (${id}, ${negotiationId})`;
}

/** All that a revision holds, in one round trip and in this order. */
export async function insertRevision(tx: TenantTx, head: RevisionHead, statement: ResolvedStatement): Promise<void> {
  await Promise.all([
    insertStatementRevision(tx, head, statement),
    statement.said.sources.length > 0 && insertSources(tx, head, statement),
    statement.said.links.length > 0 && insertLinks(tx, head, statement),
    ...(statement.positions.length > 0 ? [insertPositions(tx, head), insertPositionRevisions(tx, head, statement)] : []),
  ]);
}

async function insertStatementRevision(tx: TenantTx, head: RevisionHead, statement: ResolvedStatement): Promise<void> {
  const { said } = statement;
  await tx.sql`
    INSERT INTO statement_revision
           (statement_id, revision, negotiation_id, act, status, external_id, party_id, speaker_id, speaker_as_printed,
            reporter_party_id, reporter_id, event_id, said_on, said_from, precision, said_at, said_at_zone,
            kind, evidence, channel, marking, quote, quote_kind, quote_language, original_language, original_quote,
            credibility, fingerprint, recorded_by, reason)
    VALUES (${head.statementId}, ${head.revision}, ${head.negotiationId}, ${head.act}, ${said.status},
            ${said.externalId}, ${statement.partyId}, ${statement.speakerId}, ${said.speakerAsPrinted},
            ${statement.reporterPartyId}, ${statement.reporterId}, ${statement.eventId},
            ${said.saidOn}, ${statement.saidFrom}, ${said.precision},
            ${said.saidAt?.time ?? null}, ${said.saidAt?.timeZone ?? null},
            ${said.kind}, ${said.evidence}, ${said.channel}, ${said.marking},
            ${said.quote}, ${said.quoteKind}, ${said.quoteLanguage}, ${said.originalLanguage}, ${said.originalQuote},
            ${said.credibility}, ${head.fingerprint}, ${head.recordedBy}, ${head.reason})`;
}

async function insertSources(tx: TenantTx, head: RevisionHead, { said, sourceIds }: ResolvedStatement): Promise<void> {
  await tx.sql`
    INSERT INTO statement_source (statement_id, revision, "order", source_id, locator)
    SELECT ${head.statementId}, ${head.revision}, s.place, s.source_id, s.locator
    FROM   unnest(${sourceIds}::uuid[], ${said.sources.map(({ locator }) => locator)}::text[])
           WITH ORDINALITY AS s (source_id, locator, place)`;
}

async function insertLinks(tx: TenantTx, head: RevisionHead, { said, linkIssueIds }: ResolvedStatement): Promise<void> {
  await tx.sql`
    INSERT INTO statement_link (statement_id, revision, "order", negotiation_id, type, target_id, issue_id, facet)
    SELECT ${head.statementId}, ${head.revision}, l.place, ${head.negotiationId}, l.type, l.target_id, l.issue_id, l.facet
    FROM   unnest(${said.links.map(({ type }) => type)}::text[], ${said.links.map(({ statement }) => statement)}::uuid[],
                  ${linkIssueIds}::uuid[], ${said.links.map(({ facet }) => facet)}::text[])
           WITH ORDINALITY AS l (type, target_id, issue_id, facet, place)`;
}

async function insertPositions(tx: TenantTx, head: RevisionHead): Promise<void> {
  await tx.sql`
    INSERT INTO position (id, statement_id)
    SELECT id, ${head.statementId} FROM unnest(${head.positionIds}::uuid[]) AS p (id)
    ON CONFLICT DO NOTHING`;
}

async function insertPositionRevisions(tx: TenantTx, head: RevisionHead, statement: ResolvedStatement): Promise<void> {
  const rows = statement.positions.map(({ coded, issueId, conditionOnId }, at) => ({
    ...coded,
    position_id: head.positionIds[at],
    order: at + 1,
    issue_id: issueId,
    red_lines: coded.redLines,
    condition: coded.condition?.text ?? null,
    condition_on_id: conditionOnId,
    valid_from: coded.validFrom,
    valid_until: coded.validUntil,
    evidence: coded.evidence ?? statement.said.evidence,
    quote_start: coded.quoteSpan?.start ?? null,
    quote_end: coded.quoteSpan?.end ?? null,
  }));
  await tx.sql`
    INSERT INTO position_revision
           (position_id, revision, statement_id, "order", negotiation_id, issue_id, party_id, said_on, kind, value, low,
            high, option, red_lines, commitment, condition, condition_on_id, valid_from, valid_until, salience, rank,
            confidence, ambiguous, evidence, quote_start, quote_end, rationale)
    SELECT p.position_id, ${head.revision}, ${head.statementId}, p."order", ${head.negotiationId}, p.issue_id,
           ${statement.partyId}, ${statement.said.saidOn}, p.kind, p.value, p.low,
           p.high, p.option, p.red_lines, p.commitment, p.condition, p.condition_on_id, p.valid_from, p.valid_until,
           p.salience, p.rank, p.confidence, p.ambiguous, p.evidence, p.quote_start, p.quote_end, p.rationale
    FROM   jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
           AS p (position_id uuid, "order" int, issue_id uuid, kind text, value float8, low float8, high float8,
                 option text, red_lines jsonb, commitment text, condition text, condition_on_id uuid, valid_from date,
                 valid_until date, salience float8, rank text, confidence text, ambiguous boolean, evidence text,
                 quote_start int, quote_end int, rationale text)`;
}

/** The instant is the database's. A reason is given for a retraction only; a correction's stands on the next revision. */
export async function closeRevision(
  tx: TenantTx,
  { statementId, revision }: RevisionKey,
  { by, reason }: { by: string; reason: string | null },
): Promise<void> {
  await Promise.all([
    tx.sql`
      UPDATE statement_revision
      SET    closed_by = ${by}, closed_reason = ${reason}
      WHERE  statement_id = ${statementId} AND revision = ${revision}`,
    tx.sql`
      UPDATE position_revision
      SET    closed_at = now()
      WHERE  statement_id = ${statementId} AND revision = ${revision}`,
  ]);
}
