import { editIssue, listIssueRevisions, removeIssue } from '@standpoint/contracts/edit-issues';
import { type CreateIssue, createIssue, listIssues } from '@standpoint/contracts/issues';
import { readMatrix } from '@standpoint/contracts/matrix';
import { undoOperation } from '@standpoint/contracts/operations';
import { recordStatement, retractStatement } from '@standpoint/contracts/statements';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

describe('an issue', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  let count = 0;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Issues');
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    talks = await ours.negotiation({
      title: `Talks ${++count}`,
      parties: [`Norway ${count}`],
      issues: [
        { title: 'Land', scale: null },
        { title: 'Border', parent: 'land' },
        { title: 'Roads', parent: 'land' },
        { title: 'Bridges', parent: 'land' },
        { title: 'Security', scale: null },
        'Quota',
      ],
    });
  });

  const listed = async () => (await ours.viewer.must(listIssues, { params: talks.params })).data.items;
  const sequence = async () => (await listed()).map(({ slug }) => slug);
  const at = (issue: string) => ({ ...talks.params, issue });
  const revisionOf = async (issue: string) => (await listed()).find(({ slug }) => slug === issue)?.revision ?? 0;
  const edit = async (issue: string, body: object, ifMatch?: number) =>
    ours.reviewer.call(editIssue, { params: at(issue), body, ifMatch: ifMatch ?? (await revisionOf(issue)) });
  const remove = async (issue: string) => ours.reviewer.call(removeIssue, { params: at(issue), ifMatch: await revisionOf(issue) });
  const undo = (answer: { headers: Readonly<Record<string, unknown>> }) =>
    ours.reviewer.call(undoOperation, { params: { ...ours.params, operation: String(answer.headers['operation-id']) } });
  const record = () => talks.record({ party: `Norway ${count}`, issue: 'Quota', value: 1 });

  it('is edited field by field; earlier readings keep it as it was', async () => {
    const { recordedAt: knownAt } = await record();
    const search = { knownAt, asOf: '2026-02-01' };
    const before = await ours.viewer.must(readMatrix, { params: talks.params, search });
    const { data } = await edit('quota', { title: 'Fish quota', question: 'How much?', inGap: false, status: 'parked', reason: 'Clearer' });
    expect(data).toMatchObject({ title: 'Fish quota', question: 'How much?', inGap: false, status: 'parked', defaultSalience: null, revision: 2 });
    expect((await ours.viewer.must(readMatrix, { params: talks.params, search })).text).toBe(before.text);
  });

  it('is edited from the revision that was read', async () => {
    const params = at('quota');
    expect(await ours.reviewer.call(editIssue, { params, body: { title: 'X' } })).toMatchObject({ status: 428 });
    await edit('quota', { title: 'First' });
    const late = await edit('quota', { title: 'Second' }, 1);
    expect(late).toMatchObject({ status: 412, code: 'stale' });
    expect(late.problem?.current).toMatchObject({ title: 'First', revision: 2 });
  });

  it('keeps every revision with who, when and why', async () => {
    await edit('border', { title: 'The border', parent: null, reason: 'An issue of its own' });
    const { data } = await ours.viewer.must(listIssueRevisions, { params: at('border') });
    expect(data.items).toMatchObject([
      { revision: 2, title: 'The border', parent: null, reason: 'An issue of its own', recordedBy: { name: 'Issues reviewer' }, closedAt: null },
      { revision: 1, title: 'Border', parent: { slug: 'land' }, reason: null },
    ]);
    expect(data.items[1]?.closedAt).toBe(data.items[0]?.recordedAt);
  });

  it.each([
    [{ after: 'roads' }, ['land', 'roads', 'border', 'bridges', 'security', 'quota']],
    [{ after: 'bridges' }, ['land', 'roads', 'bridges', 'border', 'security', 'quota']],
    [{ after: null, parent: null }, ['border', 'land', 'roads', 'bridges', 'security', 'quota']],
    [{ parent: 'security' }, ['land', 'roads', 'bridges', 'security', 'border', 'quota']],
    [{ parent: null, after: 'land' }, ['land', 'roads', 'bridges', 'border', 'security', 'quota']],
    [{ parent: null }, ['land', 'roads', 'bridges', 'security', 'quota', 'border']],
  ])('takes its place: %j', async (body, expected) => {
    await edit('border', body);
    expect(await sequence()).toEqual(expected);
  });

  it('moves with what stands below it, and comes back whole when that is undone', async () => {
    const moved = await edit('land', { after: 'quota' });
    expect(await sequence()).toEqual(['security', 'quota', 'land', 'border', 'roads', 'bridges']);
    await edit('border', { parent: 'security' });
    expect(await sequence()).toEqual(['security', 'border', 'quota', 'land', 'roads', 'bridges']);
    expect((await undo(moved)).status).toBe(200);
    expect(await sequence()).toEqual(['land', 'roads', 'bridges', 'security', 'border', 'quota']);
  });

  it.each([
    [{ parent: 'border' }, 'parent', 'parent-below'],
    [{ parent: 'land' }, 'parent', 'parent-below'],
    [{ parent: 'nowhere' }, 'parent', 'issue-not-found'],
    [{ after: 'border' }, 'after', 'issue-elsewhere'],
    [{ after: 'land' }, 'after', 'issue-elsewhere'],
    [{ after: 'nowhere' }, 'after', 'issue-not-found'],
  ])('has no place there: %j', async (body, path, code) => {
    const answer = await edit('land', body);
    expect(answer).toMatchObject({ status: 422, code });
    expect(answer.problem?.errors).toMatchObject([{ path }]);
  });

  it('is removed once nothing stands on it; what was read before keeps it', async () => {
    const said = await record();
    expect(await remove('quota')).toMatchObject({ status: 409, code: 'in-use', problem: { current: { uses: [{ subject: 'statement', count: 1 }] } } });
    expect(await remove('land')).toMatchObject({ status: 409, problem: { current: { uses: [{ subject: 'issue', count: 3 }] } } });

    await ours.analyst.must(retractStatement, { params: { ...talks.params, statement: said.id }, body: { reason: 'No' }, ifMatch: 1 });
    const removed = await remove('quota');
    expect(removed.status).toBe(204);
    expect(await sequence()).not.toContain('quota');
    expect(await ours.viewer.call(listIssueRevisions, { params: at('quota') })).toMatchObject({ status: 404, code: 'issue-not-found' });
    const coded = talks.statement({ party: `Norway ${count}`, issue: 'Quota', value: 1 });
    expect(await ours.analyst.call(recordStatement, { params: talks.params, body: coded })).toMatchObject({ status: 422, code: 'issue-not-found' });
    const then = await ours.viewer.must(readMatrix, { params: talks.params, search: { knownAt: said.recordedAt } });
    expect(then.data.issues.map(({ slug }) => slug)).toContain('quota');

    await undo(removed);
    expect((await listed()).find(({ slug }) => slug === 'quota')).toMatchObject({ scale: { kind: 'ordinal' }, revision: 2 });
  });

  it('keeps its heading from going with an undo', async () => {
    const body: CreateIssue = { ...HEADING, slug: 'heading' };
    const heading = await ours.reviewer.must(createIssue, { params: talks.params, body });
    await edit('quota', { parent: 'heading' });
    expect(await undo(heading)).toMatchObject({ status: 409, code: 'still-in-use' });
  });

  it('is for reviewers to edit', async () => {
    const answer = await ours.analyst.call(editIssue, { params: at('quota'), body: { title: 'X' }, ifMatch: 1 });
    expect(answer).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

const HEADING = { title: 'Heading', parent: null, question: null, status: 'open' as const, inGap: true, defaultSalience: null, scale: null };
