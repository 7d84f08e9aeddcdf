import { FOUNDED } from './chance.mjs';

/** The codings of what is planned: on the issue's scale, around a stance of party and issue that drifts with the days. */
export const positionsSql = ({ slug, parties, issues }) => `
CREATE TEMP TABLE coded ON COMMIT DROP AS
SELECT p.n, p.id AS statement_id, o, p.n * 4 + o AS m, p.party, p.said_on, p.recorded_at, p.evidence,
       pg_temp.id_of('${slug}/position', p.n * 4 + o, p.recorded_at) AS id,
       1 + (floor(pg_temp.chance(p.n, 30) * ${issues})::int
            + (o - 1) * (1 + floor(pg_temp.chance(p.n, 31) * ${Math.max(1, Math.floor(issues / 3) - 1)})::int)) % ${issues} AS issue,
       pg_temp.chance(p.n * 4 + o, 32) AS dice
FROM   planned p CROSS JOIN LATERAL generate_series(1, p.positions) o;
INSERT INTO position (id, statement_id, recorded_at) SELECT id, statement_id, recorded_at FROM coded;
CREATE TEMP TABLE valued ON COMMIT DROP AS
SELECT c.*, revision, known_from, known_until,
       CASE WHEN dice < 0.03 THEN 'declines' WHEN dice < 0.06 THEN 'undisclosed' WHEN dice < 0.09 THEN 'raised'
            WHEN dice < 0.11 THEN NULL
            WHEN pg_temp.scale_of(issue) = 'nominal' THEN 'option'
            WHEN dice < 0.18 THEN 'interval' ELSE 'point' END AS kind,
       least(1, greatest(0, pg_temp.chance(party * 1000 + issue, 33) + (pg_temp.chance(m * 3 + revision, 34) - 0.5) * 0.5)) AS stance,
       pg_temp.scale_of(issue) AS scale,
       pg_temp.chance(m, 35) < 0.08 AS ranged
FROM   coded c JOIN (SELECT n, revision, known_from, known_until FROM spoken) r USING (n);
INSERT INTO position_revision
       (position_id, revision, statement_id, "order", negotiation_id, issue_id, party_id, said_on, kind, value, low, high, option,
        red_lines, commitment, condition, condition_on_id, valid_from, valid_until, salience, rank, confidence, ambiguous, evidence,
        quote_start, quote_end, rationale, recorded_at, closed_at)
SELECT id, revision, statement_id, o, pg_temp.id_of('${slug}', 0, '${FOUNDED}'),
       pg_temp.id_of('${slug}/issue', issue, '${FOUNDED}'), pg_temp.id_of('${slug}/party', party, '${FOUNDED}'), said_on, kind,
       CASE kind WHEN 'point' THEN at_value END,
       CASE WHEN kind = 'interval' OR (kind = 'point' AND ranged) THEN greatest(at_value - 1, lowest) END,
       CASE WHEN kind = 'interval' OR (kind = 'point' AND ranged) THEN least(at_value + 1, highest) END,
       CASE kind WHEN 'option' THEN pg_temp.pick(ARRAY['north', 'south', 'east', 'west'], m * 3 + revision, 36) END,
       CASE WHEN scale <> 'nominal' AND (kind IS NULL OR pg_temp.chance(m, 37) < 0.04)
            THEN jsonb_build_array(jsonb_build_object('kind', 'at most', 'value', highest, 'option', NULL, 'quote', NULL)) ELSE '[]' END,
       pg_temp.pick(ARRAY['stated', 'stated', 'stated', 'insisted', 'insisted', 'floated'], m, 38),
       CASE WHEN conditional THEN 'if the other side does the same' END,
       CASE WHEN conditional THEN pg_temp.id_of('${slug}/party', 1 + party % ${parties}, '${FOUNDED}') END,
       CASE WHEN pg_temp.chance(m, 39) < 0.05 THEN said_on + 10 END,
       CASE WHEN pg_temp.chance(m, 40) < 0.12 THEN said_on + 13 + floor(pg_temp.chance(m, 41) * 60)::int END,
       CASE WHEN pg_temp.chance(m, 42) < 0.1 OR (kind IS NULL AND scale = 'nominal') THEN floor(pg_temp.chance(m, 43) * 101) END,
       CASE WHEN pg_temp.chance(m, 44) < 0.005 THEN 'preferred' ELSE 'normal' END,
       pg_temp.pick(ARRAY['low', 'medium', 'high'], m, 45), pg_temp.chance(m, 46) < 0.02, evidence,
       CASE WHEN pg_temp.chance(m, 47) < 0.3 THEN 0 END, CASE WHEN pg_temp.chance(m, 47) < 0.3 THEN 10 END,
       CASE WHEN pg_temp.chance(m, 48) < 0.2 THEN '+ read beside what was said before' END,
       known_from, known_until
FROM   (SELECT v.*, pg_temp.chance(m, 49) < 0.06 AS conditional,
               CASE scale WHEN 'ordinal' THEN round(stance * 4) - 2 ELSE round(stance * 100) END AS at_value,
               CASE scale WHEN 'ordinal' THEN -2 ELSE 0 END AS lowest, CASE scale WHEN 'ordinal' THEN 2 ELSE 100 END AS highest
        FROM   valued v) valued
ORDER  BY n, revision, o;
INSERT INTO condition_assessment (id, position_id, state, assessed_on, recorded_at, recorded_by)
SELECT pg_temp.id_of('${slug}/assessment', m, c.recorded_at), c.id, pg_temp.pick(ARRAY['met', 'broken', 'untested'], m, 50), c.said_on + 5,
       c.recorded_at + interval '5 days', r.recorded_by
FROM   coded c JOIN statement_revision r ON r.statement_id = c.statement_id AND r.revision = 1
WHERE  pg_temp.chance(m, 49) < 0.06 AND pg_temp.chance(m, 51) < 0.5;
`;
