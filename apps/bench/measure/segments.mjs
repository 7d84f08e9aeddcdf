import { spawn } from 'node:child_process';
import pg from 'pg';
import { inRoot } from '../../local/checkout.mjs';
import { count, median, ms, timed, times } from '../numbers.mjs';
import { residentBytes } from '../table.mjs';
import { DAYS, floorOf } from './matrix.mjs';

/** What was made without the API has no segments yet: the command that builds them anew from the log. */
export async function buildSegments({ api }, say) {
  say('Building the segments …');
  const began = performance.now();
  const env = api.environment;
  const child = spawn(process.execPath, [inRoot('apps/api/dist/rebuild-cells.js')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  let most = 0;
  const watching = setInterval(() => (most = Math.max(most, residentBytes(child.pid))), 1_000);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watching);
  if (code !== 0) throw new Error(`rebuild-cells ended with ${code}`);
  return { seconds: (performance.now() - began) / 1_000, most };
}

/** The numbers of every cell of the large table, as gaps are made from: what the API asks for, against the answer as a table. */
export async function measureSegments(place, { negotiations: { large }, quick, built }) {
  const { owner, apiUrl, workspaceId } = place;
  const { selectNumbers } = await import('../../api/dist/cells/segments/standing.queries.js');
  const { rows } = await owner.query(`SELECT n.id, (SELECT count(*)::int FROM cell_segment s WHERE s.negotiation_id = n.id) AS kept FROM negotiation n WHERE slug = 'large'`);
  const [{ id: negotiationId, kept }] = rows;
  const client = new pg.Client({ connectionString: apiUrl });
  await client.connect();
  await client.query(`SELECT set_config('app.workspace_id', $1, false)`, [workspaceId]);
  const seen = [];
  for (const asOf of DAYS) {
    let cells = 0;
    const taken = await timed(quick ? 3 : 9, async () => ({ length: cells } = await selectNumbers({ client }, { negotiationId, asOf, clearance: 'red' })));
    const floor = await floorOf(owner, asOf);
    const ratio = median(taken) / floor;
    seen.push({
      what: `numbers of ${large.parties} × ${large.issues} from segments as of ${asOf}, ${count(large.positions)} positions`,
      seen: `${ms(median(taken))}, ${count(cells)} cells`,
      beside: `the answer as a table ${ms(floor)}: ${times(ratio)}`,
      goal: '≤ 3 ×',
      ok: ratio <= 3,
    });
  }
  await client.end();
  const building = built && [
    { what: `segments of all negotiations built from the log`, seen: `${count(built.seconds)} s`, beside: `${count(kept)} of the large one, ${count(built.most / 2 ** 20)} MB` },
  ];
  return [...seen, ...(building ?? [])];
}
