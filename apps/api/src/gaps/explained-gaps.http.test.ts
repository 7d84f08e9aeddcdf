import { readGaps } from '@standpoint/contracts/gaps';
import pg from 'pg';
import { startWorld } from '../../test/world.js';

it('explaining the gaps of ten parties together leaves others their connections', async () => {
  const world = await startWorld();
  const { viewer, negotiation } = await world.workspace('Ten');
  const parties = Array.from({ length: 10 }, (_, at) => `Party ${at + 1}`);
  const { params, record } = await negotiation({ parties, issues: ['Land'] });
  for (const [at, party] of parties.entries()) await record({ party, issue: 'Land', value: (at % 5) - 2 });

  const pool = world.app.get<pg.Pool>(pg.Pool);
  let [taken, most] = [0, 0];
  pool.on('acquire', () => (most = Math.max(most, ++taken)));
  pool.on('release', () => taken--);
  const { data } = await viewer.must(readGaps, { params, search: { asOf: '2026-01-31', explain: 'true' } });
  await world.end();
  expect(data.explanations).toHaveLength(45);
  expect(data.explanations?.map(({ pair }) => pair.gap)).toEqual(data.pairs.map(({ gap }) => gap));
  // Its own, and those by which other processes hear of what was written just before.
  expect(most).toBeLessThan(4);
});
