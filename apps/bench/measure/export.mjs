import { spawn, spawnSync } from 'node:child_process';
import http from 'node:http';
import { count, megabytes, ms, times } from '../numbers.mjs';
import { residentBytes } from '../table.mjs';
import { plainRowsSql } from './export-baseline.mjs';

const MEMORY_LIMIT = 150 * 1024 * 1024;

/** positions.csv with the formula guard through the API, against `psql \copy` of the same columns without it. */
export async function measureExport({ owner, ownerUrl, api, person }, { negotiations }) {
  const { rows } = await owner.query(
    `SELECT n.id, count(*)::int AS positions
     FROM negotiation n JOIN position_revision p ON p.negotiation_id = n.id AND p.closed_at IS NULL
     WHERE n.slug = 'large' GROUP BY n.id`,
  );
  const [{ id, positions }] = rows;
  const path = `/api/v1/workspaces/bench/negotiations/${negotiations.large.slug}/positions.csv?dialect=excel`;
  const before = residentBytes(api.pid);
  const file = await download({ api, person }, path);
  const baseline = await copyPlainly(ownerUrl, owner, id);
  const [perSecond, plainPerSecond] = [positions / file.seconds, positions / baseline.seconds];
  const ratio = perSecond / plainPerSecond;
  if (file.records !== positions + 1) throw new Error(`the file has ${file.records} records for ${positions} positions`);
  return [
    { what: `positions.csv for spreadsheets, ${count(positions)} rows, ${megabytes(file.bytes)}`, seen: `${count(perSecond)} rows/s`, beside: `${baseline.by} ${count(plainPerSecond)} rows/s`, goal: '≥ 0.6 ×', ok: ratio >= 0.6 },
    { what: 'the same, ratio', seen: times(ratio), goal: '≥ 0.6 ×', ok: ratio >= 0.6 },
    { what: 'the same, first byte', seen: ms(file.firstByte), goal: '< 200 ms', ok: file.firstByte < 200 },
    { what: 'the same, memory of the API at most', seen: megabytes(file.memory), beside: `before ${megabytes(before)}`, goal: '< 150 MB', ok: file.memory < MEMORY_LIMIT },
  ];
}

function download({ api, person }, path) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    let [bytes, records, firstByte, memory, last] = [0, 0, 0, residentBytes(api.pid), 0];
    const watch = setInterval(() => (memory = Math.max(memory, residentBytes(api.pid))), 50);
    const failed = (error) => {
      clearInterval(watch);
      reject(error);
    };
    http
      .get(new URL(path, api.url), { headers: { cookie: person.cookie } }, (response) => {
        if (response.statusCode !== 200) return failed(new Error(`the export answered ${response.statusCode}`));
        response.on('data', (chunk) => {
          firstByte ||= performance.now() - began;
          bytes += chunk.length;
          // Inside a field lines end with LF alone: what is made up holds no CR.
          if (last === 13 && chunk[0] === 10) records += 1;
          for (let at = chunk.indexOf('\r\n'); at >= 0; at = chunk.indexOf('\r\n', at + 2)) records += 1;
          last = chunk.at(-1);
        });
        response.once('error', failed);
        response.once('end', () => {
          clearInterval(watch);
          resolve({ bytes, records, firstByte, memory, seconds: (performance.now() - began) / 1_000 });
        });
      })
      .once('error', failed);
  });
}

async function copyPlainly(ownerUrl, owner, negotiationId) {
  const sql = plainRowsSql(negotiationId).replaceAll(/\s+/g, ' ');
  const began = performance.now();
  const since = () => (performance.now() - began) / 1_000;
  if (spawnSync('psql', ['--version']).status === 0) {
    const psql = spawn('psql', [ownerUrl, '-qc', `\\copy (${sql}) TO STDOUT (FORMAT csv, HEADER)`], { stdio: ['ignore', 'ignore', 'inherit'] });
    const code = await new Promise((resolve) => psql.once('close', resolve));
    if (code !== 0) throw new Error('psql could not copy');
    return { by: 'psql \\copy', seconds: since() };
  }
  // No psql on this machine: the server reads and writes the same rows, and nobody is sent them.
  await owner.query(`COPY (${sql}) TO PROGRAM 'cat >/dev/null' (FORMAT csv, HEADER)`);
  return { by: 'COPY on the server', seconds: since() };
}
