import { readBargaining, tryProposal } from '@standpoint/contracts/bargaining';
import { retractStatement } from '@standpoint/contracts/statements';
import { SAMPLE, startWithSample } from '../../test/sample.js';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../test/world.js';

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

  it('opens each overlap into every range that it is made of, with the words of each, by both readings of a lone point', async () => {
    const { data } = await sample.demo.must(readBargaining, { params: SAMPLE, search: { ...JANUARY, parties: 'russia~ukraine~germany', explain: 'true' } });
    const opened = (key: string) => data.explanations?.find((number) => number.key === key);
    const strict = opened('overlap.donbas-control');
    expect(strict).toMatchObject({ value: -66.666667, n: 2, of: 3, missing: [{ partySlug: 'germany' }], bounds: { low: -100, high: -66.666667 } });
    expect(strict?.terms).toMatchObject([{ what: 'upper end', partySlug: 'ukraine', part: 33.333333 }, { what: 'lower end', partySlug: 'russia', part: -100 }]);
    expect(strict?.inputs).toMatchObject([
      { partySlug: 'russia', accepts: { low: 3, high: 3, label: 'All under Russia', isStated: false } },
      { partySlug: 'ukraine', accepts: { low: 0, high: 1, label: 'All under Ukraine – As held today', isStated: true } },
    ]);
    expect(strict?.inputs[1]?.accepts?.quote).toMatch(/^Rules out ceding territory/);
    expect(strict?.sensitivity).toMatchObject([{ name: 'without reported and inferred', value: null, n: 1 }, { value: -66.666667, n: 2 }]);
    const open = opened('open-overlap.donbas-control');
    expect(open).toMatchObject({ value: 33.333333, bounds: { low: -66.666667, high: 33.333333 } });
    expect(open?.inputs[0]?.accepts).toMatchObject({ low: 0, high: 3, isStated: false });
    for (const { value, terms } of data.explanations ?? []) expect(terms.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(value ?? NaN, 4);
    expect((await table()).explanations).toBeUndefined();
  });

  it('says nothing of an issue on which fewer than two stand', async () => {
    const { overlaps } = await table();
    expect(overlaps.find(({ issueSlug }) => issueSlug === 'znpp-control')).toMatchObject({ parties: 0, pessimistic: null, optimistic: null });
  });

  it('offers what the mediator proposed, whole as it was said, to be tried', async () => {
    const { proposals, mediators } = await table();
    expect(mediators.map(({ slug }) => slug)).toEqual(['united-states']);
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({ partySlug: 'united-states', saidOn: '2026-01-30', quoteKind: 'paraphrase' });
    expect(proposals[0]?.quote).toMatch(/free economic zone/i);
    expect(proposals[0]?.values).toMatchObject([
      { issueSlug: 'donbas-control', value: 2, label: 'Free economic zone', stands: true },
      { issueSlug: 'donbas-recognition', label: 'Left open', stands: true },
    ]);
  });

  it('tells what a proposal costs each, which red lines it crosses in which words, and where too little is known', async () => {
    const { data } = await attempt([{ issue: 'donbas-control', value: 2 }, { issue: 'znpp-control', value: 1 }]);
    const { parties } = await table();
    const costOf = (slug: string) => data.costs.find(({ partyId }) => partyId === parties.find((party) => party.slug === slug)?.id);
    expect(costOf('russia')).toMatchObject({ loss: 33.333333, known: 1, issues: 2, outside: [], crossed: [] });
    expect(costOf('russia')?.terms).toMatchObject([
      { issueSlug: 'donbas-control', proposed: 'Free economic zone', label: 'All under Russia', distance: 33.333333, share: 100, isOutside: false },
      { issueSlug: 'znpp-control', label: '', distance: null, share: null, statementId: null },
    ]);
    expect(costOf('ukraine')).toMatchObject({
      loss: 33.333333,
      outside: ['donbas-control'],
      crossed: [{ issueSlug: 'donbas-control', kind: 'at most', label: 'As held today', saidOn: '2026-01-30', speaker: 'Volodymyr Zelenskyy' }],
    });
    expect(costOf('ukraine')?.crossed[0]?.quote).toMatch(/^Rules out ceding territory/);
    expect(costOf('ukraine')?.terms[0]).toMatchObject({ isOutside: true, accepts: 'All under Ukraine – As held today' });
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

describe('proposals and ranges', () => {
  let world: World;
  let ours: TestWorkspace;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
  });
  afterAll(() => world.end());

  const read = async (talks: TestNegotiation, search = {}) => (await ours.viewer.must(readBargaining, { params: talks.params, search })).data;

  it('keep a proposal whose place a later one took, and say so', async () => {
    const talks = await ours.negotiation({ title: 'Brokered', parties: ['Cod', 'Hake', { name: 'Broker', role: 'mediator' }], issues: ['Land', 'Sea'] });
    const first = await talks.record({ party: 'Broker', kind: 'proposal', saidOn: '2026-01-02', issue: 'Land', value: 1 });
    await talks.record({ party: 'Broker', kind: 'proposal', saidOn: '2026-01-09', issue: 'Land', value: -1 });
    await talks.record({ party: 'Cod', kind: 'proposal', saidOn: '2026-01-09', issue: 'Land', value: 2 });
    const standing = async (search: object) => (await read(talks, search)).proposals.map(({ saidOn, values }) => [saidOn, values[0]?.value, values[0]?.stands]);
    expect(await standing({ asOf: '2026-01-10' })).toEqual([['2026-01-09', -1, true], ['2026-01-02', 1, false]]);
    expect(await standing({ asOf: '2026-01-05' })).toEqual([['2026-01-02', 1, true]]);
    const known = await talks.knownNow();
    await ours.analyst.must(retractStatement, { params: { ...talks.params, statement: first.id }, ifMatch: 1, body: { reason: 'Never said' } });
    expect(await standing({ asOf: '2026-01-05' })).toEqual([]);
    expect(await standing({ asOf: '2026-01-05', knownAt: known })).toHaveLength(1);
  });

  it('weigh by saliences only where those of all that the party stands on are known', async () => {
    const talks = await ours.negotiation({ title: 'Weighed', parties: ['Ling'], issues: ['Land', 'Sea', 'Air'] });
    await talks.record({ party: 'Ling', issue: 'Land', value: -2, salience: 75 });
    await talks.record({ party: 'Ling', issue: 'Sea', value: 2, salience: 25 });
    const lossOf = async () => {
      const body = { values: ['land', 'sea', 'air'].map((issue) => ({ issue, value: 2 })) };
      return (await ours.viewer.must(tryProposal, { params: talks.params, body })).data.costs[0];
    };
    expect(await lossOf()).toMatchObject({ loss: 75, known: 2, issues: 3, saliencesCount: true });
    await talks.record({ party: 'Ling', issue: 'Air', value: 2 });
    expect(await lossOf()).toMatchObject({ loss: 33.333333, known: 3, saliencesCount: false });
  });

  it('take an option of a nominal issue too: beside the loss, and against lines that say never', async () => {
    const talks = await ours.negotiation({
      title: 'Chosen',
      parties: ['Turbot', 'Brill', { name: 'Envoy', role: 'mediator' }],
      issues: ['Land', { title: 'Seat', scale: { kind: 'nominal', options: [{ key: 'oslo', label: 'Oslo', text: '' }, { key: 'bonn', label: 'Bonn', text: '' }], distances: null } }],
    });
    const drawn = await talks.record({ party: 'Turbot', issue: 'Seat', option: 'bonn', redLines: [{ kind: 'never', option: 'oslo' }] });
    await talks.record({ party: 'Envoy', kind: 'proposal', issue: 'Seat', option: 'oslo' });
    const { proposals, choices, overlaps } = await read(talks);
    expect([choices, overlaps.map(({ issueSlug }) => issueSlug)]).toEqual([['seat'], ['land']]);
    expect(proposals[0]?.values).toMatchObject([{ issueSlug: 'seat', value: null, option: 'oslo', label: 'Oslo', stands: true }]);

    const attempt = (values: object[]) => ours.viewer.call(tryProposal, { params: talks.params, body: { values } as never });
    const { data } = await attempt([{ issue: 'seat', option: 'oslo' }, { issue: 'land', value: 1 }]);
    expect(data.costs).toMatchObject([
      { loss: null, issues: 1, options: [{ issueSlug: 'seat', proposed: 'Oslo', label: 'Bonn', same: false }], crossed: [{ kind: 'never', label: 'Oslo', statementId: drawn.id }] },
      { options: [{ label: '', same: null, statementId: null }], crossed: [] },
    ]);
    expect((await attempt([{ issue: 'seat', option: 'bonn' }])).data.costs).toMatchObject([{ issues: 0, options: [{ same: true }], crossed: [] }, {}]);
    expect((await attempt([{ issue: 'seat', option: 'rome' }, { issue: 'seat', value: 1 }])).status).toBe(422);
    expect((await attempt([{ issue: 'seat', value: 1 }])).problem?.errors).toMatchObject([{ path: 'values.0.value', code: 'value-off-scale' }]);
    expect(await attempt([{ issue: 'seat' }])).toMatchObject({ code: 'value-or-option' });
  });

  it('count a member that takes over from its bloc once, as the bloc', async () => {
    const talks = await ours.negotiation({ title: 'Blocs', parties: [{ name: 'Union', kind: 'bloc' }, { name: 'Member', memberOf: ['Union'] }, 'Other'], issues: ['Land'] });
    await talks.record({ party: 'Union', issue: 'Land', value: 2 });
    await talks.record({ party: 'Other', issue: 'Land', value: -2 });
    expect((await read(talks)).overlaps).toMatchObject([{ parties: 2 }]);
    expect((await read(talks, { parties: 'member~other' })).overlaps).toMatchObject([{ parties: 2 }]);
  });
});
