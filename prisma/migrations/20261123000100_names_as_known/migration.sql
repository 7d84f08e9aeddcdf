-- What a thing was called as known at an instant ('infinity' = now). Plain SQL, so that the planner can inline it;
-- run with the caller's rights, so that row-level security holds.

CREATE FUNCTION instant_text(instant timestamptz) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

CREATE FUNCTION named_party(party uuid, known timestamptz) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT   jsonb_build_object('id', p.id, 'slug', p.slug, 'name', r.short_name)
  FROM     party p
  JOIN     party_revision r ON r.party_id = p.id
  WHERE    p.id = party AND r.recorded_at <= known
  ORDER BY r.revision DESC
  LIMIT    1
$$;

CREATE FUNCTION named_speaker(speaker uuid, known timestamptz) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT   jsonb_build_object('id', s.id, 'slug', s.slug, 'name', r.name, 'kind', r.kind)
  FROM     speaker s
  JOIN     speaker_revision r ON r.speaker_id = s.id
  WHERE    s.id = speaker AND r.recorded_at <= known
  ORDER BY r.revision DESC
  LIMIT    1
$$;

CREATE FUNCTION named_event(event uuid, known timestamptz) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT   jsonb_build_object('id', e.id, 'slug', e.slug, 'name', r.title)
  FROM     event e
  JOIN     event_revision r ON r.event_id = e.id
  WHERE    e.id = event AND r.recorded_at <= known
  ORDER BY r.revision DESC
  LIMIT    1
$$;

CREATE FUNCTION named_issue(issue uuid, known timestamptz) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT   jsonb_build_object('id', i.id, 'slug', i.slug, 'name', r.title)
  FROM     issue i
  JOIN     issue_revision r ON r.issue_id = i.id
  WHERE    i.id = issue AND r.recorded_at <= known
  ORDER BY r.revision DESC
  LIMIT    1
$$;

CREATE FUNCTION linked_statement(linked statement_revision, known timestamptz) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('id', linked.statement_id, 'externalId', linked.external_id,
                            'party', named_party(linked.party_id, known), 'saidOn', linked.said_on, 'quote', linked.quote)
$$;
