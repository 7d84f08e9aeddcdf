-- Search across spellings and scripts. What is searched is kept in one form: letters without marks, lower case, Cyrillic
-- as Latin. Cyrillic has two readings (г is h in Ukrainian and g in Russian, и is y and i): texts are kept in both.
-- Only explicit letters and code points below, so that the locale of a database does not matter.

-- Marks, apostrophes and invisible characters go; punctuation parts words; East Asian characters are words of their own.
CREATE FUNCTION plain_letters(written text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(
           regexp_replace(
             regexp_replace(
               replace(replace(replace(translate(lower(regexp_replace(replace(replace(normalize(written, NFKD), U&'\0438\0306', 'і'), U&'\0418\0306', 'І'),
                 '[\u0300-\u036f''`\u2018\u2019\u02b9\u02bc\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+', '', 'g')),
                 'øłđðıħ', 'olddih'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'),
               '[!-/:-@\[-`{-~\u00a1-\u00bf\u2010-\u205e\u2e00-\u2e7f\u3000-\u303f\uff00-\uff0f]+', ' ', 'g'),
             '([\u3040-\u30ff\u3400-\u9fff])', ' \1 ', 'g'),
           '(^|[^a-z])y([aeiou])', '\1i\2', 'g')
$$;

CREATE FUNCTION latin_letters(plain text, russian boolean) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(
           translate(plain,
             'абвгґдезиіклмнопрстуфыэјђћѕљњџАБВГҐДЕЗИІКЛМНОПРСТУФЫЭЖХЦЧШЩЮЯЄьъЬЪ',
             CASE WHEN russian THEN 'abvggdeziiklmnoprstufyejdczlndABVGGDEZIIKLMNOPRSTUFYEжхцчшщюяє'
                               ELSE 'abvhgdezyiklmnoprstufyejdczlndABVHGDEZYIKLMNOPRSTUFYEжхцчшщюяє' END),
           'ж', 'zh'), 'х', 'kh'), 'ц', 'ts'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'shch'), 'ю', 'iu'), 'я', 'ia'), 'є', 'ie')
$$;

