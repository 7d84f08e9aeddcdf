import { count, median, megabytes, ms, percentile, timed, times } from '../numbers.mjs';

/** The days asked about: the last of what is said, the middle, and early on. */
export const DAYS = ['2026-01-31', '2025-01-31', '2024-04-30'];
const WINDOW = { parties: 20, issues: 30 };

/** Matrices over HTTP: whole, as a window of the large one, and whole at a small table; not modified; against the answer as a table. */
export async function measureMatrix(place, options) {
  return [...(await wholeMatrix(place, options)), ...(await windows(place, options))];
}

const addressOf = (negotiation, search) => `/api/v1/workspaces/bench/negotiations/${negotiation}/matrix?${new URLSearchParams(search)}`;

async function read(person, address, headers) {
  const answer = await person.send('GET', address, undefined, headers);
  if (answer.status !== 200 && answer.status !== 304) throw new Error(`${address} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  return answer;
}

async function wholeMatrix({ owner, person }, { negotiations: { large }, quick }) {
  const rows = [];
  for (const asOf of DAYS) {
    const what = `matrix ${large.parties} × ${large.issues} as of ${asOf} from ${count(large.positions)} positions`;
    const floor = await floorOf(owner, asOf);
    const first = await person.send('GET', addressOf('large', { asOf }));
    if (first.status === 503) {
      rows.push({ what, seen: 'given up by the API after its time', beside: `the answer as a table ${ms(floor)}` });
      continue;
    }
    let bytes = 0;
    const taken = await timed(quick ? 1 : 3, async () => ({ bytes } = await read(person, addressOf('large', { asOf }))));
    rows.push({
      what,
      seen: `${ms(median(taken))}, ${megabytes(bytes)}`,
      beside: `the answer as a table ${ms(floor)}: ${times(median(taken) / floor)}`,
    });
  }
  return rows;
}

/** The latest word in each cell, kept as a table of its own: no way of reading the log can be quicker. */
export async function floorOf(owner, asOf) {
  await owner.query(
    `CREATE TEMP TABLE answer AS
     SELECT DISTINCT ON (party_id, issue_id) p.*
     FROM   position_revision p JOIN negotiation n ON n.id = p.negotiation_id AND n.slug = 'large'
     WHERE  p.closed_at IS NULL AND p.said_on <= '${asOf}'
     ORDER  BY party_id, issue_id, said_on DESC, position_id DESC`,
  );
  const taken = await timed(3, () => owner.query({ text: 'SELECT party_id, issue_id, kind, value, low, high, option, said_on, evidence FROM answer', rowMode: 'array' }));
  await owner.query('DROP TABLE answer');
  return median(taken);
}

async function windows({ person }, { negotiations: { large, roll }, quick }) {
  const names = (subject, length) => Array.from({ length }, (_, at) => `large-${subject}-${at + 1}`);
  const search = {
    parties: names('party', WINDOW.parties).join('~'),
    issues: Array.from({ length: WINDOW.issues }, (_, at) => `issue-${at + 1}`).join('~'),
  };
  const rows = [];
  const rounds = quick ? 20 : 100;
  for (const [what, negotiation, asked] of [
    [`20 × 30 of ${large.parties} × ${large.issues}, ${count(large.positions)} positions in the log`, 'large', search],
    [`20 × 30, ${count(roll.positions)} positions in the log`, 'roll', {}],
  ]) {
    // Another day each time: nothing can be answered from what was asked before.
    const fresh = await timed(rounds, (round) => read(person, addressOf(negotiation, { ...asked, asOf: dayOf(round) })));
    const address = addressOf(negotiation, { ...asked, asOf: DAYS[0] });
    const again = await timed(rounds, () => read(person, address));
    const { etag } = (await read(person, address)).headers;
    const unchanged = await timed(rounds, () => read(person, address, { 'if-none-match': etag }));
    const p95 = (taken) => percentile(taken, 0.95);
    rows.push(
      { what: `${what}: a day not asked before, p95`, seen: ms(p95(fresh)), beside: `p50 ${ms(median(fresh))}`, goal: '≤ 15 ms', ok: p95(fresh) <= 15 },
      { what: 'the same day again, p95', seen: ms(p95(again)), beside: `p50 ${ms(median(again))}`, goal: '≤ 15 ms', ok: p95(again) <= 15 },
      { what: 'the same, not modified, p95', seen: ms(p95(unchanged)), beside: `p50 ${ms(median(unchanged))}`, goal: '≤ 10 ms', ok: p95(unchanged) <= 10 },
    );
  }
  return rows;
}

function dayOf(round) {
  return new Date(Date.UTC(2025, 0, 1 + round)).toISOString().slice(0, 10);
}
