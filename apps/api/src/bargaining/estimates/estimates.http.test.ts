import { createEstimates, editEstimate, type Estimate, listEstimateRevisions, listEstimates, removeEstimate } from '@standpoint/contracts/estimates';
import { removeIssue } from '@standpoint/contracts/edit-issues';
import { createIssue } from '@standpoint/contracts/issues';
import { undoOperation } from '@standpoint/contracts/operations';
import { listParties } from '@standpoint/contracts/parties';
import { unseatParty } from '@standpoint/contracts/seats';
import type { Person } from '../../../test/person.js';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

describe('what members judge of influence and no deal', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
  });
  beforeEach(async () => {
    talks = await ours.negotiation({ title: `Talks ${Math.random()}`, parties: [`Cod ${Math.random()}`, `Hake ${Math.random()}`], issues: ['Land'] });
  });
  afterAll(() => world.end());

  const partySlugs = async () => (await ours.viewer.must(listParties, { params: talks.params })).data.items.map(({ slug }) => slug);
  type Value = { party: string; measure: Estimate['measure']; value: number; issue?: string };
  const enter = (by: Person, values: Value[], rationale = 'As we see it') => by.call(createEstimates, { params: talks.params, body: { values, rationale } });
  const read = async (search = {}) => (await ours.viewer.must(listEstimates, { params: talks.params, search })).data.items;
  const at = ({ id, revision }: Pick<Estimate, 'id' | 'revision'>) => ({ params: { ...talks.params, estimate: id }, ifMatch: revision });

  it('are kept with author, instant and reason, for all issues or for one', async () => {
    const [cod = '', hake = ''] = await partySlugs();
    const answer = await enter(ours.analyst, [
      { party: hake, measure: 'no deal', value: 30 },
      { party: cod, issue: 'land', measure: 'influence', value: 80 },
      { party: cod, measure: 'influence', value: 60 },
    ]);
    expect(answer.status).toBe(201);
    expect((await read()).map(({ party, issue, measure, value, rationale, recordedBy }) => [party.slug, issue?.slug ?? null, measure, value, rationale, recordedBy.name])).toEqual([
      [cod, null, 'influence', 60, 'As we see it', 'Ours analyst'],
      [cod, 'land', 'influence', 80, 'As we see it', 'Ours analyst'],
      [hake, null, 'no deal', 30, 'As we see it', 'Ours analyst'],
    ]);
  });

  it('say each thing once, within its bounds, of what is there', async () => {
    const [cod = ''] = await partySlugs();
    const twice: Value[] = [{ party: cod, measure: 'influence', value: 1 }, { party: cod, measure: 'influence', value: 2 }];
    expect(await enter(ours.analyst, twice)).toMatchObject({ status: 422, code: 'estimate-twice' });
    expect(await enter(ours.analyst, [{ party: cod, measure: 'influence', value: 0 }])).toMatchObject({
      status: 422,
      problem: { errors: [{ path: 'values.0.value', code: 'estimate-out-of-range' }] },
    });
    expect(await enter(ours.analyst, [{ party: cod, measure: 'no deal', value: 101 }])).toMatchObject({ status: 422, code: 'estimate-out-of-range' });
    expect(await enter(ours.analyst, [{ party: 'nobody', issue: 'nothing', measure: 'no deal', value: 1 }])).toMatchObject({
      status: 422,
      problem: { errors: [{ path: 'values.0.party', code: 'party-not-found' }, { path: 'values.0.issue', code: 'issue-not-found' }] },
    });
    expect(await enter(ours.analyst, [{ party: cod, measure: 'no deal', value: 1 }], ' ')).toMatchObject({ problem: { errors: [{ path: 'rationale' }] } });
    expect(await enter(ours.viewer, [{ party: cod, measure: 'no deal', value: 1 }])).toMatchObject({ status: 403 });

    await enter(ours.analyst, [{ party: cod, measure: 'influence', value: 1 }]);
    expect(await enter(ours.analyst, [{ party: cod, measure: 'influence', value: 2 }])).toMatchObject({ status: 409, code: 'estimate-already' });
    expect(await read()).toHaveLength(1);
  });

  it('are read as they were known, whatever became of them since', async () => {
    const [cod = ''] = await partySlugs();
    const before = await talks.knownNow();
    await enter(ours.analyst, [{ party: cod, measure: 'influence', value: 40 }]);
    const [first] = await read();
    if (!first) throw new Error('not entered');
    const then = await talks.knownNow();

    const edited = await ours.reviewer.must(editEstimate, { ...at(first), body: { value: 70, rationale: 'They rearmed', reason: 'New figures' } });
    expect(edited.data).toMatchObject({ value: 70, revision: 2, recordedBy: { name: 'Ours reviewer' } });
    const after = await talks.knownNow();
    await ours.analyst.must(removeEstimate, at(edited.data));

    expect(await read({ knownAt: before })).toEqual([]);
    expect(await read({ knownAt: then })).toMatchObject([{ value: 40, rationale: 'As we see it' }]);
    expect(await read({ knownAt: after })).toMatchObject([{ value: 70, rationale: 'They rearmed' }]);
    expect(await read()).toEqual([]);

    await enter(ours.analyst, [{ party: cod, measure: 'influence', value: 55 }], 'Back again');
    const { data } = await ours.viewer.must(listEstimateRevisions, { params: { ...talks.params, estimate: first.id } });
    expect(data.items.map(({ revision, value, reason, closedBy }) => [revision, value, reason, closedBy?.name ?? null])).toEqual([
      [3, 55, null, null],
      [2, 70, 'New figures', 'Ours analyst'],
      [1, 40, null, 'Ours reviewer'],
    ]);
  });

  it('are not overwritten unseen, nor beyond their bounds', async () => {
    const [cod = ''] = await partySlugs();
    await enter(ours.analyst, [{ party: cod, measure: 'no deal', value: 40 }]);
    const [first] = await read();
    if (!first) throw new Error('not entered');
    expect(await ours.analyst.call(editEstimate, { ...at(first), body: { value: 101, rationale: 'More' } })).toMatchObject({ status: 422, code: 'estimate-out-of-range' });
    await ours.analyst.must(editEstimate, { ...at(first), body: { value: 50, rationale: 'More' } });
    expect(await ours.analyst.call(editEstimate, { ...at(first), body: { value: 60, rationale: 'Yet more' } })).toMatchObject({
      status: 412,
      problem: { current: { value: 50, revision: 2 } },
    });
    expect(await ours.analyst.call(removeEstimate, at(first))).toMatchObject({ status: 412 });
  });

  it('are undone as they were entered, and given again with the reason they had', async () => {
    const [cod = '', hake = ''] = await partySlugs();
    const entered = await enter(ours.analyst, [{ party: cod, measure: 'influence', value: 40 }, { party: hake, measure: 'influence', value: 20 }]);
    const undo = (operation: unknown) => ours.analyst.must(undoOperation, { params: { workspace: talks.params.workspace, operation: String(operation) } });
    const undone = await undo(entered.headers['operation-id']);
    expect(undone.data).toMatchObject({ action: 'createEstimates', things: 2 });
    expect(await read()).toEqual([]);
    await undo(undone.headers['operation-id']);
    expect((await read()).map(({ value, rationale }) => [value, rationale])).toEqual([[40, 'As we see it'], [20, 'As we see it']]);
  });

  it('keep what they rest on in its place', async () => {
    const { data: issue } = await ours.reviewer.must(createIssue, { params: talks.params, body: { slug: 'sea', title: 'Sea' } });
    const [cod = ''] = await partySlugs();
    await enter(ours.analyst, [{ party: cod, issue: 'sea', measure: 'influence', value: 40 }]);
    expect(await ours.reviewer.call(removeIssue, { params: { ...talks.params, issue: issue.id }, ifMatch: 1 })).toMatchObject({
      status: 409,
      problem: { current: { uses: [{ subject: 'estimate', count: 1 }] } },
    });
    expect(await ours.analyst.call(unseatParty, { params: { ...talks.params, party: cod }, ifMatch: 1 })).toMatchObject({
      status: 409,
      problem: { current: { uses: [{ subject: 'estimate', count: 1 }] } },
    });
  });

  it('are a file at the address of the list', async () => {
    const [cod = ''] = await partySlugs();
    await enter(ours.analyst, [{ party: cod, measure: 'no deal', value: 12.5 }], 'A guess, no more');
    const { workspace, negotiation } = talks.params;
    const url = `/api/v1/workspaces/${workspace}/negotiations/${negotiation}/estimates.csv`;
    const { body } = await world.app.inject({ url, headers: { cookie: ours.viewer.cookie } });
    expect(body).toMatch(/^id,party,issue,measure,value,rationale,/);
    expect(body).toContain(`,${cod},,no deal,12.5,"A guess, no more",`);
  });
});
