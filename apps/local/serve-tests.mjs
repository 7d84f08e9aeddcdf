import { claimPlace } from './place.mjs';
import { startProduct } from './product.mjs';
import { exitWith, Fault } from './programs.mjs';
import { readSettings } from './settings.mjs';
import { stopRequest } from './stop-request.mjs';

// The product for the browser journeys: says on one line of JSON where it is, and ends when its standard input closes.
await exitWith(async () => {
  const { settings, faults } = readSettings(process.env);
  if (faults.length) throw new Fault(faults.join('\n'));
  const starterGone = new Promise((resolve) => process.stdin.resume().once('close', resolve));
  const say = (line) => console.error(line);
  // Another place to begin in each process: two that start at once would both find the same port free.
  const forTests = { ...settings, firstPort: 20_000 + (process.pid % 10_000), throwaway: true };
  const product = await startProduct(forTests, await claimPlace(forTests, say), say);
  console.log(JSON.stringify({ url: product.url, ...product.signIn }));
  await Promise.race([starterGone, stopRequest(), product.ended]);
  await product.stop();
});
