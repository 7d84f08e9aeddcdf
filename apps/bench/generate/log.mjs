import { EVENTS, SOURCES } from './catalogue.mjs';
import { FOUNDED, SAID } from './chance.mjs';
import { LANGUAGES } from './words.mjs';

const POSITIONS_PER_STATEMENT = 1.4;
const list = (words) => `ARRAY[${words.map((word) => `'${word}'`).join(', ')}]`;
// A word as often as it stands here.
const often = (counts) => list(Object.entries(counts).flatMap(([word, count]) => Array.from({ length: count }, () => word)));

const EVIDENCE = often({ stated: 14, reported: 3, leaked: 1, inferred: 1, observed: 1 });
const KINDS = list(['demand', 'offer', 'proposal', 'request', 'rejection', 'claim', 'warning', 'announcement']);
const LINKS = often({ 'responds to': 3, reaffirms: 3, clarifies: 1, 'walks back': 1, withdraws: 1, denies: 1 });

/** What is said, planned in one table: who, when, in which language, and what became of it. */
export const plannedSql = ({ slug, parties, positions }) => {
  const statements = Math.max(1, Math.round(positions / POSITIONS_PER_STATEMENT));
  const at = `timestamptz '${SAID.from} 08:00Z' + n * (interval '${SAID.days} days' / ${statements})`;
  return `
CREATE TEMP TABLE planned ON COMMIT DROP AS
SELECT n, recorded_at, pg_temp.id_of('${slug}/statement', n, recorded_at) AS id,
       recorded_at::date - floor(pg_temp.chance(n, 1) * 4)::int AS said_on,
       1 + floor(pg_temp.chance(n, 2) ^ 1.3 * ${parties})::int AS party,
       CASE WHEN pg_temp.chance(n, 3) > 0.1 THEN 1 + floor(pg_temp.chance(n, 4) * 3)::int END AS voice,
       CASE WHEN pg_temp.chance(n, 5) < 0.7 THEN 1 WHEN pg_temp.chance(n, 5) < 0.9 THEN 2 ELSE 3 END AS positions,
       CASE WHEN pg_temp.chance(n, 6) < 0.05 THEN 'corrected' WHEN pg_temp.chance(n, 6) < 0.07 THEN 'retracted' ELSE 'stands' END AS fate,
       pg_temp.pick(${EVIDENCE}, n, 7) AS evidence,
       pg_temp.pick(${list(LANGUAGES)}, n, 8) AS language
FROM   (SELECT n::bigint, ${at} AS recorded_at FROM generate_series(1, ${statements}) n) moments;
CREATE TEMP TABLE spoken ON COMMIT DROP AS
SELECT p.*, revision,
       p.recorded_at + (revision - 1) * interval '6 hours' AS known_from,
       CASE WHEN p.fate = 'corrected' AND revision = 1 THEN p.recorded_at + interval '6 hours'
            WHEN p.fate = 'retracted' THEN p.recorded_at + interval '2 days' END AS known_until
FROM   planned p CROSS JOIN LATERAL generate_series(1, CASE p.fate WHEN 'corrected' THEN 2 ELSE 1 END) revision;
ANALYZE planned;
ANALYZE spoken;
`;
};

export const statementsSql = ({ slug }, { userId }) => `
INSERT INTO statement (id, negotiation_id) SELECT id, pg_temp.id_of('${slug}', 0, '${FOUNDED}') FROM planned;
INSERT INTO statement_revision
       (statement_id, revision, negotiation_id, act, status, external_id, party_id, speaker_id, reporter_party_id, event_id,
        said_on, said_from, precision, kind, evidence, channel, marking, quote, quote_kind, quote_language, original_language,
        original_quote, credibility, fingerprint, recorded_at, recorded_by, reason, closed_at, closed_by, closed_reason)
SELECT s.id, revision, pg_temp.id_of('${slug}', 0, '${FOUNDED}'), CASE revision WHEN 1 THEN 'recorded' ELSE 'corrected' END,
       CASE WHEN pg_temp.chance(n, 10) < 0.02 THEN 'in review' WHEN pg_temp.chance(n, 10) < 0.03 THEN 'draft' ELSE 'published' END,
       CASE WHEN pg_temp.chance(n, 11) < 0.5 THEN 'X' || n END,
       pg_temp.id_of('${slug}/party', party, '${FOUNDED}'),
       CASE WHEN voice IS NOT NULL THEN pg_temp.id_of('${slug}/speaker', (party - 1) * 3 + voice, '${FOUNDED}') END,
       CASE WHEN evidence = 'reported' THEN pg_temp.id_of('${slug}/party', 1 + party % 7, '${FOUNDED}') END,
       CASE WHEN pg_temp.chance(n, 12) < 0.2 THEN pg_temp.id_of('${slug}/event', 1 + n % ${EVENTS}, '${FOUNDED}') END,
       said_on, CASE WHEN pg_temp.chance(n, 13) < 0.95 THEN said_on END,
       CASE WHEN pg_temp.chance(n, 13) < 0.95 THEN 'day' ELSE 'before' END,
       pg_temp.pick(${KINDS}, n, 14), evidence,
       pg_temp.pick(${often({ public: 8, 'read-out': 1, private: 1 })}, n, 15),
       pg_temp.pick(${often({ clear: 17, green: 1, amber: 1, red: 1 })}, n, 16),
       pg_temp.pick(texts, n, 17) || ' ' || pg_temp.pick(texts, n, 18) || ' (' || n || CASE revision WHEN 2 THEN ', again)' ELSE ')' END,
       CASE language WHEN 'en' THEN 'verbatim' ELSE 'translated' END, language,
       CASE WHEN pg_temp.chance(n, 19) < 0.3 THEN 'uk' END,
       CASE WHEN pg_temp.chance(n, 19) < 0.3 THEN 'Оригінал № ' || n END,
       CASE WHEN pg_temp.chance(n, 20) < 0.6 THEN 1 + floor(pg_temp.chance(n, 21) * 6)::int END,
       md5('${slug}' || n), known_from, '${userId}', CASE revision WHEN 2 THEN 'A word was misheard' END,
       known_until, CASE WHEN known_until IS NOT NULL THEN '${userId}'::uuid END,
       CASE WHEN fate = 'retracted' THEN 'It was somebody else' END
FROM   spoken s JOIN sentences USING (language)
ORDER  BY n, revision;
INSERT INTO statement_source (statement_id, revision, "order", source_id, locator)
SELECT id, revision, o, pg_temp.id_of('${slug}/source', 1 + (n * o) % ${SOURCES}, '${FOUNDED}'),
       CASE WHEN o = 1 AND n % 3 = 0 THEN 'p. ' || n % 90 END
FROM   spoken CROSS JOIN LATERAL generate_series(1, CASE WHEN pg_temp.chance(n, 22) < 0.1 THEN 2 ELSE 1 END) o;
INSERT INTO statement_link (statement_id, revision, "order", negotiation_id, type, target_id)
SELECT id, revision, 1, pg_temp.id_of('${slug}', 0, '${FOUNDED}'), pg_temp.pick(${LINKS}, n, 23), target
FROM   spoken JOIN (SELECT n, lag(id) OVER (PARTITION BY party ORDER BY n) AS target FROM planned) before USING (n)
WHERE  target IS NOT NULL AND pg_temp.chance(n, 24) < 0.03;
`;
