import { createView, editView, listViews, removeView, type View } from '@standpoint/contracts/views';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../test/world.js';
import type { Person } from '../../test/person.js';

describe('saved views', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
  });
  beforeEach(async () => {
    const title = `Talks ${Math.random()}`;
    talks = await ours.negotiation({ title });
  });
  afterAll(() => world.end());

  const save = (by: Person, name: string, more: Partial<View> = {}) =>
    by.call(createView, { params: talks.params, body: { page: 'matrix', name, question: 'issues=cod~haddock&transpose=true', ...more } });
  const seenBy = async (person: Person) => (await person.must(listViews, { params: talks.params })).data.items.map(({ name }) => name);
  const at = (view: View) => ({ params: { ...talks.params, view: view.id }, ifMatch: view.revision });

  it('are seen by their owner alone, until they are shared', async () => {
    const { data: mine } = await save(ours.viewer, 'Mine');
    expect([await seenBy(ours.viewer), await seenBy(ours.admin)]).toEqual([['Mine'], []]);

    await ours.viewer.must(editView, { ...at(mine), body: { audience: 'shared' } });
    expect(await seenBy(ours.admin)).toEqual(['Mine']);
  });

  it('read like nothing where they are somebody else’s own', async () => {
    const { data: mine } = await save(ours.viewer, 'Mine');
    expect(await ours.admin.call(editView, { ...at(mine), body: { name: 'Taken' } })).toMatchObject({ status: 404, code: 'view-not-found' });
    expect(await ours.admin.call(removeView, at(mine))).toMatchObject({ status: 404, code: 'view-not-found' });
  });

  it('keep their question as it was saved', async () => {
    const question = 'asOf=2026-01-31&parties=ua~ru&pinIssues=cod&evidence=stated~leaked';
    expect((await save(ours.analyst, 'Order', { question })).data).toMatchObject({ question, owner: { name: 'Ours analyst' }, revision: 1 });
    expect(await save(ours.analyst, 'Spaces', { question: 'a b' })).toMatchObject({ status: 400 });
  });

  it('that are shared are changed by their owner, or by a reviewer', async () => {
    const { data: shared } = await save(ours.analyst, 'Shared', { audience: 'shared' });
    expect(await ours.viewer.call(editView, { ...at(shared), body: { name: 'No' } })).toMatchObject({ status: 403 });
    expect(await ours.reviewer.call(editView, { ...at(shared), body: { name: 'Yes' } })).toMatchObject({ status: 200, data: { name: 'Yes', revision: 2 } });
  });

  it('open the page for everybody only by a reviewer’s choice, one for each page', async () => {
    expect(await save(ours.analyst, 'No', { audience: 'default' })).toMatchObject({ status: 403 });
    await save(ours.reviewer, 'First', { audience: 'default' });
    await save(ours.reviewer, 'Gaps', { audience: 'default', page: 'gaps' });
    await save(ours.admin, 'Second', { audience: 'default' });
    const { data } = await ours.viewer.must(listViews, { params: talks.params });
    expect(data.items.map(({ name, audience, revision }) => [name, audience, revision])).toEqual([
      ['Second', 'default', 1],
      ['Gaps', 'default', 1],
      ['First', 'shared', 2],
    ]);
  });

  it('are not overwritten unseen', async () => {
    const { data: first } = await save(ours.analyst, 'First');
    await ours.analyst.must(editView, { ...at(first), body: { name: 'Second' } });
    expect(await ours.analyst.call(editView, { ...at(first), body: { name: 'Third' } })).toMatchObject({
      status: 412,
      problem: { current: { name: 'Second', revision: 2 } },
    });
    expect(await ours.analyst.call(removeView, at(first))).toMatchObject({ status: 412 });
  });

  it('leave with their history behind', async () => {
    const { data: view } = await save(ours.analyst, 'Gone');
    await ours.analyst.must(removeView, at(view));
    expect(await seenBy(ours.analyst)).toEqual([]);
    expect(await ours.analyst.call(removeView, at(view))).toMatchObject({ status: 404, code: 'view-not-found' });
    const { rows } = await world.owner.query('SELECT name, closed_at IS NOT NULL AS closed FROM view_revision WHERE view_id = $1', [view.id]);
    expect(rows).toEqual([{ name: 'Gone', closed: true }]);
  });

  it('change no reading, so they leave the version of the negotiation alone', async () => {
    const versionOf = async () => (await world.owner.query('SELECT version FROM negotiation WHERE id = $1', [talks.id])).rows as unknown;
    const before = await versionOf();
    await save(ours.analyst, 'Quiet', { audience: 'shared' });
    expect(await versionOf()).toEqual(before);
  });
});
