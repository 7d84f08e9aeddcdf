import { listAudit } from '@standpoint/contracts/audit';
import { listNegotiations } from '@standpoint/contracts/negotiations';
import { createParty } from '@standpoint/contracts/parties';
import { readMatrix } from '@standpoint/contracts/matrix';
import { loadSample, readSample } from '@standpoint/contracts/sample';
import { listStatements } from '@standpoint/contracts/statements';
import { startWorld, type World } from '../../test/world.js';

describe('the sample in a workspace of one’s own', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.end());

  it('fills the matrix, says how much of it is there, and is loaded once however often and at once it is asked for', async () => {
    const { admin, viewer, params } = await world.workspace('Newcomers');
    const before = (await viewer.must(readSample, { params })).data;
    const answers = await Promise.all([1, 2, 3].map(() => admin.must(loadSample, { params })));
    const { data } = await viewer.must(readSample, { params });
    const talks = { ...params, negotiation: data.negotiation?.slug ?? '' };
    const statements = await viewer.must(listStatements, { params: talks, search: { limit: '200' } });
    const matrix = (await viewer.must(readMatrix, { params: talks, search: { asOf: '2026-01-31' } })).data;

    expect(before).toEqual({ negotiation: null, loaded: 0, total: data.total });
    expect(data).toMatchObject({ negotiation: { name: 'Ukraine talks, January 2026' }, loaded: data.total });
    expect(answers.map((answer) => answer.data)).toEqual([data, data, data]);
    expect(statements.data.items).toHaveLength(25);
    expect(matrix.cells.filter(({ state }) => state === 'held').length).toBeGreaterThan(5);
  });

  it('is the work of who asked for it, in the audit log too', async () => {
    const { admin, params } = await world.workspace('Attributed');
    await admin.must(loadSample, { params });
    const { data } = await admin.must(listAudit, { params, search: { limit: '1' } });

    expect(data.items).toMatchObject([{ action: 'recordStatement', by: { name: 'Attributed admin' } }]);
  });

  it('is refused where it would mix with what is there, and leaves nothing behind', async () => {
    const ours = await world.workspace('Mixed');
    const talks = await ours.negotiation({ title: 'Own talks' });
    await ours.admin.must(createParty, { params: talks.params, body: { slug: 'ukraine', name: 'Ukraine', kind: 'state' } });
    const refused = await ours.admin.call(loadSample, { params: ours.params });
    const { data } = await ours.admin.must(listNegotiations, { params: ours.params });

    expect(refused).toMatchObject({ status: 409, code: 'sample-would-mix' });
    expect(refused.problem?.detail).toContain('ukraine');
    expect(data.items.map(({ title }) => title)).toEqual(['Own talks']);
  });

  it('is answered to a second person once it is there, and left to the first while it is not', async () => {
    const { admin, reviewer, params, id } = await world.workspace('Two people');
    await admin.must(loadSample, { params });
    const whole = (await reviewer.must(loadSample, { params })).data;
    await world.owner.query(`UPDATE idempotency_key SET response = NULL WHERE workspace_id = $1 AND key = 'sample/statement/S25'`, [id]);

    expect(whole.loaded).toBe(whole.total);
    expect(await reviewer.call(loadSample, { params })).toMatchObject({ status: 409, code: 'sample-begun' });
  });

  it('is not for those who may not open negotiations', async () => {
    const { analyst, params } = await world.workspace('Not yours');
    expect(await analyst.call(loadSample, { params })).toMatchObject({ status: 403, code: 'forbidden' });
  });
});
