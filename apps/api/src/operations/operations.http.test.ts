import { readMatrix } from '@standpoint/contracts/matrix';
import { createIssue, listIssues } from '@standpoint/contracts/issues';
import { createNegotiation, editNegotiation, listNegotiations, readNegotiation } from '@standpoint/contracts/negotiations';
import { listOperations, undoOperation } from '@standpoint/contracts/operations';
import { createParty, listParties } from '@standpoint/contracts/parties';
import { createSpeaker, judgeAlias, listSpeakers } from '@standpoint/contracts/speakers';
import { assessCondition } from '@standpoint/contracts/conditions';
import { readCell } from '@standpoint/contracts/cells';
import {
  correctStatement,
  listStatementRevisions,
  readStatement,
  recordStatement,
  retractStatement,
  type RecordStatementInput,
} from '@standpoint/contracts/statements';
import { changeRole, listMembers, removeMember } from '@standpoint/contracts/workspaces';
import type { Answer, Person } from '../../test/person.js';
import { FIVE_LEVELS, startWorld, type TestWorkspace, type World } from '../../test/world.js';

describe('undoing', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: Awaited<ReturnType<TestWorkspace['negotiation']>>;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Undo');
    talks = await ours.negotiation({ title: 'Talks', parties: ['Norway', 'Iceland'], issues: ['Quota'] });
  });
  afterAll(() => world.end());

  const operationOf = (answer: Pick<Answer<never>, 'headers'>) => String(answer.headers['operation-id']);
  const undo = (by: Person, operation: string) =>
    by.call(undoOperation, { params: { workspace: talks.params.workspace, operation } });
  const said = (value: number, quote: string): RecordStatementInput => ({
    party: 'norway',
    quote,
    saidOn: '2026-01-10',
    sources: [{ source: talks.source }],
    positions: [{ issue: 'quota', value, condition: { text: 'if the others do' } }],
  });
  const record = (value: number, quote: string) =>
    ours.analyst.must(recordStatement, { params: talks.params, body: said(value, quote) });
  const valueNow = async (knownAt?: string) => {
    const search = { asOf: '2026-01-31', ...(knownAt ? { knownAt } : {}) };
    const { data } = await ours.viewer.must(readMatrix, { params: talks.params, search });
    return data.cells.find(({ partySlug, issueSlug }) => partySlug === 'norway' && issueSlug === 'quota')?.value ?? null;
  };

  it('takes back what was logged, shows both in history and gives it again when undone itself', async () => {
    const before = await valueNow();
    const logged = await record(1, 'Logged by mistake');
    expect(await valueNow()).toBe(1);

    const undone = await undo(ours.analyst, operationOf(logged));
    expect(undone.data).toMatchObject({ action: 'recordStatement', undoes: operationOf(logged), things: 1 });
    expect(await valueNow()).toBe(before);
    const params = { ...talks.params, statement: logged.data.id };
    expect((await ours.viewer.must(readStatement, { params })).data.retracted).toMatchObject({ reason: 'Undone' });

    await undo(ours.analyst, operationOf(undone));
    expect(await valueNow()).toBe(1);
    const revisions = (await ours.viewer.must(listStatementRevisions, { params })).data.items;
    expect(revisions.map(({ revision }) => revision)).toEqual([2, 1]);
  });

  it('brings an earlier wording back as a new revision, with its sources, links and positions', async () => {
    const first = await record(-1, 'First wording');
    const params = { ...talks.params, statement: first.data.id };
    const earlier = await record(0, 'Something earlier');
    const corrected = await ours.analyst.must(correctStatement, {
      params,
      ifMatch: 1,
      body: { ...said(2, 'Second wording'), links: [{ type: 'reaffirms', statement: earlier.data.id }], reason: 'Misheard' },
    });
    const knownThen = (await ours.viewer.must(readNegotiation, { params: talks.params })).data.changedAt;
    const read = await ours.viewer.must(readMatrix, { params: talks.params, search: { knownAt: knownThen, asOf: '2026-01-31' } });

    const undone = await undo(ours.analyst, operationOf(corrected));
    expect(undone.status).toBe(200);
    const { data } = await ours.viewer.must(readStatement, { params });
    expect(data).toMatchObject({ revision: 3, quote: 'First wording', links: [], reason: 'Undone' });
    expect(data.positions).toMatchObject([{ id: first.data.positions[0]?.id, value: -1 }]);
    expect(data.sources).toHaveLength(1);

    await undo(ours.analyst, operationOf(undone));
    const again = await ours.viewer.must(readStatement, { params });
    expect(again.data).toMatchObject({ revision: 4, quote: 'Second wording', links: [{ type: 'reaffirms' }] });
    const stillKnown = await ours.viewer.must(readMatrix, { params: talks.params, search: { knownAt: knownThen, asOf: '2026-01-31' } });
    expect(stillKnown.text).toBe(read.text);
  });

  it('refuses where a later change has built on it, and changes nothing', async () => {
    const first = await record(1, 'Built upon');
    const params = { ...talks.params, statement: first.data.id };
    const retracted = await ours.analyst.must(retractStatement, { params, ifMatch: 1, body: { reason: 'Never said' } });
    expect(await undo(ours.analyst, operationOf(first))).toMatchObject({ status: 409, code: 'changed-since' });
    await undo(ours.analyst, operationOf(retracted));
    expect((await ours.viewer.must(readStatement, { params })).data).toMatchObject({ retracted: null, revision: 2 });
    expect(await undo(ours.analyst, operationOf(retracted))).toMatchObject({ status: 409, code: 'changed-since' });
  });

  it('is for one’s own writes: others’ are not there', async () => {
    const first = await record(1, 'Mine');
    expect(await undo(ours.reviewer, operationOf(first))).toMatchObject({ status: 404, code: 'operation-not-found' });
    const mine = await ours.analyst.must(listOperations, { params: { workspace: talks.params.workspace } });
    expect(mine.data.items[0]).toMatchObject({ id: operationOf(first), action: 'recordStatement', undoes: null, negotiation: { slug: 'talks' } });
    const theirs = await ours.viewer.must(listOperations, { params: { workspace: talks.params.workspace } });
    expect(theirs.data.items).toEqual([]);
  });

  it('does not take away what others rest on', async () => {
    const issue = await ours.reviewer.must(createIssue, {
      params: talks.params,
      body: { slug: 'border', title: 'Border', scale: FIVE_LEVELS },
    });
    const coded = await ours.analyst.must(recordStatement, {
      params: talks.params,
      body: { ...said(1, 'On the border'), positions: [{ issue: 'border', value: 1 }] },
    });
    expect(await undo(ours.reviewer, operationOf(issue))).toMatchObject({ status: 409, code: 'still-in-use' });
    await undo(ours.analyst, operationOf(coded));
    expect((await undo(ours.reviewer, operationOf(issue))).status).toBe(200);
    const issues = (await ours.viewer.must(listIssues, { params: talks.params })).data.items;
    expect(issues.map(({ slug }) => slug)).toEqual(['quota']);
  });

  it('does not bring back what names something that is gone', async () => {
    const party = await ours.analyst.must(createParty, { params: talks.params, body: { slug: 'faroe', name: 'Faroe', kind: 'state' } });
    const logged = await ours.analyst.must(recordStatement, { params: talks.params, body: { ...said(1, 'We too'), party: 'faroe' } });
    const unlogged = await undo(ours.analyst, operationOf(logged));
    expect((await undo(ours.analyst, operationOf(party))).status).toBe(200);
    expect((await ours.viewer.must(listParties, { params: talks.params })).data.items).toHaveLength(2);
    expect(await undo(ours.analyst, operationOf(unlogged))).toMatchObject({ status: 409, code: 'still-in-use' });
  });

  it('covers settings, speakers with their spellings, conditions and roles', async () => {
    const { admin, analyst, reviewer, viewer } = ours;
    const { revision } = (await viewer.must(readNegotiation, { params: talks.params })).data;
    const edited = await reviewer.must(editNegotiation, { params: talks.params, ifMatch: revision, body: { title: 'Other' } });
    await undo(reviewer, operationOf(edited));
    expect((await viewer.must(readNegotiation, { params: talks.params })).data).toMatchObject({ title: 'Talks', revision: revision + 2 });

    const envoy = { name: 'Envoy', party: 'norway', aliases: ['Envoi'] };
    await analyst.must(createSpeaker, { params: talks.params, body: { ...envoy, slug: 'envoy' } });
    const twice = await analyst.must(createSpeaker, { params: talks.params, body: { ...envoy, slug: 'envoy-again' } });
    const judged = await analyst.must(judgeAlias, {
      params: { ...talks.params, speaker: 'envoy' },
      body: { spelling: 'Envoi', judgement: 'not the same' },
    });
    await undo(analyst, operationOf(judged));
    const after = (await viewer.must(listSpeakers, { params: talks.params })).data.items.find(({ slug }) => slug === 'envoy');
    expect(after?.aliases).toMatchObject([{ spelling: 'Envoi', judgement: 'same' }]);
    await undo(analyst, operationOf(twice));
    expect((await viewer.must(listSpeakers, { params: talks.params })).data.items.map(({ slug }) => slug)).toEqual(['envoy']);

    const logged = await analyst.must(recordStatement, { params: talks.params, body: { ...said(2, 'If they do'), saidOn: '2026-01-20' } });
    const position = logged.data.positions[0]?.id ?? '';
    const broken = await analyst.must(assessCondition, {
      params: { ...talks.params, position },
      body: { state: 'broken', assessedOn: '2026-01-21' },
    });
    expect(await valueNow()).not.toBe(2);
    await undo(analyst, operationOf(broken));
    expect(await valueNow()).toBe(2);
    const cell = await viewer.must(readCell, { params: { ...talks.params, issue: 'quota', party: 'norway' }, search: { asOf: '2026-01-31' } });
    expect(cell.text).toContain('untested');

    const workspace = { workspace: talks.params.workspace };
    const members = (await admin.must(listMembers, { params: workspace })).data.items;
    const user = members.find(({ email }) => email === viewer.email)?.userId ?? '';
    const removed = await admin.must(removeMember, { params: { ...workspace, user } });
    expect((await viewer.call(listOperations, { params: workspace })).status).toBe(404);
    await undo(admin, operationOf(removed));
    expect((await viewer.call(listOperations, { params: workspace })).status).toBe(200);
    const raised = await admin.must(changeRole, { params: { ...workspace, user }, body: { role: 'reviewer' } });
    await undo(admin, operationOf(raised));
    expect((await admin.must(listMembers, { params: workspace })).data.items.find(({ userId }) => userId === user)?.role).toBe('viewer');
  });

  it('closes a negotiation opened by mistake, while nothing is in it', async () => {
    const workspace = { workspace: talks.params.workspace };
    const opened = await ours.reviewer.must(createNegotiation, { params: workspace, body: { slug: 'oops', title: 'Oops' } });
    await undo(ours.reviewer, operationOf(opened));
    const { data } = await ours.viewer.must(listNegotiations, { params: workspace });
    expect(data.items.map(({ slug }) => slug)).not.toContain('oops');
    expect(await ours.viewer.call(readNegotiation, { params: { ...workspace, negotiation: 'oops' } })).toMatchObject({ status: 404 });
  });

  it('is no longer for whoever lost the right to the act itself', async () => {
    const { admin, analyst } = ours;
    const workspace = { workspace: talks.params.workspace };
    const logged = await record(1, 'Before the fall');
    const members = (await admin.must(listMembers, { params: workspace })).data.items;
    const user = members.find(({ email }) => email === analyst.email)?.userId ?? '';
    await admin.must(changeRole, { params: { ...workspace, user }, body: { role: 'viewer' } });
    expect(await undo(analyst, operationOf(logged))).toMatchObject({ status: 403 });
    await admin.must(changeRole, { params: { ...workspace, user }, body: { role: 'analyst' } });
    expect((await undo(analyst, operationOf(logged))).status).toBe(200);
  });

  it('gives a repeated write the same operation, so that undoing it twice is refused', async () => {
    const body = said(1, 'Sent twice');
    const headers = { 'idempotency-key': 'sent-twice' };
    const first = await ours.analyst.must(recordStatement, { params: talks.params, body, headers });
    const second = await ours.analyst.must(recordStatement, { params: talks.params, body, headers });
    expect(operationOf(second)).toBe(operationOf(first));
  });
});
