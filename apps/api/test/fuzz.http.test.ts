import { type Endpoint, pathOf } from '@standpoint/contracts/endpoint';
import { ENDPOINTS } from '@standpoint/contracts/endpoints';
import { Problem } from '@standpoint/contracts/problem';
import fc from 'fast-check';
import { arbitraryMutations, arbitraryOf, arbitraryQuestion, mutated } from './arbitrary-body.js';
import { fillPlace, type Place } from './place.js';
import { paramsOf, REQUESTS, type Sent } from './requests.js';
import { startWorld, type World } from './world.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 40);
const LEAKS = /\bat .*\.(ts|js):\d|SELECT |INSERT |UPDATE |violates|syntax error|node_modules/;

describe('whatever is sent', () => {
  let world: World;
  let place: Place;
  let names: string[];
  beforeAll(async () => {
    world = await startWorld();
    place = await fillPlace(world, 'Fuzzed');
    const { workspace: _workspace, user: _user, ...ids } = place.ids;
    names = [...Object.values(ids), 'fuzzed-land', 'fuzzed-union', 'fuzzed-issue', 'fuzzed-speaker', 'round', 'en'];
  });
  afterAll(() => world.end());

  const check = async (endpoint: Endpoint, sent: Omit<Sent, 'body' | 'search'> & { body?: unknown; search?: Record<string, string | undefined> }) => {
    const { statusCode, headers, body } = await world.app.inject({
      method: endpoint.method,
      url: `/api/v1${pathOf(endpoint.path, paramsOf(endpoint, place.ids, sent.params))}`,
      query: { ...sent.search } as Record<string, string>,
      headers: {
        cookie: place.workspace.admin.cookie,
        'content-type': 'application/json',
        'if-match': String(sent.ifMatch ?? 1),
      },
      ...(sent.body === undefined ? {} : { payload: JSON.stringify(sent.body) }),
    });
    if (statusCode < 400) return;
    if (statusCode >= 500) throw new Error(`${statusCode} ${body} for ${JSON.stringify(sent)}`);
    expect(headers['content-type']).toMatch('application/problem+json');
    expect(Problem.parse(JSON.parse(body)).detail).not.toMatch(LEAKS);
  };

  const named = (endpoints: readonly Endpoint[]) => endpoints.map((each) => [each.name, each] as const);

  it.each(named(ENDPOINTS.filter(({ body }) => body)))('a body near the schema of %s does not make it fail', async (_, endpoint) => {
    if (!endpoint.body) return;
    const bodies = arbitraryOf(endpoint.body, names);
    await fc.assert(fc.asyncProperty(bodies, (body) => check(endpoint, { body })), { numRuns: RUNS });
  });

  it.each(named(ENDPOINTS.filter(({ body }) => body)))('a good body gone wrong does not make %s fail', async (_, endpoint) => {
    const property = fc.asyncProperty(arbitraryMutations(names), async (mutations) => {
      const sent = await REQUESTS[endpoint.name]?.(place.ids, place, place.workspace.admin);
      await check(endpoint, { ...sent, body: mutated(sent?.body, mutations) });
    });
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  });

  it.each(named(ENDPOINTS.filter(({ search }) => search)))('no question makes %s fail', async (_, endpoint) => {
    if (!endpoint.search) return;
    const questions = arbitraryQuestion(Object.keys(endpoint.search.shape), names);
    // A stream has no end of its own.
    const ends = endpoint.produces === 'text/event-stream' ? { once: 'true' } : {};
    await fc.assert(fc.asyncProperty(questions, (search) => check(endpoint, { search: { ...search, ...ends } })), { numRuns: RUNS });
  });
});
