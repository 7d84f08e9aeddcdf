-- `(search_row(NEW)).*` computed the row once for each of its columns.
CREATE OR REPLACE FUNCTION keep_statement_search() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO statement_search SELECT r.* FROM search_row(NEW) AS r ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

-- A word that many names begin with, such as an outlet, was held against each statement; now each name is looked up once.
CREATE OR REPLACE FUNCTION search_statements(negotiation uuid, terms text[], phrases boolean[], known timestamptz)
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
      anywhere := anywhere || format(
        ' INTERSECT
         (SELECT d.statement_id, d.revision FROM statement_search d
          WHERE  d.workspace_id = $1 AND d.negotiation_id = $2 AND d.words @@ %L::tsquery
          UNION
          SELECT d.statement_id, d.revision FROM unnest(%L::uuid[]) AS named (id) JOIN statement_search d ON d.about @> ARRAY[named.id]
          WHERE  d.workspace_id = $1 AND d.negotiation_id = $2)', here && question, named);
    END IF;
  END LOOP;

  IF asked THEN
    RETURN QUERY EXECUTE
      CASE WHEN in_text = here THEN substr(anywhere, length(' INTERSECT') + 1)
           ELSE 'SELECT d.statement_id, d.revision FROM statement_search d
                 WHERE  d.workspace_id = $1 AND d.negotiation_id = $2 AND d.words @@ $3' || anywhere END
    USING workspace, negotiation, in_text;
  END IF;
END
$$;

-- Orders and filters that would read the whole negotiation.
CREATE INDEX statement_revision_recorded_idx
  ON statement_revision (workspace_id, negotiation_id, recorded_at DESC, statement_id DESC) WHERE closed_at IS NULL;
CREATE INDEX statement_revision_speaker_idx
  ON statement_revision (workspace_id, negotiation_id, speaker_id) WHERE closed_at IS NULL;
