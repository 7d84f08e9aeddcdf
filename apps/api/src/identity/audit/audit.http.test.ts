import { listAudit } from '@standpoint/contracts/audit';
import { createInvitation } from '@standpoint/contracts/invitations';
import { listParties } from '@standpoint/contracts/parties';
import { retractStatement } from '@standpoint/contracts/statements';
import { listMembers } from '@standpoint/contracts/workspaces';
import { parse } from 'csv-parse/sync';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

type Search = Record<string, string>;

describe('the audit log', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  let other: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Logged');
    talks = await ours.negotiation({ title: 'Cod talks', parties: ['Norway'], issues: ['Quota'] });
    other = await ours.negotiation({ title: 'Coal talks', parties: ['Poland'] });
    const { id } = await talks.record({ party: 'Norway', issue: 'Quota', value: 1, quote: 'We want the half of it.' });
    await ours.analyst.must(retractStatement, { params: { ...talks.params, statement: id }, body: { reason: 'A test' }, ifMatch: 1 });
    await ours.admin.must(createInvitation, { params: ours.params, body: { email: 'guest@example.org', role: 'viewer' } });
  });
  afterAll(() => world.end());

  const read = (search: Search = {}) => ours.admin.must(listAudit, { params: ours.params, search: { limit: '200', ...search } });
  const told = async (search: Search) => (await read(search)).data.items.map(({ action, subjectName }) => `${action} ${subjectName}`);
  const file = (search: Search = {}) =>
    world.app.inject({ url: `/api/v1/workspaces/${ours.slug}/audit.csv`, query: search, headers: { cookie: ours.admin.cookie } });

  it('says who did what to what, by the name it has, and where that is', async () => {
    const [invited, retracted, recorded] = (await read()).data.items;

    expect(invited).toMatchObject({ by: { name: 'Logged admin' }, action: 'createInvitation', subjectName: 'guest@example.org', negotiation: null });
    expect(retracted).toMatchObject({ by: { name: 'Logged analyst' }, action: 'retractStatement', negotiation: { slug: talks.slug, name: 'Cod talks' } });
    expect(recorded).toMatchObject({
      action: 'recordStatement',
      subjectName: 'We want the half of it.',
      subjectRef: recorded?.subjectId,
      before: null,
      after: { revision: 1, status: 'published' },
    });
  });

  it('is narrowed by person, action, kind of thing, thing, negotiation, and all of them', async () => {
    const members = (await ours.admin.must(listMembers, { params: ours.params })).data.items;
    const by = members.find(({ name }) => name === 'Logged analyst')?.userId ?? '';
    const [party] = (await ours.admin.must(listParties, { params: talks.params })).data.items;

    expect(await told({ by })).toEqual(['retractStatement We want the half of it.', 'recordStatement We want the half of it.']);
    expect(await told({ action: 'createParty' })).toEqual(['createParty Poland', 'createParty Norway']);
    expect(await told({ subject: 'member' })).toEqual(['addMember Logged viewer', 'addMember Logged analyst', 'addMember Logged reviewer']);
    expect(await told({ subjectId: party?.id ?? '' })).toEqual(['createParty Norway']);
    expect(await told({ negotiation: other.slug })).toEqual(await told({ negotiation: other.id }));
    expect(await told({ negotiation: other.slug, subject: 'party' })).toEqual(['createParty Poland']);
    expect(await told({ by, subject: 'party' })).toEqual([]);
  });

  it('is narrowed by days of UTC, the last one included', async () => {
    await world.owner.query(
      `UPDATE audit_entry SET at = '2026-03-01T23:59:59.999Z' WHERE workspace_id = $1 AND action = 'createParty'`,
      [ours.id],
    );
    expect(await told({ from: '2026-03-01', until: '2026-03-01' })).toEqual(['createParty Poland', 'createParty Norway']);
    expect(await told({ until: '2026-02-28' })).toEqual([]);
    expect((await told({ from: '2026-03-02' })).filter((entry) => entry.startsWith('createParty'))).toEqual([]);
    expect(await ours.admin.call(listAudit, { params: ours.params, search: { from: '01/02/2026' } })).toMatchObject({ status: 422, code: 'date-ambiguous' });
  });

  it('is read page by page under a filter, without a gap or a double', async () => {
    const whole = (await read({ subject: 'member' })).data.items.map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await read({ subject: 'member', limit: '2', ...(cursor ? { cursor } : {}) });
      paged.push(...data.items.map(({ id }) => id));
      cursor = data.next ?? undefined;
    } while (cursor);

    expect(whole).toHaveLength(3);
    expect(paged).toEqual(whole);
  });

  it.each<Search>([{}, { subject: 'member' }, { by: '0198c5f0-0000-7000-8000-000000000000' }])(
    'is a file with the rows of the list: %j',
    async (search) => {
      const answer = await file(search);
      const rows = parse<{ entry_id: string; by_name: string; after: string }>(answer.body, { columns: true, bom: true });
      const { items } = (await read(search)).data;

      expect(answer.headers['content-disposition']).toContain(`${ours.slug}_audit.csv`);
      expect(rows.map(({ entry_id, by_name }) => [entry_id, by_name])).toEqual(items.map(({ id, by }) => [id, by.name]));
      expect(rows.map(({ after }) => (after ? (JSON.parse(after) as unknown) : null))).toEqual(items.map(({ after }) => after));
    },
  );

  it('is guarded for spreadsheets where they are named, and refused to who may not read it', async () => {
    await talks.record({ party: 'Norway', quote: '=HYPERLINK("http://evil.example")' });
    const refused = await world.app.inject({ url: `/api/v1/workspaces/${ours.slug}/audit.csv`, headers: { cookie: ours.reviewer.cookie } });

    expect((await file({ dialect: 'excel', subject: 'statement' })).body).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(refused.json()).toMatchObject({ status: 403, code: 'forbidden' });
  });
});
