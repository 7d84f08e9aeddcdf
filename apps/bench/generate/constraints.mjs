const LOG_TABLES = ['statement', 'statement_revision', 'statement_source', 'statement_link', 'position', 'position_revision', 'condition_assessment'];

/**
 * Takes the foreign keys and plain indexes off the tables of the log and hands back what puts them on again: checked for all
 * rows at once instead of row by row. What keeps rows apart (primary and unique keys) and what checks a row stays on.
 */
export async function liftConstraints(client) {
  const { rows } = await client.query(
    `SELECT 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(conname) AS lift,
            'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) AS restore
     FROM   pg_constraint WHERE contype = 'f' AND conrelid = ANY ($1::regclass[])
     UNION  ALL
     SELECT 'DROP INDEX ' || indexrelid::regclass, pg_get_indexdef(indexrelid)
     FROM   pg_index WHERE NOT indisunique AND indrelid = ANY ($1::regclass[])`,
    [LOG_TABLES],
  );
  for (const { lift } of rows) await client.query(lift);
  return async () => {
    for (const { restore } of rows.toReversed()) await client.query(restore);
  };
}
