/** The columns of positions.csv by plain joins, with neither guard nor label: what somebody with psql would copy. */
export const plainRowsSql = (negotiationId) => `
SELECT   p.position_id, p.statement_id, n.slug AS negotiation, p.issue_id, i.slug AS issue, p.party_id, pa.slug AS party,
         par.country_code, par.wikidata_id, s.speaker_id, sp.slug AS speaker, rp.slug AS reported_by, re.slug AS reporter,
         s.said_on, s.said_from, s.precision, s.said_at, src.published_on, s.recorded_at, p.valid_from, p.valid_until,
         p.kind, p.value, p.low, p.high, p.option, p.commitment, p.red_lines, p.condition, co.slug AS condition_on, p.salience,
         p.rank, p.confidence, p.ambiguous, p.evidence, p.rationale, s.quote, s.quote_language, s.original_language,
         s.original_quote, s.quote_kind, p.quote_start, p.quote_end, src.slugs, src.urls, src.reliability, s.credibility,
         u.name AS coder, s.status, s.marking, sc.revision AS scale_version, s.external_id, s.kind AS statement_kind
FROM     position_revision p
JOIN     statement_revision s ON s.workspace_id = p.workspace_id AND s.statement_id = p.statement_id AND s.revision = p.revision
JOIN     negotiation n ON n.id = p.negotiation_id
JOIN     issue i ON i.id = p.issue_id
LEFT     JOIN scale_revision sc ON sc.issue_id = i.id AND sc.closed_at IS NULL
JOIN     party pa ON pa.id = p.party_id
JOIN     party_revision par ON par.party_id = pa.id AND par.closed_at IS NULL
LEFT     JOIN speaker sp ON sp.id = s.speaker_id
LEFT     JOIN party rp ON rp.id = s.reporter_party_id
LEFT     JOIN speaker re ON re.id = s.reporter_id
LEFT     JOIN party co ON co.id = p.condition_on_id
JOIN     "user" u ON u.id = s.recorded_by
LEFT     JOIN (
           SELECT   ss.statement_id, ss.revision, string_agg(r.published_on::text, '|') AS published_on,
                    string_agg(source.slug, '|') AS slugs, string_agg(r.url, '|') AS urls, string_agg(r.reliability, '|') AS reliability
           FROM     statement_source ss
           JOIN     source ON source.id = ss.source_id
           JOIN     source_revision r ON r.source_id = ss.source_id AND r.closed_at IS NULL
           GROUP BY ss.statement_id, ss.revision
         ) src ON src.statement_id = s.statement_id AND src.revision = s.revision
WHERE    p.negotiation_id = '${negotiationId}' AND p.closed_at IS NULL
ORDER BY s.said_on, s.statement_id, p."order"`;
