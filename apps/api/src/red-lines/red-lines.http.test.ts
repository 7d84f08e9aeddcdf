import { exportRedLines, readRedLines } from '@standpoint/contracts/red-lines';
import { recordStatement } from '@standpoint/contracts/statements';
import type { Person } from '../../test/person.js';
import { SAMPLE, startWithSample } from '../../test/sample.js';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../test/world.js';

describe('the register of red lines', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const read = async (asOf: string) => (await sample.demo.must(readRedLines, { params: SAMPLE, search: { asOf } })).data.items;
  const say = async (body: object) =>
    (await sample.demo.must(recordStatement, { params: SAMPLE, body: { party: 'ukraine', speaker: 'zelenskyy', sources: [{ source: 'guardian' }], ...body } as never })).data;

  it('tells who drew it, in which words, with what authority, and whose position lies beyond', async () => {
    const items = await read('2026-01-31');
    expect(items.map(({ issueSlug, partySlug, kind, label, standing }) => [issueSlug, partySlug, kind, label, standing])).toEqual([
      ['donbas-control', 'ukraine', 'at most', 'As held today', true],
      ['donbas-recognition', 'ukraine', 'at most', 'Not recognised', true],
    ]);
    const [control] = items;
    expect(control).toMatchObject({ firstSaid: '2026-01-30', lastSaid: '2026-01-30', ended: null, speaker: 'Volodymyr Zelenskyy', authority: 'decides' });
    expect(control?.quote).toMatch(/^Rules out ceding territory/);
    expect(control?.beyond.map(({ partySlug, isProposal }) => [partySlug, isProposal])).toEqual([
      ['russia', false],
      ['united-states', true],
    ]);
    // The source says only that it was so by then.
    expect(control?.tests.map(({ on, from, partySlug }) => [partySlug, from, on])).toEqual([
      ['russia', null, '2026-01-30'],
      ['united-states', null, '2026-01-30'],
    ]);
  });

  it('is empty before anybody drew one', async () => {
    expect(await read('2026-01-29')).toEqual([]);
  });

  it('dates a line from the first words to the last, and keeps one that was replaced', async () => {
    const [first] = await read('2026-01-31');
    const again = await say({ quote: 'We said it, and we say it again.', saidOn: '2026-02-03', kind: 'claim', links: [{ type: 'reaffirms', statement: first?.statementId }] });
    expect((await read('2026-02-03'))[0]).toMatchObject({
      firstSaid: '2026-01-30', firstStatementId: first?.statementId, lastSaid: '2026-02-03', lastStatementId: again.id, standing: true,
    });

    await say({ quote: 'Not even that.', saidOn: '2026-02-05', positions: [{ issue: 'donbas-control', redLines: [{ kind: 'at most', value: 0 }], kind: null }] });
    const control = (await read('2026-02-06')).filter(({ issueSlug }) => issueSlug === 'donbas-control');
    expect(control.map(({ label, standing, ended }) => [label, standing, ended?.how ?? null, ended?.on ?? null])).toEqual([
      ['All under Ukraine', true, null, null],
      ['As held today', false, 'replaced by a later red line', '2026-02-05'],
    ]);
    // The party itself now lies beyond its own line.
    expect(control[0]?.beyond.map(({ partySlug }) => partySlug)).toContain('ukraine');
  });

  it('is a file with the same rows', async () => {
    const items = await read('2026-02-06');
    const { text } = await sample.demo.call(exportRedLines, { params: SAMPLE, search: { asOf: '2026-02-06' } });
    expect(text.trim().split('\r\n')).toHaveLength(items.length + 1);
  });
});

