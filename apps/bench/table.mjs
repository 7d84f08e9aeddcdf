import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

/** `ok` is left out where a row has no goal. */
export function tableOf(rows) {
  const mark = ({ ok }) => (ok === undefined ? '' : ok ? 'yes' : '**no**');
  const lines = rows.map((row) => `| ${row.what} | ${row.seen} | ${row.beside ?? ''} | ${row.goal ?? ''} | ${mark(row)} |`);
  return ['| measured | seen | beside it, same run | goal | met |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}

export function surroundings({ version, api }, { seed, negotiations }, began) {
  const head = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', cwd: import.meta.dirname }).trim();
  const load = (values) => values.map((value) => value.toFixed(2)).join(' ');
  const sizes = Object.values(negotiations).map(({ slug, parties, issues, positions }) => `${slug} ${parties} × ${issues} with ${positions.toLocaleString('en')} positions`);
  return [
    `- commit ${head}, Node ${process.versions.node}, PostgreSQL ${version}, ${os.platform()} ${os.arch()}, ${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB`,
    `- load average before ${load(began)}, after ${load(os.loadavg())}`,
    `- seed ${seed}: ${sizes.join('; ')}`,
    `- memory of the API at the end ${Math.round(residentBytes(api.pid) / 2 ** 20)} MB`,
  ].join('\n');
}

/** What a process holds in memory. */
export function residentBytes(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
  } catch {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
  }
}