-- The words of a text, in the one or two readings that it has.
CREATE FUNCTION text_words(written text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN plain ~ '[\u0400-\u04ff]'
              THEN to_tsvector('pg_catalog.simple', lower(latin_letters(plain, false)))
                || to_tsvector('pg_catalog.simple', lower(latin_letters(plain, true)))
              ELSE to_tsvector('pg_catalog.simple', plain) END
  FROM   (SELECT plain_letters(written) AS plain OFFSET 0) AS written
$$;

-- Names are written in more ways than words are: Zelenskyy, Zelensky, Zelenskiy and Зеленський have one key.
CREATE FUNCTION name_key(written text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(
           regexp_replace(
             regexp_replace(
               translate(replace(replace(replace(replace(lower(latin_letters(plain_letters(written), false)),
                 'kh', 'h'), 'ph', 'f'), 'ck', 'k'), 'x', 'ks'), 'yjwgq', 'iivhk'),
               'c(?!h)', 'k', 'g'),
             '([a-z])\1+', '\1', 'g'),
           '(^| )ie', '\1e', 'g')
$$;

CREATE FUNCTION name_words(written text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.simple', name_key(written))
$$;

-- ── What is searched: written with each revision, by whatever writes it ───────────────────────────────────────────

CREATE TABLE statement_search (
  workspace_id   uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  statement_id   uuid NOT NULL,
  revision       integer NOT NULL,
  negotiation_id uuid NOT NULL,
  -- Of quote, original and external id; `=…` are words of the speaker's name as printed; `#…` is the negotiation, because
  -- this kind of index cannot begin with the workspace.
  words          tsvector NOT NULL,
  -- Whom and what it rests on: parties, speakers, sources. Their names are found apart: they change on their own.
  about          uuid[] NOT NULL,
  PRIMARY KEY (workspace_id, statement_id, revision),
  FOREIGN KEY (workspace_id, negotiation_id, statement_id) REFERENCES statement (workspace_id, negotiation_id, id)
);

CREATE TABLE name_search (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  kind         text NOT NULL CHECK (kind IN ('party', 'speaker', 'alias', 'source')),
  -- What carries the name, and the revision that gives it.
  id           uuid NOT NULL,
  revision     integer NOT NULL,
  -- The party, speaker or source that statements refer to.
  about        uuid NOT NULL,
  words        tsvector NOT NULL,
  PRIMARY KEY (workspace_id, id, revision)
);

CREATE FUNCTION search_row(s statement_revision) RETURNS statement_search
LANGUAGE sql STABLE AS $$
  SELECT ROW(
           s.workspace_id, s.statement_id, s.revision, s.negotiation_id,
           text_words(s.quote) || coalesce(text_words(s.original_quote), '') || coalesce(text_words(s.external_id), '')
             || array_to_tsvector(ARRAY(SELECT '=' || lexeme FROM unnest(name_words(s.speaker_as_printed))))
             || array_to_tsvector(ARRAY['#' || s.negotiation_id]),
           ARRAY(SELECT DISTINCT id
                 FROM   unnest(ARRAY[s.party_id, s.speaker_id, s.reporter_party_id, s.reporter_id]
                               || ARRAY(SELECT source_id FROM statement_source ss
                                        WHERE  ss.workspace_id = s.workspace_id AND ss.statement_id = s.statement_id
                                        AND    ss.revision = s.revision)) AS id
                 WHERE  id IS NOT NULL)
         )::statement_search
$$;

CREATE FUNCTION keep_statement_search() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO statement_search SELECT (search_row(NEW)).* ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

-- At commit: the sources of a revision come after it.
CREATE CONSTRAINT TRIGGER keep_search AFTER INSERT ON statement_revision
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_statement_search();

CREATE FUNCTION keep_name_search() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO name_search
  SELECT NEW.workspace_id, named.kind, named.id, NEW.revision, named.about, name_words(named.words)
  FROM   (SELECT 'party' AS kind, r.party_id AS id, r.party_id AS about, concat_ws(' ', r.name, r.short_name) AS words
          FROM   jsonb_to_record(to_jsonb(NEW)) AS r (party_id uuid, name text, short_name text)
          WHERE  TG_TABLE_NAME = 'party_revision'
          UNION  ALL
          SELECT 'speaker', r.speaker_id, r.speaker_id, r.name
          FROM   jsonb_to_record(to_jsonb(NEW)) AS r (speaker_id uuid, name text)
          WHERE  TG_TABLE_NAME = 'speaker_revision'
          UNION  ALL
          SELECT 'alias', a.id, a.speaker_id, a.spelling
          FROM   jsonb_to_record(to_jsonb(NEW)) AS r (alias_id uuid, judgement text)
          JOIN   alias a ON a.workspace_id = NEW.workspace_id AND a.id = r.alias_id
          WHERE  TG_TABLE_NAME = 'alias_revision' AND r.judgement = 'same'
          UNION  ALL
          SELECT 'source', r.source_id, r.source_id, concat_ws(' ', r.outlet, r.title, r.url)
          FROM   jsonb_to_record(to_jsonb(NEW)) AS r (source_id uuid, outlet text, title text, url text)
          WHERE  TG_TABLE_NAME = 'source_revision') AS named
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

CREATE TRIGGER keep_search AFTER INSERT ON party_revision FOR EACH ROW EXECUTE FUNCTION keep_name_search();
CREATE TRIGGER keep_search AFTER INSERT ON speaker_revision FOR EACH ROW EXECUTE FUNCTION keep_name_search();
CREATE TRIGGER keep_search AFTER INSERT ON alias_revision FOR EACH ROW EXECUTE FUNCTION keep_name_search();
CREATE TRIGGER keep_search AFTER INSERT ON source_revision FOR EACH ROW EXECUTE FUNCTION keep_name_search();

-- ── Searching ─────────────────────────────────────────────────────────────────────────────────────────────────────

-- One thing searched for as a question to words: those of a phrase one after the other, those of a single word also with its
-- end still to come; of one or two letters only the whole.
CREATE FUNCTION text_question(folded text, phrase boolean) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(
           '''' || lexeme || '''' || CASE WHEN phrase OR place < last OR letters < 3 THEN '' ELSE ':*' END,
           ' <-> ' ORDER BY place)::tsquery
  FROM   (SELECT lexeme, place, max(place) OVER () AS last, sum(length(lexeme)) OVER () AS letters
          FROM   unnest(to_tsvector('pg_catalog.simple', folded)) AS word, unnest(word.positions) AS place) AS words
$$;

-- The same for names: all of the words, in any order.
CREATE FUNCTION name_question(term text, phrase boolean, mark text) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(
           '''' || mark || lexeme || '''' || CASE WHEN phrase OR length(lexeme) < 3 THEN '' ELSE ':*' END,
           ' & ' ORDER BY lexeme)::tsquery
  FROM   unnest(name_words(term))
$$;

-- The revisions in which all of the terms are found, each in the text or in a name of whom and what it rests on, as the
-- names stood at `known`. Row-level security keeps text search out of indexes, so this runs as its owner, and only ever
-- looks into the workspace that the transaction is pinned to; without one it fails.
CREATE FUNCTION search_statements(negotiation uuid, terms text[], phrases boolean[], known timestamptz)
RETURNS TABLE (statement_id uuid, revision integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  workspace constant uuid := current_setting('app.workspace_id')::uuid;
  here constant tsquery := format('''#%s''', negotiation)::tsquery;
  in_text tsquery := here;
  anywhere text := '';
  plain text;
  question tsquery;
  named uuid[];
  asked boolean := false;
BEGIN
  FOR at IN 1 .. coalesce(array_length(terms, 1), 0) LOOP
    plain := plain_letters(terms[at]);
    question := text_question(lower(latin_letters(plain, false)), phrases[at])
             || text_question(lower(latin_letters(plain, true)), phrases[at]);
    CONTINUE WHEN question IS NULL;
    asked := true;
    question := question || name_question(terms[at], phrases[at], '=');

    named := ARRAY(
      SELECT DISTINCT n.about
      FROM   name_search n
      WHERE  n.workspace_id = workspace AND n.words @@ name_question(terms[at], phrases[at], '')
      AND    CASE n.kind
               WHEN 'party' THEN EXISTS (
                 SELECT FROM party_revision r WHERE r.workspace_id = workspace AND r.party_id = n.id AND r.revision = n.revision
                 AND r.recorded_at <= known AND (r.closed_at IS NULL OR r.closed_at > known))
               WHEN 'speaker' THEN EXISTS (
                 SELECT FROM speaker_revision r WHERE r.workspace_id = workspace AND r.speaker_id = n.id AND r.revision = n.revision
                 AND r.recorded_at <= known AND (r.closed_at IS NULL OR r.closed_at > known))
               WHEN 'alias' THEN EXISTS (
                 SELECT FROM alias_revision r WHERE r.workspace_id = workspace AND r.alias_id = n.id AND r.revision = n.revision
                 AND r.recorded_at <= known AND (r.closed_at IS NULL OR r.closed_at > known))
               ELSE EXISTS (
                 SELECT FROM source_revision r WHERE r.workspace_id = workspace AND r.source_id = n.id AND r.revision = n.revision
                 AND r.recorded_at <= known AND (r.closed_at IS NULL OR r.closed_at > known))
             END);
    IF named = '{}' THEN
      in_text := in_text && question;
    ELSE
      anywhere := anywhere || format(' AND (d.words @@ %L::tsquery OR d.about && %L::uuid[])', here && question, named);
    END IF;
  END LOOP;

  IF asked THEN
    RETURN QUERY EXECUTE
      'SELECT d.statement_id, d.revision FROM statement_search d
       WHERE  d.workspace_id = $1 AND d.negotiation_id = $2 AND d.words @@ $3' || anywhere
    USING workspace, negotiation, in_text;
  END IF;
END
$$;

-- ── Tenancy ───────────────────────────────────────────────────────────────────────────────────────────────────────

-- What was there before. The owner is bound by row-level security too, but has no workspace here.
ALTER TABLE statement_revision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE statement_source NO FORCE ROW LEVEL SECURITY;
ALTER TABLE party_revision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE speaker_revision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE alias NO FORCE ROW LEVEL SECURITY;
ALTER TABLE alias_revision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE source_revision NO FORCE ROW LEVEL SECURITY;
INSERT INTO statement_search SELECT (search_row(s)).* FROM statement_revision s;
INSERT INTO name_search
SELECT workspace_id, 'party', party_id, revision, party_id, name_words(concat_ws(' ', name, short_name)) FROM party_revision
UNION ALL
SELECT workspace_id, 'speaker', speaker_id, revision, speaker_id, name_words(name) FROM speaker_revision
UNION ALL
SELECT a.workspace_id, 'alias', a.id, r.revision, a.speaker_id, name_words(a.spelling)
FROM   alias a JOIN alias_revision r ON r.workspace_id = a.workspace_id AND r.alias_id = a.id AND r.judgement = 'same'
UNION ALL
SELECT workspace_id, 'source', source_id, revision, source_id, name_words(concat_ws(' ', outlet, title, url)) FROM source_revision;
ALTER TABLE statement_revision FORCE ROW LEVEL SECURITY;
ALTER TABLE statement_source FORCE ROW LEVEL SECURITY;
ALTER TABLE party_revision FORCE ROW LEVEL SECURITY;
ALTER TABLE speaker_revision FORCE ROW LEVEL SECURITY;
ALTER TABLE alias FORCE ROW LEVEL SECURITY;
ALTER TABLE alias_revision FORCE ROW LEVEL SECURITY;
ALTER TABLE source_revision FORCE ROW LEVEL SECURITY;

-- New rows wait in a short list until they are worth sorting in: a write stays cheap, a search looks through the list.
CREATE INDEX statement_search_words_idx ON statement_search USING gin (words) WITH (gin_pending_list_limit = 256);
CREATE INDEX statement_search_about_idx ON statement_search USING gin (about) WITH (gin_pending_list_limit = 256);
CREATE INDEX name_search_words_idx ON name_search USING gin (words);

ALTER TABLE statement_search ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement_search FORCE ROW LEVEL SECURITY;
ALTER TABLE name_search ENABLE ROW LEVEL SECURITY;
ALTER TABLE name_search FORCE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON statement_search USING (workspace_id = current_setting('app.workspace_id')::uuid);
CREATE POLICY own_workspace ON name_search USING (workspace_id = current_setting('app.workspace_id')::uuid);
-- For search_statements alone, which names the workspace itself: with a policy in between its indexes would lie idle.
CREATE POLICY read_by_owner ON statement_search FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY read_by_owner ON name_search FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT ON statement_search, name_search TO standpoint_api;
REVOKE EXECUTE ON FUNCTION search_statements FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_statements TO standpoint_api;