describe('what happens to a red line', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Cod', 'Hake', { name: 'Broker', role: 'mediator' }], issues: ['Land'] });
  });
  afterAll(() => world.end());

  const at = async (asOf: string, more = {}, by = ours.analyst) => (await by.must(readRedLines, { params: talks.params, search: { asOf, ...more } })).data.items;

  it('is told by whom it was tested, and that the party crossed it, in word and in deed, while it stood', async () => {
    await talks.record({ party: 'Hake', saidOn: '2026-01-01', issue: 'Land', value: 2 });
    const drawn = await talks.record({ party: 'Cod', saidOn: '2026-01-02', issue: 'Land', redLines: [{ kind: 'at most', value: 0 }] });
    const proposal = await talks.record({ party: 'Broker', saidOn: '2026-01-03', kind: 'proposal', issue: 'Land', value: 1 });
    await talks.record({ party: 'Hake', saidOn: '2026-01-04', issue: 'Land', value: 1 });
    await talks.record({ party: 'Hake', saidOn: '2026-01-05', issue: 'Land', value: 0 });
    await talks.record({ party: 'Cod', saidOn: '2026-01-06', issue: 'Land', value: 1 });
    await talks.record({ party: 'Cod', saidOn: '2026-01-07', evidence: 'observed', kind: 'conduct', issue: 'Land', value: 2 });

    const [line] = await at('2026-01-08');
    expect(line?.tests.map(({ how, on, partySlug, label, stands }) => [how, on, partySlug, label, stands])).toEqual([
      ['proposed', '2026-01-03', 'broker', 'Rather for', true],
      ['tested', '2026-01-04', 'hake', 'Rather for', false],
      ['crossed', '2026-01-06', 'cod', 'Rather for', true],
      ['in deed', '2026-01-07', 'cod', 'For', false],
    ]);
    expect(line).toMatchObject({ statementId: drawn.id, tests: [{ statementId: proposal.id }, {}, {}, {}] });
    // Whoever is asked about: others may still lie beyond.
    expect((await at('2026-01-08', { parties: 'cod' }))[0]?.beyond.map(({ partySlug }) => partySlug)).toEqual(['cod', 'broker']);
    expect(await at('2026-01-08', { parties: 'hake' })).toEqual([]);
  });

  it('is withdrawn on a day, by words that are named, and tested no more after it', async () => {
    const [line] = await at('2026-01-08');
    const back = await talks.record({
      party: 'Cod', saidOn: '2026-01-10', kind: 'announcement', links: [{ type: 'withdraws', statement: line?.statementId ?? '', issue: 'land', facet: 'red line' }],
    });
    await talks.record({ party: 'Hake', saidOn: '2026-01-11', issue: 'Land', value: 2 });
    const [ended] = await at('2026-01-12');
    expect(ended).toMatchObject({ standing: false, ended: { how: 'withdrawn', on: '2026-01-10', statementId: back.id }, beyond: [] });
    expect(ended?.tests.at(-1)?.on).toBe('2026-01-07');
    expect((await at('2026-01-09'))[0]).toMatchObject({ standing: true, ended: null });
  });

  it('is drawn in the party’s own voice alone: conduct draws none, nor ends one', async () => {
    const open = await ours.negotiation({ title: 'Deeds', slug: 'deeds', parties: ['Bass', 'Carp'], issues: ['Sea'] });
    const redLines = [{ kind: 'at most' as const, value: 0 }];
    await open.record({ party: 'Bass', saidOn: '2026-01-02', evidence: 'observed', kind: 'conduct', issue: 'Sea', redLines });
    await open.record({ party: 'Carp', saidOn: '2026-01-03', evidence: 'reported', issue: 'Sea', redLines });
    const register = async (search: object) => (await ours.analyst.must(readRedLines, { params: open.params, search })).data;
    expect(await register({ asOf: '2026-01-08' })).toMatchObject({ items: [], counts: { standing: 0, ended: 0 } });
    expect(await register({ asOf: '2026-01-08', evidence: 'stated~observed' })).toMatchObject({ items: [], counts: { standing: 0, ended: 0 } });

    const said = await open.record({ party: 'Bass', saidOn: '2026-01-05', issue: 'Sea', redLines });
    const { items, counts } = await register({ asOf: '2026-01-08' });
    expect(counts).toEqual({ standing: 1, ended: 0 });
    expect(items).toMatchObject([{ standing: true, firstSaid: '2026-01-05', firstStatementId: said.id, lastStatementId: said.id }]);
  });

  it('has not ended before it begins', async () => {
    const open = await ours.negotiation({ title: 'Soon', slug: 'soon', parties: ['Dace'], issues: ['Sea'] });
    await open.record({ party: 'Dace', saidOn: '2026-01-02', validFrom: '2026-02-01', issue: 'Sea', redLines: [{ kind: 'at most', value: 0 }] });
    const counts = async (asOf: string) => (await ours.analyst.must(readRedLines, { params: open.params, search: { asOf } })).data.counts;
    expect(await counts('2026-01-31')).toEqual({ standing: 0, ended: 0 });
    expect(await counts('2026-02-01')).toEqual({ standing: 1, ended: 0 });

    for (const saidOn of ['2026-01-20', '2026-02-10']) await open.record({ party: 'Dace', saidOn, issue: 'Sea', value: 1 });
    const [line] = (await ours.analyst.must(readRedLines, { params: open.params, search: { asOf: '2026-02-28' } })).data.items;
    expect(line?.tests.map(({ how, on }) => [how, on])).toEqual([['crossed', '2026-02-10']]);
  });

  it('is renewed by nothing that the reader may not see', async () => {
    const open = await ours.negotiation({ title: 'Marked', slug: 'marked', parties: ['Ling'], issues: ['Sea'] });
    const drawn = await open.record({ party: 'Ling', saidOn: '2026-01-02', issue: 'Sea', redLines: [{ kind: 'at least', value: 0 }] });
    await open.record({ party: 'Ling', saidOn: '2026-01-05', marking: 'red', links: [{ type: 'reaffirms', statement: drawn.id }] });
    const lastSaid = async (by: Person) =>
      (await by.must(readRedLines, { params: open.params, search: { asOf: '2026-01-08' } })).data.items.map((item) => [item.lastSaid, item.lastStatementId === drawn.id]);
    expect(await lastSaid(ours.viewer)).toEqual([['2026-01-02', true]]);
    expect(await lastSaid(ours.analyst)).toEqual([['2026-01-05', false]]);
  });
});

