import { catalogueSql, scaleOfSql } from './catalogue.mjs';
import { chanceSql } from './chance.mjs';
import { liftConstraints } from './constraints.mjs';
import { plannedSql, statementsSql } from './log.mjs';
import { positionsSql } from './positions.mjs';
import { sentencesSql } from './words.mjs';

/**
 * Fills a workspace with synthetic negotiations, set-wise, under the constraints of the real schema. The same seed gives the
 * same rows, but for the workspace and the person who recorded them.
 */
export async function generate(client, { seed, negotiations, workspaceId, userId }, say) {
  await client.query("SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'");
  await client.query(chanceSql(seed) + scaleOfSql + sentencesSql);
  const restore = await liftConstraints(client);
  for (const negotiation of negotiations) {
    say(`Making ${negotiation.slug}: ${negotiation.parties} × ${negotiation.issues}, ${negotiation.positions.toLocaleString('en')} positions …`);
    await client.query('BEGIN');
    await client.query(catalogueSql(negotiation, { workspaceId, userId }));
    await client.query(plannedSql(negotiation));
    await client.query(statementsSql(negotiation, { userId }));
    await client.query(positionsSql(negotiation));
    await client.query('COMMIT');
  }
  say('Checking the constraints …');
  await restore();
  await client.query('VACUUM ANALYZE');
}
