import { compareMoments } from '@standpoint/contracts/compare';
import { exportPartyProfile, readPartyProfile } from '@standpoint/contracts/party-profile';
import { SAMPLE, startWithSample } from '../../test/sample.js';

describe('the profile of a party', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const profile = async (party: string, search: Record<string, string> = {}) =>
    (await sample.demo.must(readPartyProfile, { params: { ...SAMPLE, party }, search: { asOf: '2026-01-31', ...search } })).data;

  it('has one row an issue: where the party stands, what it accepts, and the others behind', async () => {
    const { rows, issues, others } = await profile('ukraine');
    expect(rows).toHaveLength(issues.filter(({ scale }) => scale !== null).length);
    expect(others.map(({ slug }) => slug)).not.toContain('ukraine');
    const control = rows.find(({ cell }) => cell.issueSlug === 'donbas-control');
    expect(control?.cell).toMatchObject({ partySlug: 'ukraine', state: 'held' });
    const russia = others.find(({ slug }) => slug === 'russia');
    expect(control?.others.find(({ partyId }) => partyId === russia?.id)).toMatchObject({ share: 1 });
  });

  it('puts every accepted range on the axis of its scale', async () => {
    const control = (await profile('ukraine')).rows.find(({ cell }) => cell.issueSlug === 'donbas-control');
    expect(control?.accepts).toEqual({ low: 0, high: 1 / 3 });
  });

  it('tells what moved since a day, of this party only, in the words of the comparison', async () => {
    const { changes, since } = await profile('russia', { since: '2026-01-29' });
    expect(since).toBe('2026-01-29');
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ after }) => after.partySlug))).toEqual(new Set(['russia']));
    expect((await profile('russia', { since: '2026-01-31' })).changes).toEqual([]);
    expect((await profile('russia')).since).toBe('2026-01-24');
    const late = await sample.demo.call(readPartyProfile, { params: { ...SAMPLE, party: 'russia' }, search: { asOf: '2026-01-31', since: '2026-02-10' } });
    expect(late.problem?.errors).toMatchObject([{ path: 'search.since', code: 'since-after-as-of' }]);
  });

  it('opens each change of a gap into who moved, as the comparison does', async () => {
    const ours = await sample.workspace('Shifts');
    const talks = await ours.negotiation({ title: 'Shifts', parties: ['Norway', 'Iceland'], issues: ['Quota'] });
    for (const [party, value, saidOn] of [['Norway', -2, '2026-01-05'], ['Iceland', 2, '2026-01-05'], ['Norway', 0, '2026-01-20']] as const) {
      await talks.record({ party, issue: 'Quota', value, saidOn, ...(value === 0 && { low: -1, high: 1 }) });
    }
    const search = { asOf: '2026-01-21', since: '2026-01-14', explain: 'true' } as const;
    const { changes, explanations } = (await ours.viewer.must(readPartyProfile, { params: { ...talks.params, party: 'norway' }, search })).data;
    const { data } = await ours.viewer.must(compareMoments, { params: talks.params, search: { from: search.since, to: search.asOf, explain: 'true' } });
    expect(changes.flatMap(({ gaps }) => gaps)).toMatchObject([{ before: 100, after: 50, own: -50, other: 0 }]);
    expect(changes).toMatchObject([{ turn: 'softened', drift: -50, halfStep: 12.5, accepts: { before: null, after: { width: 50 } } }]);
    expect(changes[0]?.gaps).toMatchObject([{ turn: 'softened' }]);
    expect(explanations).toMatchObject([{ key: 'gap-shift.quota.norway.iceland', value: -50 }]);
    expect(explanations).toEqual(data.explanations?.filter(({ measure }) => measure === 'gap-shift'));
    expect((await profile('russia')).explanations).toBeUndefined();
  });

  it('tells offers about to end and conditions nobody has judged', async () => {
    const reasonsOf = async (party: string) => (await profile(party)).watch.map(({ reason, issueSlug, days }) => `${reason} ${issueSlug} ${days ?? ''}`.trim());
    expect(await reasonsOf('ukraine')).toEqual(['expiring next-round 1', 'condition energy-pause-scope']);
    expect((await reasonsOf('russia')).slice(0, 2)).toEqual(['expiring energy-pause-scope 1', 'expiring energy-pause-days 1']);
  });

  it('names the speakers who disagree, each with day and statement', async () => {
    const { disagreements, issues } = await profile('united-states');
    const [only, ...more] = disagreements;
    expect(more).toEqual([]);
    expect(issues.find(({ id }) => id === only?.issueId)?.slug).toBe('open-agenda');
    expect(only?.voices.map(({ speaker, label }) => `${speaker.name}: ${label}`).join()).toMatch(/Witkoff: Only territory.*Rubio: Several topics/);
    expect(only?.voices.every(({ statementId, saidOn }) => statementId !== '' && saidOn <= '2026-01-31')).toBe(true);
  });

  it('lays what was seen next to what was said on that day, newest first', async () => {
    const { saidAndDone } = await profile('russia');
    expect(saidAndDone.length).toBeGreaterThan(0);
    expect(saidAndDone.map(({ day }) => day)).toEqual(saidAndDone.map(({ day }) => day).toSorted().reverse());
    for (const { done, said, differs } of saidAndDone) expect(differs).toBe(said === null || done.label === '' ? null : said.label !== done.label);
    expect((await profile('germany')).saidAndDone).toEqual([]);
  });

  it('shows the others that are asked for, and refuses those that nobody knows', async () => {
    const { others, rows } = await profile('russia', { parties: 'germany' });
    expect(others.map(({ slug }) => slug)).toEqual(['germany']);
    expect(rows.flatMap(({ others: behind }) => behind).every(({ partyId }) => partyId === others[0]?.id)).toBe(true);
    const unknown = await sample.demo.call(readPartyProfile, { params: { ...SAMPLE, party: 'russia' }, search: { parties: 'atlantis' } });
    expect(unknown.status).toBe(422);
    expect((await sample.demo.call(readPartyProfile, { params: { ...SAMPLE, party: 'atlantis' }, search: {} })).status).toBe(404);
  });

  it('is a file with a row for each issue', async () => {
    const { rows } = await profile('ukraine');
    const file = await sample.demo.call(exportPartyProfile, { params: { ...SAMPLE, party: 'ukraine' }, search: { asOf: '2026-01-31' } });
    const lines = file.text.trim().split('\r\n');
    expect(lines[0]).toMatch(/^issue,party,state,kind,value,/);
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines[1]?.startsWith(`${rows[0]?.cell.issueSlug},ukraine,`)).toBe(true);
  });
});
