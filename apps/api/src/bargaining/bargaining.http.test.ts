import { readBargaining, tryProposal } from '@standpoint/contracts/bargaining';
import { SAMPLE, startWithSample } from '../../test/sample.js';

const JANUARY = { asOf: '2026-01-31' };

describe('bargaining', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const table = async () => (await sample.demo.must(readBargaining, { params: SAMPLE, search: JANUARY })).data;
  const attempt = (values: { issue: string; value: number }[]) =>
    sample.demo.call(tryProposal, { params: SAMPLE, search: JANUARY, body: { values } });

  it('finds how far the stated ranges are apart, by both readings of a lone point', async () => {
    const { overlaps, parties } = await table();
    const slugOf = (id: string | undefined) => parties.find((party) => party.id === id)?.slug;
    // Ukraine accepts 0 … 1 of 0 … 3, of Russia only the point 3 is known.
    const control = overlaps.find(({ issueSlug }) => issueSlug === 'donbas-control');
    expect(control).toMatchObject({ parties: 2, rangesKnown: 1, pessimistic: { low: 3, high: 1, width: -66.666667 }, optimistic: { low: 0, high: 1, width: 33.333333 } });
    expect(control?.pessimistic?.pivotal.map(slugOf)).toEqual(['russia', 'ukraine']);
  });

  it('says nothing of an issue on which fewer than two stand', async () => {
    const { overlaps } = await table();
    expect(overlaps.find(({ issueSlug }) => issueSlug === 'znpp-control')).toMatchObject({ parties: 0, pessimistic: null, optimistic: null });
  });

  it('offers what the mediator proposed, to be tried', async () => {
    const { proposals } = await table();
    expect(proposals.map(({ issueSlug, partySlug, label }) => [issueSlug, partySlug, label])).toEqual([
      ['donbas-control', 'united-states', 'Free economic zone'],
      ['donbas-recognition', 'united-states', 'Left open'],
    ]);
  });

  it('tells what a proposal costs each, which red lines it crosses, and where too little is known', async () => {
    const { data } = await attempt([{ issue: 'donbas-control', value: 2 }, { issue: 'znpp-control', value: 1 }]);
    const { parties } = await table();
    const costOf = (slug: string) => data.costs.find(({ partyId }) => partyId === parties.find((party) => party.slug === slug)?.id);
    expect(costOf('russia')).toMatchObject({ loss: 33.333333, known: 1, issues: 2, outside: [], crossed: [] });
    expect(costOf('ukraine')).toMatchObject({ loss: 33.333333, outside: ['donbas-control'], crossed: [{ issueSlug: 'donbas-control', kind: 'at most', label: 'As held today' }] });
  });

  it('refuses an issue that is not there and a value off its scale, and writes nothing', async () => {
    const answer = await attempt([{ issue: 'nothing', value: 1 }, { issue: 'donbas-control', value: 9 }]);
    expect(answer.problem?.errors).toMatchObject([
      { path: 'values.0.issue', code: 'issue-not-found' },
      { path: 'values.1.value', code: 'value-off-scale' },
    ]);
    expect(await attempt([{ issue: 'donbas-control', value: 1 }, { issue: 'donbas-control', value: 2 }])).toMatchObject({ status: 422, code: 'issue-twice' });
  });
});
