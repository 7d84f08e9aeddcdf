import { ENDPOINTS } from '@standpoint/contracts/endpoints';
import { fillPlace, type Place } from '../../../test/place.js';
import { paramsOf, REQUESTS } from '../../../test/requests.js';
import { rebuiltOf, segmentFaults } from '../../../test/segments.js';
import { startWorld, type World } from '../../../test/world.js';

/** Those whose rows ask for other people, mail or a session. */
const BESIDE = /^(accept|open|create|resend|revoke)Invitation$|Session|Member$|Role$|Account$|Hint|Workspace$/;

const writers = ENDPOINTS.filter(({ name, method, path }) => method !== 'GET' && path.includes(':workspace') && !BESIDE.test(name));

describe('every writer', () => {
  let world: World;
  let place: Place;
  beforeAll(async () => {
    world = await startWorld();
    place = await fillPlace(world, 'Everywriter');
  });
  afterAll(() => world.end());

  it('is asked here', () => {
    expect(writers.length).toBeGreaterThan(40);
  });

  it.each(writers.map((endpoint) => [endpoint.name, endpoint] as const))('leaves segments that are those of the log: %s', async (name, endpoint) => {
    const { admin } = place.workspace;
    const { params, ...sent } = await REQUESTS[name]!(place.ids, place, admin);
    const answer = await admin.call(endpoint, { params: paramsOf(endpoint, place.ids, params), ...sent } as never);
    expect(answer.status).toBeLessThan(300);
    expect((await world.owner.query('SELECT id FROM negotiation WHERE cells_at IS DISTINCT FROM changed_at')).rows).toEqual([]);
    expect(await segmentFaults(world)).toEqual([]);
    for (const { differing } of await rebuiltOf(world, place.ids.workspace)) expect(differing).toBe(0);
  });
});
