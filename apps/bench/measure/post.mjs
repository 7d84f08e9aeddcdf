import { count, median, ms, percentile, times } from '../numbers.mjs';

const CLIENTS = 16;

/**
 * One statement with one position, validated, audited and idempotent, its segments kept, by one client and by sixteen in one
 * negotiation. All cells in turn: thousands of statements in a row about one cell are nobody's day.
 */
export async function measurePost({ owner, person, workspaceId }, { quick }) {
  const floor = await plainInserts(owner, workspaceId, quick ? 100 : 500);
  await post(person, { clients: 1, each: 20 });
  const alone = await post(person, { clients: 1, each: quick ? 100 : 500 });
  const together = await post(person, { clients: CLIENTS, each: quick ? 25 : 200 });
  const spread = percentile(together.taken, 0.99) / median(together.taken);
  return [
    { what: 'POST of a statement with one position, 1 client, p50', seen: ms(median(alone.taken)), beside: `two plain inserts and a commit ${ms(median(floor))}`, goal: '≤ 6 ms', ok: median(alone.taken) <= 6 },
    { what: 'the same, p99', seen: ms(percentile(alone.taken, 0.99)) },
    { what: `the same, ${CLIENTS} clients in one negotiation`, seen: `${count(together.perSecond)}/s`, beside: `1 client ${count(alone.perSecond)}/s`, goal: '≥ 640/s', ok: together.perSecond >= 640 },
    { what: 'the same, p50 and p99', seen: `${ms(median(together.taken))}, ${ms(percentile(together.taken, 0.99))}`, beside: times(spread), goal: 'p99 ≤ 4 × p50', ok: spread <= 4 },
  ];
}

export const statementBody = (name) => {
  const party = 1 + (sent++ % 60);
  return {
    party: `board-party-${party}`,
    speaker: `board-speaker-${party * 3}`,
    quote: `Said for the bench, ${name}.`,
    saidOn: '2026-01-30',
    sources: [{ source: 'board-source-1' }],
    // Of ten issues the last is one of options.
    positions: [{ issue: `issue-${[1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23][sent % 19]}`, value: 1 }],
  };
};

let sent = 0;

async function post(person, { clients, each }) {
  const taken = [];
  const began = performance.now();
  const run = `${began}`;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let at = 0; at < each; at++) {
        const name = `${run}/${client}/${at}`;
        const answer = await person.send('POST', '/api/v1/workspaces/bench/negotiations/board/statements', statementBody(name), { 'idempotency-key': name });
        if (answer.status !== 201) throw new Error(`a POST answered ${answer.status}: ${answer.text}`);
        taken.push(answer.ms);
      }
    }),
  );
  return { taken, perSecond: taken.length / ((performance.now() - began) / 1_000) };
}

/** What the two rows alone cost on this database, commit included. */
async function plainInserts(owner, workspaceId, rounds) {
  await owner.query(`SELECT set_config('app.workspace_id', $1, false)`, [workspaceId]);
  await owner.query('CREATE TABLE floor_statement (LIKE statement_revision); CREATE TABLE floor_position (LIKE position_revision)');
  const taken = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await owner.query('BEGIN');
    await owner.query({ name: 'floor-statement', text: 'INSERT INTO floor_statement SELECT * FROM statement_revision LIMIT 1' });
    await owner.query({ name: 'floor-position', text: 'INSERT INTO floor_position SELECT * FROM position_revision LIMIT 1' });
    await owner.query('COMMIT');
    taken.push(performance.now() - began);
  }
  await owner.query('DROP TABLE floor_statement, floor_position');
  return taken;
}
