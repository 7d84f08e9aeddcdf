import { readGaps } from '@standpoint/contracts/gaps';
import { startWorld } from '../../test/world.js';

it('gaps come with who is furthest from the others first, on the page and in its file', async () => {
  const world = await startWorld();
  const ours = await world.workspace('Ours');
  const talks = await ours.negotiation({ parties: ['Norway', 'Iceland', 'Faroes'], issues: ['Cod'] });
  await talks.record({ party: 'Norway', issue: 'Cod', value: -2 });
  await talks.record({ party: 'Iceland', issue: 'Cod', value: -1 });
  await talks.record({ party: 'Faroes', issue: 'Cod', value: 2 });

  const search = { asOf: '2026-01-31', sort: 'gap' } as const;
  const { data } = await ours.viewer.must(readGaps, { params: talks.params, search });
  const slugOf = (id: string) => data.parties.find((party) => party.id === id)?.slug;
  const url = `/api/v1/workspaces/${ours.slug}/negotiations/${talks.slug}/gaps.csv?asOf=2026-01-31&sort=gap`;
  const { body } = await world.app.inject({ url, headers: { cookie: ours.viewer.cookie } });
  await world.end();

  expect(data.parties.map(({ slug }) => slug)).toEqual(['faroes', 'norway', 'iceland']);
  expect(data.pairs.map(({ a, b }) => [slugOf(a), slugOf(b)].sort().join())).toEqual(['faroes,norway', 'faroes,iceland', 'iceland,norway']);
  const overAll = body.split('\r\n').filter((line) => line.includes('_all'));
  expect(overAll.map((line) => line.split(',').slice(0, 2).sort().join())).toEqual(['faroes,norway', 'faroes,iceland', 'iceland,norway']);
});
