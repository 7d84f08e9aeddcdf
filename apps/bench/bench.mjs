import fs from 'node:fs';
import os from 'node:os';
import { checkFaults } from './fault/check-faults.mjs';
import { liveHistories } from './fault/live-histories.mjs';
import { generate } from './generate/generate.mjs';
import { measureExport } from './measure/export.mjs';
import { measureMatrix } from './measure/matrix.mjs';
import { measurePages } from './measure/pages.mjs';
import { measurePost } from './measure/post.mjs';
import { buildSegments, measureSegments } from './measure/segments.mjs';
import { measureWeb } from './measure/web.mjs';
import { readOptions, USAGE } from './options.mjs';
import { Ends, openPlace } from './place.mjs';
import { surroundings, tableOf } from './table.mjs';

// In the order in which they do not disturb one another: what writes comes after what reads.
const MEASUREMENTS = { export: measureExport, segments: measureSegments, matrix: measureMatrix, pages: measurePages, web: measureWeb, post: measurePost, fault: checkFaults };
const NEEDS = { export: ['large'], segments: ['large'], matrix: ['large', 'roll'], pages: ['large'], web: ['large', 'board', 'roll'], post: ['board'], fault: ['board'] };

const say = (line) => console.error(line);
const ends = new Ends();
let stopping;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (stopping ??= stop()));

const options = readOptions(process.argv.slice(2));
if (!options) {
  say(USAGE);
  process.exit(1);
}
if (options.what.includes('model')) process.exit(await liveHistories(options));
try {
  await bench(options);
} catch (error) {
  // Whatever fails because its database is being ended is no news.
  await stopping;
  throw error;
} finally {
  await ends.all();
}
process.exit(0);

async function stop() {
  say('Ending what was started …');
  await ends.all();
  process.exit(130);
}

async function bench({ what, seed, keep, negotiations }) {
  const began = os.loadavg();
  const wanted = new Set(what.flatMap((each) => NEEDS[each]));
  const made = Object.fromEntries(Object.entries(negotiations).filter(([name]) => wanted.has(name)));
  const place = await openPlace(ends, say);
  await generate(place.owner, { seed, negotiations: Object.values(made), ...place }, say);

  // The export reads the log alone.
  const built = what.some((each) => each !== 'export') ? await buildSegments(place, say) : undefined;
  if (built) await place.owner.query('VACUUM ANALYZE cell_segment');

  const rows = [];
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (!what.includes(name)) continue;
    say(`Measuring: ${name} …`);
    rows.push(...(await measure(place, { negotiations, quick: negotiations.large.positions < 100_000, ends, built })));
  }
  const report = `${tableOf(rows)}\n\n${surroundings(place, { seed, negotiations: made }, began)}\n`;
  console.log(`\n${report}`);
  if (keep) fs.writeFileSync(keep, report);
}
