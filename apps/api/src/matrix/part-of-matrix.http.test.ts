import { readMatrix, type Matrix } from '@standpoint/contracts/matrix';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../test/world.js';

describe('a part of the matrix', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({
      parties: [{ name: 'Spain', memberOf: ['Union'] }, 'Norway', { name: 'Union', kind: 'bloc' }, { name: 'France', memberOf: ['Union'] }],
      issues: ['Cod', 'Haddock', 'Mackerel'],
    });
    await talks.record({ party: 'Union', issue: 'Cod', value: 2 });
    await talks.record({ party: 'Union', issue: 'Mackerel', value: -1, saidOn: '2026-01-02' });
    await talks.record({ party: 'France', issue: 'Cod', value: -2 });
    await talks.record({ party: 'Spain', issue: 'Haddock', value: 1 });
    const offer = await talks.record({ party: 'Norway', issue: 'Cod', value: 0 });
    // Says nothing on the issue itself, and ends what was said.
    await talks.record({ party: 'Norway', saidOn: '2026-01-03', links: [{ type: 'withdraws', statement: offer.id }] });
  });
  afterAll(() => world.end());

  const read = async (search: Record<string, string>): Promise<Matrix> =>
    (await ours.viewer.must(readMatrix, { params: talks.params, search: { asOf: '2026-01-10', ...search } })).data;

  it.each([
    { parties: 'spain' },
    { parties: 'norway~france' },
    { issues: 'mackerel' },
    { parties: 'spain~france', issues: 'cod~mackerel' },
    { parties: 'norway', issues: 'cod' },
  ])('holds what the whole holds there: %o', async (part: { parties?: string; issues?: string }) => {
    const [whole, some] = [await read({}), await read(part)];
    const isIn = ({ partySlug, issueSlug }: Matrix['cells'][number]) =>
      (part.parties?.split('~').includes(partySlug) ?? true) && (part.issues?.split('~').includes(issueSlug) ?? true);
    const byName = (one: Matrix['cells'][number], other: Matrix['cells'][number]) =>
      `${one.issueSlug} ${one.partySlug}` < `${other.issueSlug} ${other.partySlug}` ? -1 : 1;
    expect(some.cells.toSorted(byName)).toEqual(whole.cells.filter(isIn).toSorted(byName));
    expect(some.cells.length).toBeGreaterThan(0);
  });

  it('can be its axes alone, so that a large table begins without its cells', async () => {
    const axes = await read({ cells: 'none' });
    expect(axes.cells).toEqual([]);
    expect(axes.coverage).toEqual({ filled: 0, total: 12 });
    expect((await read({ cells: 'few' })).cells).toHaveLength(12);
    expect(axes.parties.map(({ slug, statementCount }) => [slug, statementCount])).toEqual([['spain', 1], ['norway', 2], ['union', 2], ['france', 1]]);
    expect(axes.issues).toHaveLength(3);
  });
});
