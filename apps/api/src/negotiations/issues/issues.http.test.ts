import { createIssue, listIssues } from '@standpoint/contracts/issues';
import { FIVE_LEVELS, startWorld, type TestWorkspace, type World } from '../../../test/world.js';

describe('issues', () => {
  let world: World;
  let ours: TestWorkspace;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
  });
  afterAll(() => world.end());

  it('stand below their heading, in the order in which they came', async () => {
    const { params } = await ours.negotiation({
      title: 'Headed',
      issues: [
        { title: 'Land', scale: null },
        { title: 'Security', scale: null },
        { title: 'Ceasefire', parent: 'security' },
        { title: 'Border', parent: 'land' },
        { title: 'Guarantees', parent: 'security' },
      ],
    });
    const { data } = await ours.viewer.call(listIssues, { params });

    expect(data.items.map(({ slug, order }) => [slug, order])).toEqual([
      ['land', 0],
      ['border', 1],
      ['security', 2],
      ['ceasefire', 3],
      ['guarantees', 4],
    ]);
    expect(data.items[0]).toMatchObject({ scale: null, scaleVersion: 0, parentId: null });
    expect(data.items[1]).toMatchObject({ scaleVersion: 1, parentId: data.items[0]?.id });
  });

  it.each([
    ['ordinal', FIVE_LEVELS],
    ['numeric', { kind: 'numeric' as const, min: 0, max: 100, step: 5, unit: '%', poleMin: 'None', poleMax: 'All' }],
    ['nominal', { kind: 'nominal' as const, options: [{ key: 'un', label: 'UN' }, { key: 'osce', label: 'OSCE' }] }],
  ])('are measured on a scale: %s', async (slug, scale) => {
    const { params } = await ours.negotiation({ title: `Scale ${slug}` });
    const { data } = await ours.reviewer.call(createIssue, { params, body: { slug, title: slug, scale } });
    expect(data.scale).toMatchObject(scale);
  });

  it('refuse a heading of another negotiation, and one that is not there', async () => {
    const elsewhere = await ours.negotiation({ title: 'Elsewhere', issues: ['Foreign'] });
    const foreign = (await ours.viewer.call(listIssues, { params: elsewhere.params })).data.items[0]?.id ?? '';
    const { params } = await ours.negotiation({ title: 'Here' });
    for (const parent of [foreign, 'foreign', 'nothing']) {
      const answer = await ours.reviewer.call(createIssue, { params, body: { slug: 'x', title: 'X', parent } });
      expect(answer).toMatchObject({ status: 422, code: 'issue-not-found' });
      expect(answer.problem?.errors).toMatchObject([{ path: 'parent' }]);
    }
  });

  it('need a slug of their own in the negotiation', async () => {
    const { params } = await ours.negotiation({ title: 'Twice', issues: ['Quota'] });
    const answer = await ours.reviewer.call(createIssue, { params, body: { slug: 'quota', title: 'Quota' } });
    expect(answer).toMatchObject({ status: 409, code: 'slug-taken' });
  });
});
