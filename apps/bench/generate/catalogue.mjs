import { FOUNDED } from './chance.mjs';

const SPEAKERS_PER_PARTY = 3;
const ISSUES_PER_HEADING = 25;

export const SOURCES = 100;
export const EVENTS = 20;
/** One in so many parties is a bloc: the last ones. */
export const PARTIES_PER_BLOC = 10;

/** Everything a negotiation is about: parties with blocs and speakers, issues with scales, sources, events. */
export const catalogueSql = ({ slug, parties, issues }, { workspaceId, userId }) => `
SELECT set_config('app.workspace_id', '${workspaceId}', false), set_config('app.recorded_at', '${FOUNDED}', false);

INSERT INTO negotiation (id, slug) VALUES (pg_temp.id_of('${slug}', 0, '${FOUNDED}'), '${slug}');
INSERT INTO negotiation_revision (negotiation_id, revision, title, time_zone, language, default_as_of, review_required,
                                  stale_after_days, contest_window_days, recorded_by)
VALUES (pg_temp.id_of('${slug}', 0, '${FOUNDED}'), 1, '${slug}', 'Europe/Kyiv', 'en', '2026-01-31', false, 90, 14, '${userId}');

CREATE TEMP TABLE place_party ON COMMIT DROP AS
SELECT n, pg_temp.id_of('${slug}/party', n, '${FOUNDED}') AS id, '${slug}-party-' || n AS slug,
       n > ${parties - Math.floor(parties / PARTIES_PER_BLOC)} AS bloc
FROM   generate_series(1, ${parties}) n;
INSERT INTO party (id, slug) SELECT id, slug FROM place_party;
INSERT INTO party_revision (party_id, revision, name, short_name, kind, country_code, wikidata_id, recorded_by)
SELECT id, 1, CASE WHEN bloc THEN 'Bloc ' ELSE 'Party ' END || n, 'P' || n, CASE WHEN bloc THEN 'bloc' ELSE 'state' END,
       chr(65 + n % 26) || chr(65 + n / 26 % 26), 'Q' || n, '${userId}'
FROM   place_party;
INSERT INTO seat (negotiation_id, party_id) SELECT pg_temp.id_of('${slug}', 0, '${FOUNDED}'), id FROM place_party;
INSERT INTO seat_revision (negotiation_id, party_id, revision, role, "order", recorded_by)
SELECT pg_temp.id_of('${slug}', 0, '${FOUNDED}'), id, 1, CASE WHEN n % 20 = 3 THEN 'mediator' ELSE 'principal' END, n, '${userId}'
FROM   place_party;

CREATE TEMP TABLE place_membership ON COMMIT DROP AS
SELECT pg_temp.id_of('${slug}/membership', p.n, '${FOUNDED}') AS id, p.n, p.id AS party_id, b.id AS bloc_id
FROM   place_party p
JOIN   place_party b ON b.bloc AND b.n % greatest(${Math.floor(parties / PARTIES_PER_BLOC)}, 1) = p.n % greatest(${Math.floor(parties / PARTIES_PER_BLOC)}, 1)
WHERE  NOT p.bloc AND pg_temp.chance(p.n, 1) < 0.6;
INSERT INTO membership (id, party_id, bloc_id) SELECT id, party_id, bloc_id FROM place_membership;
INSERT INTO membership_revision (membership_id, revision, valid_from, valid_until, recorded_by)
SELECT id, 1, CASE WHEN n % 5 = 0 THEN date '2024-06-01' END, CASE WHEN n % 7 = 0 THEN date '2025-10-31' END, '${userId}'
FROM   place_membership;

CREATE TEMP TABLE place_speaker ON COMMIT DROP AS
SELECT (p.n - 1) * ${SPEAKERS_PER_PARTY} + k AS n, p.id AS party_id, k,
       pg_temp.id_of('${slug}/speaker', (p.n - 1) * ${SPEAKERS_PER_PARTY} + k, '${FOUNDED}') AS id
FROM   place_party p CROSS JOIN generate_series(1, ${SPEAKERS_PER_PARTY}) k;
INSERT INTO speaker (id, slug) SELECT id, '${slug}-speaker-' || n FROM place_speaker;
INSERT INTO speaker_revision (speaker_id, revision, name, kind, recorded_by)
SELECT id, 1, 'Speaker ' || n, CASE WHEN n % 30 = 0 THEN 'unnamed' ELSE 'person' END, '${userId}' FROM place_speaker;
INSERT INTO authority (id, speaker_id, party_id)
SELECT pg_temp.id_of('${slug}/authority', n, '${FOUNDED}'), id, party_id FROM place_speaker;
INSERT INTO authority_revision (authority_id, revision, capacity, authority, recorded_by)
SELECT pg_temp.id_of('${slug}/authority', n, '${FOUNDED}'), 1, 'Office ' || k,
       (ARRAY['decides', 'negotiates', 'speaks for'])[k], '${userId}'
FROM   place_speaker;

INSERT INTO source (id, slug)
SELECT pg_temp.id_of('${slug}/source', n, '${FOUNDED}'), '${slug}-source-' || n FROM generate_series(1, ${SOURCES}) n;
INSERT INTO source_revision (source_id, revision, outlet, title, url, language, published_on, reliability, recorded_by)
SELECT pg_temp.id_of('${slug}/source', n, '${FOUNDED}'), 1, 'Outlet ' || n % 17, 'Report ' || n, 'https://example.org/' || n, 'en',
       date '2024-02-01' + n * 7, substr('ABCDEF', 1 + n % 6, 1), '${userId}'
FROM   generate_series(1, ${SOURCES}) n;

INSERT INTO issue (id, negotiation_id, slug)
SELECT pg_temp.id_of('${slug}/heading', n, '${FOUNDED}'), pg_temp.id_of('${slug}', 0, '${FOUNDED}'), 'heading-' || n
FROM   generate_series(1, ${Math.ceil(issues / ISSUES_PER_HEADING)}) n;
INSERT INTO issue_revision (issue_id, revision, title, status, in_gap, "order", recorded_by)
SELECT pg_temp.id_of('${slug}/heading', n, '${FOUNDED}'), 1, 'Heading ' || n, 'open', false, n, '${userId}'
FROM   generate_series(1, ${Math.ceil(issues / ISSUES_PER_HEADING)}) n;
INSERT INTO issue (id, negotiation_id, slug)
SELECT pg_temp.id_of('${slug}/issue', n, '${FOUNDED}'), pg_temp.id_of('${slug}', 0, '${FOUNDED}'), 'issue-' || n
FROM   generate_series(1, ${issues}) n;
INSERT INTO issue_revision (issue_id, revision, parent_id, title, question, status, in_gap, default_salience, "order", recorded_by)
SELECT pg_temp.id_of('${slug}/issue', n, '${FOUNDED}'), 1,
       pg_temp.id_of('${slug}/heading', 1 + (n - 1) / ${ISSUES_PER_HEADING}, '${FOUNDED}'),
       'Issue ' || n, 'What about issue ' || n || '?', 'open', true, 10 + n % 80, 100 + n, '${userId}'
FROM   generate_series(1, ${issues}) n;
INSERT INTO scale_revision (issue_id, revision, kind, definition, recorded_by)
SELECT pg_temp.id_of('${slug}/issue', n, '${FOUNDED}'), 1, scale.definition ->> 'kind', scale.definition, '${userId}'
FROM   generate_series(1, ${issues}) n
JOIN   (VALUES ('ordinal', '${ORDINAL()}'::jsonb), ('numeric', '${NUMERIC()}'::jsonb), ('nominal', '${NOMINAL()}'::jsonb))
       AS scale (kind, definition) ON scale.kind = pg_temp.scale_of(n);

INSERT INTO event (id, negotiation_id, slug)
SELECT pg_temp.id_of('${slug}/event', n, '${FOUNDED}'), pg_temp.id_of('${slug}', 0, '${FOUNDED}'), 'round-' || n
FROM   generate_series(1, ${EVENTS}) n;
INSERT INTO event_revision (event_id, revision, title, kind, starts, status, recorded_by)
SELECT pg_temp.id_of('${slug}/event', n, '${FOUNDED}'), 1, 'Round ' || n, 'talks', (date '2024-02-01' + n * 30)::text, 'held', '${userId}'
FROM   generate_series(1, ${EVENTS}) n;
`;

/** Of ten issues six are ordinal, three numeric and one nominal. */
export const scaleOfSql = `
CREATE FUNCTION pg_temp.scale_of(issue int) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN issue % 10 < 6 THEN 'ordinal' WHEN issue % 10 < 9 THEN 'numeric' ELSE 'nominal' END $$;
`;

function ORDINAL() {
  const labels = ['Against', 'Rather against', 'Between', 'Rather for', 'For'];
  const levels = labels.map((label, at) => ({ value: at - 2, label, text: '' }));
  return JSON.stringify({ kind: 'ordinal', levels, poleMin: 'Against', poleMax: 'For' });
}

function NUMERIC() {
  return JSON.stringify({ kind: 'numeric', min: 0, max: 100, step: 1, unit: 'percent', anchors: [], poleMin: 'None', poleMax: 'All' });
}

function NOMINAL() {
  const options = ['north', 'south', 'east', 'west'].map((key) => ({ key, label: `The ${key}`, text: '' }));
  return JSON.stringify({ kind: 'nominal', options, distances: null });
}
