import { count, megabytes } from '../numbers.mjs';
import { residentBytes } from '../table.mjs';

const DAY = '2026-01-31';
const address = (page) => `/api/v1/workspaces/bench/negotiations/large/${page}`;

const PAGES = {
  'timeline of the time bar': 'timeline',
  'one issue over time': `issues/issue-4/over-time?asOf=${DAY}`,
  'one party': `parties/large-party-1/profile?asOf=${DAY}`,
  'one gap explained': `gaps/large-party-1/large-party-2?asOf=${DAY}`,
  'gap matrix': `gaps?asOf=${DAY}`,
  'a week compared': `compare?to=${DAY}`,
  'watch list': `watch?asOf=${DAY}`,
  'red lines': `red-lines?asOf=${DAY}`,
  contradictions: `contradictions?asOf=${DAY}`,
  bargaining: `bargaining?asOf=${DAY}`,
};

/** What is derived from the whole large table, page by page: time, size and what the API holds in memory afterwards. */
export async function measurePages({ person, api }, { negotiations: { large } }) {
  const rows = [];
  for (const [name, page] of Object.entries(PAGES)) {
    const answer = await person.send('GET', address(page));
    if (answer.status !== 200 && answer.status !== 503) throw new Error(`${page} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
    const seconds = `${(answer.ms / 1_000).toFixed(1)} s`;
    rows.push({
      what: `${name}, ${large.parties} × ${large.issues}, ${count(large.positions)} positions`,
      seen: answer.status === 200 ? `${seconds}, ${megabytes(answer.bytes)}` : `given up after ${seconds}`,
      beside: `the API holds ${megabytes(residentBytes(api.pid))}`,
    });
  }
  return rows;
}
