const LOG_TABLES = [
  'statement',
  'statement_revision',
  'statement_source',
  'statement_link',
  'statement_search',
  'position',
  'position_revision',
  'condition_assessment',
];

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
  // What is searched is kept by a trigger, row by row; the same function does it for all rows at once.
  await client.query('ALTER TABLE statement_revision DISABLE TRIGGER keep_search');
  return async () => {
    await client.query('INSERT INTO statement_search SELECT found.* FROM statement_revision s CROSS JOIN LATERAL search_row(s) found');
    await client.query('ALTER TABLE statement_revision ENABLE TRIGGER keep_search');
    for (const { restore } of rows.toReversed()) await client.query(restore);
  };
}
