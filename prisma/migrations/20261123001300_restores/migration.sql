-- A revision that an undo opened says which one it brings back: always the original, however often that one went and came.
-- Whoever looks whether a thing is as a write left it takes the copy for its original.
DO $$
DECLARE
  log record;
  undo record;
BEGIN
  -- What was undone before this migration is told by the log of writes, oldest first: at the instant of an undo came back what the
  -- write undone had closed. The owner is bound by row-level security too, but has no workspace here.
  ALTER TABLE audit_entry NO FORCE ROW LEVEL SECURITY;
  FOR log IN
    SELECT   t.relname AS name, 'revision' AS number, 'integer' AS type,
             string_agg(format('o.%1$I = n.%1$I', a.attname), ' AND ') AS same
    FROM     pg_class t
    JOIN     pg_index i ON i.indrelid = t.oid AND i.indisprimary
    JOIN     pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (i.indkey) AND a.attname <> 'revision'
    WHERE    t.relnamespace = current_schema()::regnamespace
    AND      EXISTS (SELECT FROM pg_attribute c WHERE c.attrelid = t.oid AND c.attname = 'closed_by')
    AND      EXISTS (SELECT FROM pg_attribute c WHERE c.attrelid = t.oid AND c.attname = 'revision')
    GROUP BY t.relname
    UNION ALL
    SELECT 'condition_assessment', 'id', 'uuid',
           'o.workspace_id = n.workspace_id AND o.position_id = n.position_id AND o.assessed_on = n.assessed_on'
  LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN restores %s', log.name, log.type);
    EXECUTE format('GRANT INSERT (restores) ON %I TO standpoint_api', log.name);
    EXECUTE format('ALTER TABLE %I NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER close_once', log.name);
    FOR undo IN
      SELECT DISTINCT a.workspace_id, a.recorded_at AS instant, a.user_id, u.recorded_at AS undone
      FROM     audit_entry a
      JOIN     audit_entry u ON u.workspace_id = a.workspace_id AND u.operation_id = a.undoes AND u.subject_id = a.subject_id
      WHERE    a.undoes IS NOT NULL AND a.recorded_at IS NOT NULL
      ORDER BY a.recorded_at
    LOOP
      EXECUTE format(
        'UPDATE %1$I AS n SET restores = coalesce(o.restores, o.%2$I) FROM %1$I o
         WHERE %3$s AND n.workspace_id = $1 AND n.recorded_at = $2 AND n.recorded_by = $3
         AND   o.closed_at = $4 AND o.recorded_at < $4', log.name, log.number, log.same)
      USING undo.workspace_id, undo.instant, undo.user_id, undo.undone;
    END LOOP;
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY, ENABLE TRIGGER close_once', log.name);
  END LOOP;
  ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
END
$$;

-- Undoes by writing: what stands of what a user's write at `instant` opened is closed, what it closed is opened again as the next
-- revision, both at the present instant (advance_versions comes first). Runs with the caller's rights. Works on every table of
-- revisions and on what hangs on a revision; statements may be many, so theirs are named.
-- Where a thing is no longer as the write left it, its last revision is handed back, and nothing of this may be committed.
DROP FUNCTION undo_write(timestamptz, uuid, uuid[], text);
CREATE FUNCTION undo_write(instant timestamptz, by_user uuid, statement_ids uuid[], why text) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  present constant timestamptz := current_setting('app.recorded_at')::timestamptz;
  kept_from_copy constant text[] :=
    '{workspace_id,revision,recorded_at,recorded_by,reason,closed_at,closed_by,closed_reason,act,restores}';
  log record;
  part record;
  same text;      -- o and n are revisions of one thing
  named text;     -- o is among those looked at
  opened text;    -- o was opened by the write, and stood after it
  columns text;
  in_the_way jsonb;
BEGIN
  FOR log IN
    SELECT   t.oid, t.relname AS name, array_agg(a.attname::text) AS key
    FROM     pg_class t
    JOIN     pg_index i ON i.indrelid = t.oid AND i.indisprimary
    JOIN     pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (i.indkey) AND a.attname NOT IN ('workspace_id', 'revision')
    WHERE    t.relnamespace = current_schema()::regnamespace
    AND      EXISTS (SELECT FROM pg_attribute c WHERE c.attrelid = t.oid AND c.attname = 'closed_by')
    AND      EXISTS (SELECT FROM pg_attribute c WHERE c.attrelid = t.oid AND c.attname = 'revision')
    GROUP BY t.oid, t.relname
    ORDER BY t.relname
  LOOP
    SELECT string_agg(format('n.%1$I = o.%1$I', k), ' AND ') INTO same FROM unnest(log.key) AS k;
    named := CASE WHEN log.name = 'statement_revision' THEN 'o.statement_id = ANY ($3)' ELSE 'true' END;
    opened := 'o.recorded_at = $1 AND o.recorded_by = $2 AND coalesce(o.closed_at, ''infinity'') > $1';
    SELECT string_agg(format('o.%I', attname), ', ' ORDER BY attnum) INTO columns
    FROM   pg_attribute
    WHERE  attrelid = log.oid AND attnum > 0 AND NOT attisdropped AND attname <> ALL (kept_from_copy);

    EXECUTE format(
      'SELECT to_jsonb(n)
       FROM   %1$I o
       JOIN   %1$I n ON %2$s
       WHERE  %3$s
       AND    ((%4$s AND NOT EXISTS (
                 SELECT FROM %1$I n WHERE %2$s AND n.closed_at IS NULL
                 AND    coalesce(n.restores, n.revision) = coalesce(o.restores, o.revision)))
               OR (o.closed_at = $1 AND o.closed_by = $2
                   AND NOT EXISTS (SELECT FROM %1$I n WHERE %2$s AND n.recorded_at = $1 AND n.recorded_by = $2)
                   AND EXISTS (SELECT FROM %1$I n WHERE %2$s AND n.closed_at IS NULL)))
       ORDER  BY n.revision DESC
       LIMIT  1', log.name, same, named, opened)
    INTO in_the_way USING instant, by_user, statement_ids;
    IF in_the_way IS NOT NULL THEN
      RETURN in_the_way || jsonb_build_object('log', log.name);
    END IF;

    FOR part IN
      SELECT   t.relname AS name
      FROM     pg_constraint f
      JOIN     pg_class t ON t.oid = f.conrelid
      JOIN     pg_attribute c ON c.attrelid = t.oid AND c.attname = 'closed_at'
      WHERE    f.contype = 'f' AND f.confrelid = log.oid
    LOOP
      EXECUTE format(
        'UPDATE %1$I AS p SET closed_at = $4
         FROM   %2$I o
         JOIN   %2$I n ON %3$s AND n.closed_at IS NULL
         WHERE  %5$s AND p.revision = n.revision AND p.closed_at IS NULL AND %4$s AND %6$s',
        part.name, log.name, same, named, replace(same, 'n.', 'p.'), opened)
      USING instant, by_user, statement_ids, present;
    END LOOP;

    -- A reason for closing tells a removal from a change: where the next revision follows there is none.
    EXECUTE format(
      'UPDATE %1$I AS n
       SET    closed_at = $5, closed_by = $2,
              closed_reason = CASE WHEN EXISTS (SELECT FROM %1$I n WHERE %2$s AND n.closed_at = $1 AND n.recorded_at < $1)
                                   THEN NULL ELSE $4 END
       FROM   %1$I o
       WHERE  %2$s AND n.closed_at IS NULL AND %3$s AND %4$s', log.name, same, named, opened)
    USING instant, by_user, statement_ids, why, present;

    EXECUTE format(
      'INSERT INTO %1$I (%4$s, %6$s revision, restores, recorded_by, reason)
       SELECT %5$s, %7$s (SELECT max(n.revision) + 1 FROM %1$I n WHERE %2$s), coalesce(o.restores, o.revision), $2, $4
       FROM   %1$I o
       WHERE  %3$s AND o.closed_at = $1 AND o.closed_by = $2 AND o.recorded_at < $1',
      log.name, same, named, replace(columns, 'o.', ''), columns,
      CASE WHEN log.name = 'statement_revision' THEN 'act,' ELSE '' END,
      CASE WHEN log.name = 'statement_revision'
           THEN 'CASE WHEN o.closed_reason IS NULL THEN ''corrected'' ELSE ''reinstated'' END,' ELSE '' END)
    USING instant, by_user, statement_ids, why;

    FOR part IN
      SELECT   t.relname AS name,
               string_agg(format('p.%I', c.attname), ', ' ORDER BY c.attnum) AS columns
      FROM     pg_constraint f
      JOIN     pg_class t ON t.oid = f.conrelid
      JOIN     pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped AND c.attname <> ALL (kept_from_copy)
      WHERE    f.contype = 'f' AND f.confrelid = log.oid
      GROUP BY t.oid, t.relname
    LOOP
      EXECUTE format(
        'INSERT INTO %1$I (%4$s, revision)
         SELECT %5$s, n.revision
         FROM   %2$I o
         JOIN   %2$I n ON %3$s AND n.recorded_at = $4 AND n.closed_at IS NULL
         JOIN   %1$I p ON %6$s AND p.revision = o.revision
         WHERE  %7$s AND o.closed_at = $1 AND o.closed_by = $2 AND o.recorded_at < $1',
        part.name, log.name, same, replace(part.columns, 'p.', ''), part.columns, replace(same, 'n.', 'p.'), named)
      USING instant, by_user, statement_ids, present;
    END LOOP;
  END LOOP;
  RETURN NULL;
END
$$;
