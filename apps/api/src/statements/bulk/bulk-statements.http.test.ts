import { randomUUID } from 'node:crypto';
import type { StatementChange } from '@standpoint/contracts/edit-statements';
import { editStatements, reinstateStatements, retractStatements } from '@standpoint/contracts/edit-statements';
import { createEvent } from '@standpoint/contracts/events';
import { readMatrix } from '@standpoint/contracts/matrix';
import { readNegotiation } from '@standpoint/contracts/negotiations';
import { undoOperation } from '@standpoint/contracts/operations';
import { createSource } from '@standpoint/contracts/sources';
import { listStatements, readStatement, type Statement } from '@standpoint/contracts/statements';
import { startWorld, type StatementGiven, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

const NO_OR_YES = {
  kind: 'ordinal' as const,
  levels: [{ value: 0, label: 'No', text: '' }, { value: 1, label: 'Yes', text: '' }],
  poleMin: 'No',
  poleMax: 'Yes',
};

let world: World;
let ours: TestWorkspace;
let talks: TestNegotiation;

beforeAll(async () => {
  world = await startWorld();
  ours = await world.workspace('Ours');
  talks = await ours.negotiation({
    parties: ['Norway', 'Iceland'],
    issues: ['Quota', 'Season', { title: 'Heading', scale: null }, { title: 'Narrow', scale: NO_OR_YES }],
  });
  await ours.admin.must(createSource, { params: talks.params, body: { outlet: 'Herald', title: 'Herald' } });
  await ours.admin.must(createEvent, { params: talks.params, body: { slug: 'round', title: 'Round', kind: 'talks', starts: '2026-01-01' } });
});
afterAll(() => world.end());

const several = (count: number, given: StatementGiven = {}) =>
  Promise.all(Array.from({ length: count }, () => talks.record({ party: 'Norway', issue: 'Quota', value: 1, ...given })));
const chosen = (statements: readonly Pick<Statement, 'id' | 'revision'>[]) => statements.map(({ id, revision }) => ({ statement: id, revision }));
const edit = (statements: readonly Statement[], change: StatementChange, by = ours.analyst) =>
  by.call(editStatements, { params: talks.params, body: { statements: chosen(statements), change, reason: 'Checked' } });
const read = async ({ id }: Pick<Statement, 'id'>) => (await ours.admin.must(readStatement, { params: { ...talks.params, statement: id } })).data;
const faultsOf = ({ problem }: Awaited<ReturnType<typeof edit>>) => problem?.errors?.map(({ path, code }) => [path, code]);
const version = async () => (await ours.admin.must(readNegotiation, { params: talks.params })).data.version;
const auditOf = async (action: string, ids: readonly string[]) =>
  (await world.owner.query('SELECT subject_id AS id, before, after FROM audit_entry WHERE action = $1 AND subject_id = ANY ($2)', [action, ids])).rows as { id: string }[];

describe('a bulk edit', () => {
  it('opens one revision of each statement, at one instant, with an audit entry for each', async () => {
    const statements = await several(3, { links: [] });
    const before = await version();
    const { data } = await edit(statements, { marking: 'green', credibility: 2, channel: 'read-out', kind: 'offer', event: 'round' });

    expect(data).toEqual({ changed: statements.map(({ id }) => ({ statement: id, revision: 2 })), unchanged: [] });
    const now = await Promise.all(statements.map(read));
    expect(now).toMatchObject(
      statements.map(({ quote, sources, positions }) => ({
        revision: 2, reason: 'Checked', quote, sources, positions,
        marking: 'green', credibility: 2, channel: 'read-out', kind: 'offer', event: { slug: 'round' },
      })),
    );
    expect(new Set(now.map(({ recordedAt }) => recordedAt)).size).toBe(1);
    expect(await version()).toBe(before + 1);
    expect((await auditOf('editStatements', statements.map(({ id }) => id))).map(({ id }) => id).sort()).toEqual(statements.map(({ id }) => id).sort());
  });

  it('leaves alone what is already as it should be', async () => {
    const [done, other] = [await talks.record({ party: 'Norway', kind: 'offer' }), await talks.record({ party: 'Norway' })];
    const { data } = await edit([done, other], { kind: 'offer' });
    expect(data).toEqual({ changed: [{ statement: other.id, revision: 2 }], unchanged: [done.id] });
    expect((await read(done)).revision).toBe(1);
  });

  it('takes along the codings that had the evidence of their statement', async () => {
    const [said] = await several(1);
    const own = await talks.record({ party: 'Norway', positions: [{ issue: 'quota', value: 1 }, { issue: 'season', value: 1, evidence: 'inferred' }] });
    await edit([said!, own], { evidence: 'reported', rank: 'preferred', confidence: 'low' });
    expect((await read(said!)).positions).toMatchObject([{ evidence: 'reported', rank: 'preferred', confidence: 'low' }]);
    expect((await read(own)).positions).toMatchObject([{ evidence: 'reported' }, { evidence: 'inferred', rank: 'preferred' }]);
  });

  it('adds and replaces sources, and keeps locators', async () => {
    const said = await talks.record({ party: 'Norway', sources: [{ source: talks.source, locator: 'p. 1' }] });
    await edit([said], { replaceSource: { from: talks.source, to: 'herald-herald' } });
    expect((await read(said)).sources).toMatchObject([{ slug: 'herald-herald', locator: 'p. 1' }]);
    await edit([await read(said)], { addSource: { source: talks.source, locator: 'p. 2' } });
    expect((await read(said)).sources).toMatchObject([{ slug: 'herald-herald' }, { slug: talks.source, locator: 'p. 2' }]);
  });

  it('moves codings to an issue on whose scale they stand, and refuses the whole where one does not', async () => {
    const [one, far, both] = [
      await talks.record({ party: 'Iceland', issue: 'Quota', value: 1 }),
      await talks.record({ party: 'Iceland', issue: 'Quota', value: -2 }),
      await talks.record({ party: 'Iceland', positions: [{ issue: 'quota', value: 1 }, { issue: 'narrow', value: 1 }] }),
    ];
    const move = (to: string) => ({ moveCodings: { from: 'quota', to } });
    expect(faultsOf(await edit([one, far, both], move('narrow')))).toEqual([
      [`statements.${far.id}`, 'value-off-scale'],
      [`statements.${both.id}`, 'issue-twice'],
    ]);
    expect((await read(one)).revision).toBe(1);
    expect((await edit([one], move('heading'))).code).toBe('issue-is-heading');

    await edit([one], move('narrow'));
    expect((await read(one)).positions).toMatchObject([{ id: one.positions[0]?.id, issue: { slug: 'narrow' }, value: 1, label: 'Yes' }]);
    const { data } = await ours.viewer.must(readMatrix, { params: talks.params, search: { asOf: '2026-01-02', parties: 'iceland' } });
    expect(data.cells.find(({ issueSlug }) => issueSlug === 'narrow')).toMatchObject({ state: 'held' });
  });

  it('names what stands in the way of each statement, and then changes none', async () => {
    const [mine, changed, gone] = await several(3);
    const others = await talks.record({ party: 'Norway' }, ours.reviewer);
    const bare = await talks.record({ party: 'Norway', status: 'draft', sources: [] });
    await edit([changed!], { kind: 'offer' });
    await ours.analyst.must(retractStatements, { params: talks.params, body: { statements: chosen([gone!]), reason: 'Wrong' } });
    const unknown = { ...mine!, id: randomUUID() };

    const answer = await edit([mine!, changed!, gone!, others, bare, unknown], { status: 'in review' });
    expect([answer.status, answer.code]).toEqual([409, 'statements-refused']);
    expect(faultsOf(answer)?.sort()).toEqual(
      [
        [`statements.${changed!.id}`, 'stale'],
        [`statements.${gone!.id}`, 'statement-retracted'],
        [`statements.${others.id}`, 'not-yours'],
        [`statements.${bare.id}`, 'source-missing'],
        [`statements.${unknown.id}`, 'statement-not-found'],
      ].sort(),
    );
    expect((await read(mine!)).revision).toBe(1);
  });

  it('publishes past a review only for who may', async () => {
    const reviewed = await ours.negotiation({ title: 'Reviewed', reviewRequired: true, parties: ['Malta'] });
    const said = await reviewed.record({ party: 'Malta', status: 'in review' });
    const publish = (by = ours.analyst) =>
      by.call(editStatements, { params: reviewed.params, body: { statements: chosen([said]), change: { status: 'published' }, reason: 'Good' } });
    expect((await publish()).problem?.errors?.[0]?.code).toBe('review-required');
    expect((await publish(ours.reviewer)).status).toBe(200);
  });

  it('says the same of another workspace’s statement, event, source and issue as of random ones', async () => {
    const theirs = await world.workspace('Theirs');
    const foreign = await theirs.negotiation({ title: 'Foreign', parties: ['Norway'], issues: ['Alien'] });
    const said = await foreign.record({ party: 'Norway' });
    const [mine] = await several(1);
    const blank = (text: string) => text.replace(/"requestId":"[^"]+"/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
    const pairs = [
      [await edit([said], { kind: 'offer' }), await edit([{ ...said, id: randomUUID() }], { kind: 'offer' })],
      [await edit([mine!], { addSource: { source: said.sources[0]!.id, locator: null } }), await edit([mine!], { addSource: { source: randomUUID(), locator: null } })],
    ] as const;
    for (const [real, made] of pairs) {
      expect(real.status).toBeGreaterThanOrEqual(400);
      expect(blank(real.text)).toBe(blank(made.text));
    }
    expect((await edit([mine!], { moveCodings: { from: 'quota', to: 'alien' } })).code).toBe('issue-not-found');
  });

  it('is done once for one idempotency key', async () => {
    const [said] = await several(1);
    const body = { statements: chosen([said!]), change: { kind: 'offer' as const }, reason: 'Once' };
    const send = () => ours.analyst.must(editStatements, { params: talks.params, body, headers: { 'idempotency-key': 'bulk-1' } });
    expect((await send()).text).toBe((await send()).text);
    expect((await read(said!)).revision).toBe(2);
  });
});

describe('a bulk edit by search', () => {
  it('changes what the search finds, if it still finds as many', async () => {
    const many = await ours.negotiation({ title: 'Many', parties: ['Peru', 'Chile'] });
    for (const party of ['Peru', 'Peru', 'Chile']) await many.record({ party });
    const send = (total: number, search: object) =>
      ours.analyst.call(editStatements, { params: many.params, body: { search, total, change: { marking: 'green' }, reason: 'All' } as never });

    expect((await send(3, { party: 'peru' })).code).toBe('selection-changed');
    expect((await send(1, { party: 'peru' })).code).toBe('selection-changed');
    expect((await send(2, { party: 'nowhere' })).code).toBe('party-not-found');
    expect((await send(2, { party: 'peru' })).data.changed).toHaveLength(2);
    const { items } = (await ours.viewer.must(listStatements, { params: many.params, search: { marking: 'green' } })).data;
    expect(items.map(({ party }) => party?.slug)).toEqual(['peru', 'peru']);
  });
});

describe('fifty statements', () => {
  it('are retracted, reinstated and edited at once, and undone at once', async () => {
    const statements = await several(50, { saidOn: '2026-02-01', party: 'Iceland', issue: 'Season', value: -1 });
    const cell = async () => {
      const { data } = await ours.viewer.must(readMatrix, { params: talks.params, search: { asOf: '2026-02-02', parties: 'iceland', issues: 'season' } });
      return data.cells[0];
    };
    const standing = await cell();
    const retract = await ours.analyst.must(retractStatements, { params: talks.params, body: { statements: chosen(statements), reason: 'Wrong' } });
    expect(retract.data.changed).toHaveLength(50);
    expect(await cell()).toMatchObject({ state: 'none' });
    const again = await ours.analyst.call(retractStatements, { params: talks.params, body: { statements: chosen(statements), reason: 'Wrong' } });
    expect(new Set(again.problem?.errors?.map(({ code }) => code))).toEqual(new Set(['statement-retracted']));

    await ours.analyst.must(undoOperation, { params: { ...ours.params, operation: String(retract.headers['operation-id']) } });
    expect(await cell()).toEqual(standing);

    const revisions = await Promise.all(statements.map(read));
    const moved = await edit(revisions, { moveCodings: { from: 'season', to: 'quota' }, rank: 'preferred' });
    expect(moved.data.changed).toHaveLength(50);
    expect(await cell()).toMatchObject({ state: 'none' });
    await ours.analyst.must(undoOperation, { params: { ...ours.params, operation: String(moved.headers['operation-id']) } });
    expect(await cell()).toEqual(standing);
    expect((await read(statements[0]!)).revision).toBe(4);
  });

  it('come back from a retraction, but for what has lost its place meanwhile', async () => {
    const [one, other] = [await talks.record({ party: 'Norway', externalId: 'X1' }), await talks.record({ party: 'Norway' })];
    const end = (operation: typeof retractStatements | typeof reinstateStatements, statements: readonly Statement[]) =>
      ours.analyst.call(operation, { params: talks.params, body: { statements: chosen(statements), reason: 'So' } });
    await end(retractStatements, [one, other]);
    const taking = await talks.record({ party: 'Norway', externalId: 'X1' });
    expect((await end(reinstateStatements, [one, other, taking])).problem?.errors?.map(({ code }) => code).sort()).toEqual(['external-id-taken', 'statement-stands']);
    expect((await end(reinstateStatements, [other])).data.changed).toEqual([{ statement: other.id, revision: 2 }]);
    expect((await read(other)).retracted).toBeNull();
  });
});
