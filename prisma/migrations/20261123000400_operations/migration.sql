-- One write request is one operation. What it opened and closed bears its instant, so that it can be undone as a whole.
-- An entry without an operation belongs to no request of a person: the load of the sample.
ALTER TABLE audit_entry
  ADD COLUMN operation_id uuid,
  ADD COLUMN undoes uuid,
  ADD COLUMN recorded_at timestamptz(6);
ALTER TABLE audit_entry
  ALTER COLUMN recorded_at SET DEFAULT (NULLIF(current_setting('app.recorded_at', true), ''))::timestamptz;
CREATE INDEX audit_entry_operation_idx ON audit_entry (workspace_id, operation_id);
CREATE INDEX audit_entry_user_idx ON audit_entry (workspace_id, user_id, id);
GRANT INSERT (operation_id, undoes) ON audit_entry TO standpoint_api;

-- Undoes by writing: what a user's write at `instant` opened is closed, what it closed is opened again as the next
-- revision, both at the present instant (advance_versions comes first). Runs with the caller's rights. Works on every
-- table of revisions and on what hangs on a revision; statements may be many, so theirs are named.
-- Raises SP001 where a later write has built on the one to be undone.
CREATE FUNCTION undo_write(instant timestamptz, by_user uuid, statement_ids uuid[], why text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  present constant timestamptz := current_setting('app.recorded_at')::timestamptz;
  kept_from_copy constant text[] :=
    '{workspace_id,revision,recorded_at,recorded_by,reason,closed_at,closed_by,closed_reason,act}';
  log record;
  part record;
  same text;      -- o and n are revisions of one thing
  named text;     -- o is among those looked at
  columns text;
  in_the_way boolean;
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
    SELECT string_agg(format('o.%I', attname), ', ' ORDER BY attnum) INTO columns
    FROM   pg_attribute
    WHERE  attrelid = log.oid AND attnum > 0 AND NOT attisdropped AND attname <> ALL (kept_from_copy);

    EXECUTE format(
      'SELECT EXISTS (
         SELECT FROM %1$I o WHERE %3$s AND o.recorded_at = $1 AND o.recorded_by = $2 AND o.closed_at > $1
         UNION ALL
         SELECT FROM %1$I o JOIN %1$I n ON %2$s AND n.closed_at IS NULL AND n.recorded_at > $1
         WHERE %3$s AND o.closed_at = $1 AND o.closed_by = $2)', log.name, same, named)
    INTO in_the_way USING instant, by_user, statement_ids;
    IF in_the_way THEN
      RAISE EXCEPTION '%', log.name USING ERRCODE = 'SP001';
    END IF;

    FOR part IN
      SELECT   t.relname AS name
      FROM     pg_constraint f
      JOIN     pg_class t ON t.oid = f.conrelid
      JOIN     pg_attribute c ON c.attrelid = t.oid AND c.attname = 'closed_at'
      WHERE    f.contype = 'f' AND f.confrelid = log.oid
    LOOP
      EXECUTE format(
        'UPDATE %1$I AS n SET closed_at = $4 FROM %2$I o
         WHERE %3$s AND n.revision = o.revision AND n.closed_at IS NULL
         AND   %4$s AND o.recorded_at = $1 AND o.recorded_by = $2 AND o.closed_at IS NULL', part.name, log.name, same, named)
      USING instant, by_user, statement_ids, present;
    END LOOP;

    -- A reason for closing tells a removal from a change: where the next revision follows there is none.
    EXECUTE format(
      'UPDATE %1$I AS o
       SET    closed_at = $5, closed_by = $2,
              closed_reason = CASE WHEN EXISTS (SELECT FROM %1$I n WHERE %2$s AND n.closed_at = $1 AND n.recorded_at < $1)
                                   THEN NULL ELSE $4 END
       WHERE  %3$s AND o.recorded_at = $1 AND o.recorded_by = $2 AND o.closed_at IS NULL', log.name, same, named)
    USING instant, by_user, statement_ids, why, present;

    EXECUTE format(
      'INSERT INTO %1$I (%4$s, %6$s revision, recorded_by, reason)
       SELECT %5$s, %7$s (SELECT max(n.revision) + 1 FROM %1$I n WHERE %2$s), $2, $4
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
END
$$;
