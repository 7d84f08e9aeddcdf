import { randomUUID } from 'node:crypto';
import type { Endpoint } from '@standpoint/contracts/endpoint';
import { ENDPOINTS } from '@standpoint/contracts/endpoints';
import { can, type Permission, ROLES } from '@standpoint/contracts/permissions';
import pg from 'pg';
import { fillPlace, type Place } from './place.js';
import type { Person } from './person.js';
import { type Ids, paramsOf, REQUESTS, type Sent } from './requests.js';
import { startWorld, type World } from './world.js';

const randomIds = (ids: Ids) => Object.fromEntries(Object.keys(ids).map((name) => [name, randomUUID()])) as Ids;

describe('every endpoint', () => {
  let world: World;
  let ours: Place;
  let theirs: Place;
  const answers: string[] = [];

  beforeAll(async () => {
    world = await startWorld();
    ours = await fillPlace(world, 'Canaryours');
    theirs = await fillPlace(world, 'Canarytheirs');
  });
  afterAll(() => world.end());

  const send = async (endpoint: Endpoint, by: Person, ids: Ids, sent: Sent) => {
    const { params, ...rest } = sent;
    const answer = await by.call(endpoint, { params: paramsOf(endpoint, ids, params), ...rest } as never);
    return { ...answer, text: answer.text, code: answer.code, status: answer.status };
  };
  /** What an outsider reads, without what differs by nature: the request's own id, and the ids it named itself. */
  const readBy = async (endpoint: Endpoint, ids: Ids, sent: Sent) => {
    const { status, text } = await send(endpoint, theirs.workspace.admin, ids, sent);
    answers.push(text);
    return { status, text: text.replace(/"requestId":"[^"]+"/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id') };
  };
  const requestOf = (endpoint: Endpoint, ids: Ids, place: Place, by: Person) => {
    const request = REQUESTS[endpoint.name];
    if (!request) throw new Error(`${endpoint.name} has no row in this test`);
    return request(ids, place, by);
  };

  const guarded = ENDPOINTS.filter(({ access }) => access !== 'public');
  const inWorkspace = guarded.filter(({ path }) => path.includes(':workspace'));
  const inNegotiation = inWorkspace.filter(({ path }) => path.includes(':negotiation'));
  const called = (endpoints: readonly Endpoint[]) => endpoints.map((endpoint) => [endpoint.name, endpoint] as const);

  it('has a row here, and every row an endpoint', () => {
    expect(Object.keys(REQUESTS).sort()).toEqual(ENDPOINTS.map(({ name }) => name).sort());
  });

  it.each(called(guarded))('asks who is there: %s', async (_, endpoint) => {
    const sent = await requestOf(endpoint, ours.ids, ours, ours.workspace.admin);
    expect(await send(endpoint, world.anonymous, ours.ids, sent)).toMatchObject({ status: 401, code: 'signed-out' });
  });

  it.each(called(inWorkspace))('hides a workspace from whoever is no member of it: %s', async (_, endpoint) => {
    const sent = await requestOf(endpoint, ours.ids, ours, ours.workspace.admin);
    const real = await readBy(endpoint, ours.ids, sent);

    expect(real.status).toBe(404);
    expect(real).toEqual(await readBy(endpoint, randomIds(ours.ids), sent));
    expect(real).toEqual(await readBy(endpoint, { ...ours.ids, workspace: 'no-such-workspace' }, sent));
    expect(real).toEqual(await readBy(endpoint, { ...ours.ids, workspace: ours.workspace.slug }, sent));
  });

  it.each(called(inNegotiation))('hides a negotiation from another workspace: %s', async (_, endpoint) => {
    const sent = { ...(await requestOf(endpoint, ours.ids, ours, ours.workspace.admin)), params: {} };
    const inTheirs = { ...ours.ids, workspace: theirs.ids.workspace };
    const real = await readBy(endpoint, inTheirs, sent);

    expect(real.status).toBe(404);
    expect(real).toEqual(await readBy(endpoint, { ...inTheirs, negotiation: randomUUID() }, sent));
  });

  it.each(called(inWorkspace))('takes no id of another workspace in address, body or filter: %s', async (_, endpoint) => {
    const home = { workspace: theirs.ids.workspace, negotiation: theirs.ids.negotiation };
    const foreign = { ...ours.ids, ...home };
    const random = { ...randomIds(ours.ids), ...home };
    // Once with what is theirs in the address and ours in the rest, once with ours in the address too.
    const deeper = Object.keys(paramsOf(endpoint, foreign)).some((name) => !(name in home));
    for (const params of deeper ? [undefined, {}] : [undefined]) {
      const sentWith = async (ids: Ids) => {
        const sent = await requestOf(endpoint, ids, theirs, theirs.workspace.admin);
        return readBy(endpoint, ids, params ? { ...sent, params } : sent);
      };
      const [real, made] = [await sentWith(foreign), await sentWith(random)];
      expect(real.status).toBe(made.status);
      if (real.status >= 400) expect(real).toEqual(made);
    }
  });

  it('never showed the other workspace a word of ours', () => {
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.filter((text) => text.includes(ours.canary))).toEqual([]);
  });

  describe.each(ROLES)('for a %s', (role) => {
    it.each(called(inWorkspace))('keeps to the table of permissions: %s', async (_, endpoint) => {
      const by = ours.workspace[role];
      const sent = await requestOf(endpoint, ours.ids, ours, by);
      const { status, code, text } = await send(endpoint, by, ours.ids, sent);

      if (can(role, endpoint.access as Permission)) expect([status < 300, text]).toEqual([true, text]);
      else expect({ status, code }).toEqual({ status: 403, code: 'forbidden' });
    });
  });

  describe('below the API', () => {
    let api: pg.Client;
    let tables: string[];
    beforeAll(async () => {
      api = new pg.Client({ connectionString: world.database.apiUrl });
      await api.connect();
      const { rows } = await world.owner.query<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.columns
         WHERE column_name = 'workspace_id' AND table_schema = 'public' ORDER BY 1`,
      );
      tables = rows.map(({ name }) => name);
    });
    afterAll(() => api.end());

    const enter = (workspaceId: string) =>
      api.query(`SELECT set_config('app.workspace_id', $1, true), set_config('app.recorded_at', now()::text, true)`, [workspaceId]);

    it('there is something of ours in every table', async () => {
      for (const table of tables) {
        const { rowCount } = await world.owner.query(`SELECT 1 FROM ${table} WHERE workspace_id = $1 LIMIT 1`, [ours.ids.workspace]);
        expect([table, rowCount]).toEqual([table, 1]);
      }
    });

    it('a query without any WHERE returns nothing of ours to the other workspace', async () => {
      await api.query('BEGIN');
      await enter(theirs.ids.workspace);
      for (const table of tables) {
        const { rows } = await api.query<{ workspace_id: string }>(`SELECT workspace_id FROM ${table}`);
        expect([table, new Set(rows.map((row) => row.workspace_id))]).toEqual([table, new Set([theirs.ids.workspace])]);
      }
      const { rows } = await api.query('SELECT id FROM workspace');
      await api.query('ROLLBACK');
      expect(rows).toEqual([{ id: theirs.ids.workspace }]);
    });

    it('a query fails where no workspace is set', async () => {
      for (const table of [...tables, 'workspace']) {
        await expect(api.query(`SELECT 1 FROM ${table}`)).rejects.toMatchObject({ code: expect.stringMatching(/42704|22P02/) as string });
      }
    });

    it('no row can be put into another workspace', async () => {
      for (const table of tables) {
        await api.query('BEGIN');
        await enter(theirs.ids.workspace);
        const insert = api.query(`INSERT INTO ${table} (workspace_id) VALUES ($1)`, [ours.ids.workspace]);
        await expect(insert).rejects.toMatchObject({ code: '42501', message: expect.stringContaining('row-level security') as string });
        await api.query('ROLLBACK');
      }
    });

    it('the login of the API owns nothing and bypasses nothing', async () => {
      const { rows } = await api.query(
        `SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS above,
                (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
         FROM pg_roles r WHERE rolname = current_user`,
      );
      expect(rows).toEqual([{ above: false, owned: 0 }]);
    });

    it('every table with a workspace has its row-level security forced', async () => {
      const { rows } = await world.owner.query<{ relname: string }>(
        `SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity ORDER BY 1`,
      );
      expect(rows.map(({ relname }) => relname)).toEqual([...tables, 'hint', 'workspace'].sort());
    });
  });
});
