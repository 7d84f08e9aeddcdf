import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openApi } from '../place.mjs';
import { personOf } from '../person.mjs';
import { statementBody } from '../measure/post.mjs';

const AT_ONCE = 500;
const WRITERS = 16;
const BEFORE_THE_BLOW_MS = 1_500;

/** Ends the API, then the database, by kill -9 while statements are logged; then looks for every one that was acknowledged. */
export async function checkFaults(place, { ends }) {
  const api = await underFire(place, ends, {
    what: `kill -9 of the API during ${AT_ONCE} POSTs at once`,
    clients: AT_ONCE,
    strike: ({ pid }) => process.kill(pid, 'SIGKILL'),
  });
  const database = await underFire(place, ends, {
    what: `kill -9 of the database under ${WRITERS} writers`,
    clients: WRITERS,
    strike: () => process.kill(postmasterOf(place), 'SIGKILL'),
  });
  return [...api, ...database];
}

async function underFire(place, ends, { what, clients, strike }) {
  const api = await openApi(place, ends);
  const person = personOf(api.url, place.person.cookie, clients);
  const acknowledged = [];
  let isOver = false;
  const writers = Array.from({ length: clients }, async (_, writer) => {
    for (let at = 0; !isOver; at++) {
      const name = `${what}/${writer}/${at}`;
      const answer = await person
        .send('POST', '/api/v1/workspaces/bench/negotiations/board/statements', statementBody(name), { 'idempotency-key': name.replaceAll(' ', '-') })
        .catch(() => undefined);
      if (answer?.status === 201) acknowledged.push(answer.json().id);
      if (!answer) return;
    }
  });
  await wait(BEFORE_THE_BLOW_MS);
  while (acknowledged.length < 20) await wait(50);
  strike(api);
  await wait(500);
  isOver = true;
  person.leave();
  await Promise.all(writers);
  return findings(what, acknowledged, await lookBehind(place.ownerUrl));
}

/** `standpoint-bench-…/postgres`, or where PostgreSQL's own user can reach it. */
function postmasterOf({ owner, ownerUrl }) {
  if (process.env.BENCH_DATABASE_URL) throw new Error('a database that others may use is not killed: run this without BENCH_DATABASE_URL');
  const backend = owner.processID;
  const parent = Number(fs.readFileSync(`/proc/${backend}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]);
  if (!fs.readFileSync(`/proc/${parent}/cmdline`, 'utf8').includes(new URL(ownerUrl).port)) throw new Error('the server was not found');
  return parent;
}

/** What a writer left, by statement; the database is given time to come back by itself. */
async function lookBehind(connectionString) {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ connectionString });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query(
        `SELECT s.id,
                (SELECT count(*)::int FROM statement_revision r WHERE r.statement_id = s.id) AS revisions,
                (SELECT count(*)::int FROM position_revision p WHERE p.statement_id = s.id)  AS positions,
                (SELECT count(*)::int FROM audit_entry a WHERE a.subject_id = s.id)          AS entries
         FROM   statement s JOIN statement_revision r ON r.statement_id = s.id AND r.quote LIKE 'Said for the bench, %'`,
      );
      return new Map(rows.map((row) => [row.id, row]));
    } catch (error) {
      if (attempt === 120) throw error;
      await wait(500);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function findings(what, acknowledged, left) {
  const lost = acknowledged.filter((id) => !left.has(id)).length;
  const twice = acknowledged.length - new Set(acknowledged).size;
  const half = [...left.values()].filter(({ revisions, positions, entries }) => revisions !== 1 || positions !== 1 || entries !== 1).length;
  return [{ what, seen: `${acknowledged.length} acknowledged, ${lost} lost, ${twice} twice, ${half} of ${left.size} half written`, goal: 'none lost, twice or half', ok: lost + twice + half === 0 }];
}