describe('the register of a large table', () => {
  const parties = Array.from({ length: 11 }, (_, at) => `Party ${at + 1}`);
  const issues = Array.from({ length: 20 }, (_, at) => `Issue ${at + 1}`);
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.end());

  it('lists of those that stand the two hundred most pressing, and counts all; the file has all', async () => {
    const { analyst, negotiation } = await world.workspace('Large');
    const { params, record } = await negotiation({ parties, issues });
    const on = (coded: object) => issues.map((_, at) => ({ issue: `issue-${at + 1}`, ...coded }));
    for (const [at, party] of parties.entries()) {
      const redLines = [{ kind: 'at most' as const, value: 1 }];
      await record({ party, saidOn: `2026-01-${String(at + 10)}`, positions: on({ kind: null, redLines }) });
    }
    await record({ party: 'Party 1', saidOn: '2026-01-22', positions: on({ kind: null, redLines: [{ kind: 'at most', value: 0 }] }) });
    const read = async () => (await analyst.must(readRedLines, { params, search: { asOf: '2026-01-31' } })).data;
    const partiesIn = ({ items }: Awaited<ReturnType<typeof read>>, isStanding: boolean) =>
      new Set(items.filter(({ standing }) => standing === isStanding).map(({ partySlug }) => partySlug));

    // The newest: Party 2 drew its own first of those that stand.
    const untouched = await read();
    expect(untouched.counts).toEqual({ standing: 220, ended: 20 });
    expect(untouched.items).toHaveLength(220);
    expect([partiesIn(untouched, true).has('party-2'), partiesIn(untouched, false)]).toEqual([false, new Set(['party-1'])]);
    expect(untouched.items.slice(0, 2).map(({ issueSlug, partySlug }) => [issueSlug, partySlug])).toEqual([['issue-1', 'party-1'], ['issue-1', 'party-3']]);

    // On one issue somebody goes beyond them: first of all.
    await record({ party: 'Party 11', saidOn: '2026-01-23', issue: 'Issue 20', value: 2 });
    const pressing = await read();
    expect(pressing.counts).toEqual({ standing: 220, ended: 20 });
    expect(pressing.items.filter(({ issueSlug, standing }) => issueSlug === 'issue-20' && standing)).toHaveLength(11);
    expect(pressing.items.filter(({ standing }) => standing)).toHaveLength(200);
    const old = pressing.items.find(({ issueSlug, partySlug }) => issueSlug === 'issue-20' && partySlug === 'party-2');
    expect(old).toMatchObject({ beyond: [{ partySlug: 'party-11' }], tests: [{ how: 'tested', partySlug: 'party-11', on: '2026-01-23' }] });
    const file = await analyst.call(exportRedLines, { params, search: { asOf: '2026-01-31' } });
    expect(file.text.trim().split('\r\n')).toHaveLength(241);
  });
});
