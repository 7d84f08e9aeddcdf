import { startWorld, type World } from '../../test/world.js';

/** The file of a page has its rows and columns as the page shows them. */
describe('matrix.csv as it is arranged', () => {
  let world: World;
  let csv: (search: string) => Promise<string[]>;
  beforeAll(async () => {
    world = await startWorld();
    const ours = await world.workspace('Ours');
    const talks = await ours.negotiation({ parties: ['Norway', 'Iceland', 'Faroes'], issues: ['Cod', 'Haddock', 'Mackerel'] });
    await talks.record({ party: 'Norway', issue: 'Cod', value: 1 });
    await talks.record({ party: 'Iceland', issue: 'Cod', value: 2 });
    await talks.record({ party: 'Norway', issue: 'Haddock', value: -2, saidOn: '2026-01-05' });
    await talks.record({ party: 'Faroes', issue: 'Haddock', value: 2 });
    await talks.record({ party: 'Faroes', issue: 'Mackerel', value: 0, saidOn: '2026-01-09' });
    csv = async (search) => {
      const url = `/api/v1/workspaces/${ours.slug}/negotiations/${talks.slug}/matrix.csv?asOf=2026-01-31&${search}`;
      const { body, statusCode } = await world.app.inject({ url, headers: { cookie: ours.viewer.cookie } });
      if (statusCode !== 200) throw new Error(body);
      return body.trimEnd().split('\r\n');
    };
  });
  afterAll(() => world.end());

  const firstOf = (lines: readonly string[]) => lines.slice(1).map((line) => line.split(',')[0]);

  it.each([
    ['own', ['cod', 'haddock', 'mackerel']],
    ['changed', ['mackerel', 'haddock', 'cod']],
    ['coverage', ['cod', 'haddock', 'mackerel']],
    ['gap', ['haddock', 'cod', 'mackerel']],
    ['polarisation', ['haddock', 'cod', 'mackerel']],
  ])('sorts its issues by %s', async (sort, issues) => {
    expect(firstOf(await csv(`sort=${sort}`))).toEqual(issues);
  });

  it('puts first what is pinned, and leaves out what is hidden', async () => {
    expect(await csv('parties=faroes~norway&pinParties=norway&pinIssues=mackerel')).toEqual([
      'issue,norway,faroes',
      'mackerel,,0',
      'cod,1,',
      'haddock,-2,2',
    ]);
  });

  it('stands on its side where the page does', async () => {
    expect(await csv('transpose=true&sort=gap&issues=cod~haddock')).toEqual([
      'party,haddock,cod',
      'norway,-2,1',
      'iceland,,2',
      'faroes,2,',
    ]);
  });

  it('keeps to the arrangement in its long shape too', async () => {
    const lines = await csv('shape=long&pinIssues=haddock&pinParties=faroes&issues=cod~haddock');
    expect(lines.slice(1, 3).map((line) => line.split(',').slice(0, 2))).toEqual([['haddock', 'faroes'], ['haddock', 'norway']]);
  });
});
