import { buildPackages, installPackages } from './packages.mjs';
import { claimPlace } from './place.mjs';
import { startProduct } from './product.mjs';
import { exitWith, Fault } from './programs.mjs';
import { readSettings } from './settings.mjs';
import { stopRequest } from './stop-request.mjs';
import { welcome } from './welcome.mjs';

export const main = () => exitWith(start);

async function start() {
  const { settings, faults } = readSettings(process.env);
  if (faults.length) throw new Fault(faults.join('\n'));
  const stopAsked = stopRequest();

  const place = await claimPlace(settings);
  await untilAsked(stopAsked, installPackages());
  await untilAsked(stopAsked, buildPackages());
  const product = await startProduct(settings, place);
  console.log(`\n${welcome(product, settings)}`);

  const ended = await Promise.race([stopAsked.then(() => undefined), product.ended]);
  if (ended === undefined) console.log('\nStopping …');
  await product.stop();
  if (ended !== undefined) throw new Fault(`The API ended by itself (${ended}); its log is ${settings.dataDir}/api.log.`);
}

async function untilAsked(stopAsked, work) {
  const signal = await Promise.race([stopAsked, work]);
  if (signal) process.exit(130);
}
