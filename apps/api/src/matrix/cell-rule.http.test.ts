import { readCell } from '@standpoint/contracts/cells';
import { readMatrix } from '@standpoint/contracts/matrix';
import { readPartyProfile } from '@standpoint/contracts/party-profile';
import { listStatements, recordStatement } from '@standpoint/contracts/statements';
import { SAMPLE, startWithSample } from '../../test/sample.js';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../test/world.js';

describe('a red line', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const cell = async (asOf: string) => {
    const params = { ...SAMPLE, issue: 'donbas-control', party: 'ukraine' };
    return (await sample.demo.must(readCell, { params, search: { asOf } })).data.cell;
  };

  const said = (saidOn: string, more: object) => ({
    party: 'ukraine',
    speaker: 'zelenskyy',
    saidOn,
    quote: `Said on ${saidOn}.`,
    sources: [{ source: 'briefing' }],
    ...more,
  });

  it('stands although the party speaks again and is silent on it', async () => {
    const position = { issue: 'donbas-control', value: 1, commitment: 'stated' as const };
    await sample.demo.must(recordStatement, { params: SAMPLE, body: said('2026-02-03', { positions: [position] }) });
    expect(await cell('2026-02-03')).toMatchObject({
      value: 1,
      low: 0,
      high: 1,
      commitment: 'stated',
      redLines: [{ kind: 'at most', value: 1 }],
      saidOn: '2026-02-03',
    });
  });

  it('is gone from the day on which a link withdraws just it, and value and range stay', async () => {
    const { items } = (await sample.demo.must(listStatements, { params: SAMPLE, search: { limit: '200' } })).data;
    const drawn = items.find(({ externalId }) => externalId === 'S02');
    const link = { type: 'withdraws' as const, statement: drawn?.id ?? '', issue: 'donbas-control', facet: 'red line' as const };
    await sample.demo.must(recordStatement, { params: SAMPLE, body: said('2026-02-05', { links: [link] }) });

    expect((await cell('2026-02-04')).redLines).toHaveLength(1);
    const after = await cell('2026-02-05');
    expect(after).toMatchObject({ state: 'held', value: 1, low: 0, high: 1, redLines: [] });
    expect(after.flags).not.toContain('red line');
  });
});

describe('three voices of one party within a fortnight', () => {
  let world: World;
  let workspace: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    workspace = await world.workspace('Fisheries');
    talks = await workspace.negotiation({
      parties: ['Norway'],
      issues: ['Cod quota', 'Haddock quota', 'Herring quota'],
      speakers: [
        { name: 'Ambassador', party: 'norway', authority: 'speaks for' },
        { name: 'Minister', party: 'norway', authority: 'negotiates' },
        { name: 'President', party: 'norway', authority: 'decides' },
      ],
    });
  });
  afterAll(() => world.end());

  const says = (speaker: string, issue: string, value: number, saidOn: string) =>
    talks.record({ party: 'Norway', speaker, issue, value, saidOn });

  const cell = async (issue: string, asOf: string) => {
    const params = { ...talks.params, issue, party: 'norway' };
    return (await workspace.viewer.must(readCell, { params, search: { asOf } })).data.cell;
  };

  it('the ambassador, who spoke last, does not replace the president, but contests them', async () => {
    await says('president', 'Cod quota', 2, '2026-01-10');
    await says('minister', 'Cod quota', 1, '2026-01-08');
    await says('ambassador', 'Cod quota', -1, '2026-01-15');
    const contested = await cell('cod-quota', '2026-01-20');
    expect(contested).toMatchObject({ state: 'held', value: 2, speaker: 'President', hull: { low: -1, high: 2 }, flags: ['contested'] });
    expect(contested.voices.map(({ speaker }) => speaker)).toEqual(['President', 'Ambassador']);
  });

  it('the minister who spoke before the president neither wins nor contests', async () => {
    await says('minister', 'Haddock quota', -2, '2026-01-08');
    await says('president', 'Haddock quota', 2, '2026-01-12');
    expect(await cell('haddock-quota', '2026-01-20')).toMatchObject({ value: 2, speaker: 'President', hull: null, flags: [] });
  });

  it('the president replaces the minister who spoke later, and the minister contests', async () => {
    await says('president', 'Herring quota', -2, '2026-01-05');
    await says('minister', 'Herring quota', 0, '2026-01-12');
    expect(await cell('herring-quota', '2026-01-20')).toMatchObject({
      value: -2,
      speaker: 'President',
      hull: { low: -2, high: 0 },
      flags: ['contested'],
    });
  });

  it('after the fortnight the later voice stands alone', async () => {
    await says('minister', 'Herring quota', 1, '2026-02-01');
    expect(await cell('herring-quota', '2026-02-02')).toMatchObject({ value: 1, speaker: 'Minister', hull: null, flags: [] });
  });
});

describe('a member of two blocs that differ', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.end());

  it('names the bloc that each voice without a speaker comes from', async () => {
    const { viewer, negotiation } = await world.workspace('Blocs');
    const parties = [{ name: 'East', kind: 'bloc' as const }, { name: 'West', kind: 'bloc' as const }, { name: 'Cod', memberOf: ['East', 'West'] }];
    const { params, record } = await negotiation({ parties, issues: ['Land'] });
    await record({ party: 'East', saidOn: '2026-01-02', issue: 'Land', value: -2 });
    await record({ party: 'West', saidOn: '2026-01-03', issue: 'Land', value: 2 });
    const voices = [['West', 'For'], ['East', 'Against']];

    for (const evidence of ['stated~reported~leaked~inferred', 'stated']) {
      const { cells } = (await viewer.must(readMatrix, { params, search: { asOf: '2026-01-31', parties: 'cod', evidence } })).data;
      expect(cells[0]?.voices.map(({ speaker, label }) => [speaker, label])).toEqual(voices);
    }
    const { contest } = (await viewer.must(readCell, { params: { ...params, issue: 'land', party: 'cod' }, search: { asOf: '2026-01-31' } })).data;
    expect(contest.map(({ speaker, label }) => [speaker.name, label])).toEqual(voices);
    const { disagreements } = (await viewer.must(readPartyProfile, { params: { ...params, party: 'cod' }, search: { asOf: '2026-01-31' } })).data;
    expect(disagreements[0]?.voices.map(({ speaker, label }) => [speaker.name, label])).toEqual(voices);
  });
});
