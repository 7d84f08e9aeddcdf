import { once } from 'node:events';
import { get, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { listMembers, removeMember } from '@standpoint/contracts/workspaces';
import { LiveMessage } from '@standpoint/contracts/live';
import { readNegotiation } from '@standpoint/contracts/negotiations';
import pg from 'pg';
import type { Person } from '../../test/person.js';
import { until } from '../../test/until.js';
import { startWorld, type TestWorkspace, type World } from '../../test/world.js';
import { LiveService } from './live.service.js';

describe('following a negotiation', () => {
  let world: World;
  let ours: TestWorkspace;
  let base: string;
  let talks: Awaited<ReturnType<TestWorkspace['negotiation']>>;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Live');
    talks = await ours.negotiation({ title: 'Talks', parties: ['Norway'], issues: ['Quota'] });
    await world.app.listen(0, '127.0.0.1');
    base = `http://127.0.0.1:${(world.app.getHttpServer().address() as AddressInfo).port}`;
  });
  afterAll(() => world.end());

  const addressOf = ({ workspace, negotiation }: { workspace: string; negotiation: string }) =>
    `${base}/api/v1/workspaces/${workspace}/negotiations/${negotiation}/live`;
  const open = (by: Person, params = talks.params) => fetch(addressOf(params), { headers: { cookie: by.cookie } });

  /** The versions as they arrive; ends when the server does. */
  async function* follow(by: Person, params = talks.params) {
    const { body } = await open(by, params);
    if (!body) throw new Error('no stream');
    let text = '';
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        if (message.startsWith('data: ')) yield LiveMessage.parse(JSON.parse(message.slice(6))).version;
      }
    }
  }
  const versionNow = async () => (await ours.viewer.must(readNegotiation, { params: talks.params })).data.version;
  const record = (quote: string) => talks.record({ party: 'Norway', issue: 'Quota', value: 1, saidOn: '2026-01-10', quote });

  it('begins with the version now and tells each write of others', async () => {
    const versions = follow(ours.viewer);
    expect((await versions.next()).value).toBe(await versionNow());
    await record('First');
    expect((await versions.next()).value).toBe(await versionNow());
    await versions.return(undefined);
  });

  it('makes one message of many writes, and never misses the last', async () => {
    const versions = follow(ours.viewer);
    const first = Number((await versions.next()).value);
    await Promise.all(Array.from({ length: 12 }, (_, at) => record(`Many ${at}`)));
    const last = await versionNow();
    let messages = 0;
    for (let version = first; version < last; messages++) version = Number((await versions.next()).value);
    expect(last).toBe(first + 12);
    expect(messages).toBeLessThan(12);
    await versions.return(undefined);
  });

  it('hears of writes by other processes', async () => {
    const versions = follow(ours.viewer);
    const first = Number((await versions.next()).value);
    const other = await world.owner.connect();
    await other.query('BEGIN');
    await other.query(`SELECT set_config('app.workspace_id', $1, true)`, [ours.id]);
    await other.query('SELECT advance_versions(ARRAY[$1]::uuid[])', [talks.id]);
    await other.query('COMMIT');
    await other.query(`SELECT pg_notify('standpoint_written', $1)`, [ours.id]);
    other.release();
    expect((await versions.next()).value).toBe(first + 1);
    await versions.return(undefined);
  });

  it('is silent about other negotiations and refuses those of other workspaces', async () => {
    const other = await ours.negotiation({ title: 'Other', parties: ['Norway2'], issues: ['Border'] });
    const versions = follow(ours.viewer);
    await versions.next();
    await other.record({ party: 'Norway2', issue: 'Border', value: 1, saidOn: '2026-01-10', quote: 'Elsewhere' });
    await record('Here');
    expect((await versions.next()).value).toBe(await versionNow());
    await versions.return(undefined);

    const stranger = (await world.workspace('Stranger')).admin;
    expect((await open(stranger)).status).toBe(404);
    expect((await open(stranger, { ...talks.params, negotiation: 'random' })).status).toBe(404);
  });

  it('ends for a member who was removed', async () => {
    const leaver = await world.workspace('Leaving');
    const theirs = await leaver.negotiation({ title: 'Talks', parties: ['Norway'], issues: ['Quota'] });
    const versions = follow(leaver.viewer, theirs.params);
    await versions.next();
    const { items } = (await leaver.admin.must(listMembers, { params: leaver.params })).data;
    const user = items.find(({ email }) => email === leaver.viewer.email)?.userId ?? '';
    await leaver.admin.must(removeMember, { params: { ...leaver.params, user } });
    expect(await versions.next()).toMatchObject({ done: true });
  });

  it('keeps nothing of a page that left before it was answered', async () => {
    const streams = Reflect.get(world.app.get(LiveService), 'streams') as ReadonlySet<unknown>;
    await until(() => Promise.resolve(streams.size === 0));
    const pool = world.app.get<pg.Pool>(pg.Pool);
    const busy = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
    const server: Server = world.app.getHttpServer();
    const left = once(server, 'connection').then(([socket]) => once(socket as Socket, 'close'));
    const request = get(addressOf(talks.params), { headers: { cookie: ours.viewer.cookie }, agent: false });
    request.on('error', () => undefined);
    await until(() => Promise.resolve(pool.waitingCount > 0));
    request.destroy();
    await left;

    for (const connection of busy) connection.release();
    await until(() => Promise.resolve(pool.waitingCount === 0 && pool.idleCount === pool.totalCount));
    expect(streams.size).toBe(0);
  });
});
