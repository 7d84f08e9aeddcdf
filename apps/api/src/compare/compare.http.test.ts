import { compareMoments, type Comparison, exportComparison } from '@standpoint/contracts/compare';
import { readNegotiation } from '@standpoint/contracts/negotiations';
import { correctStatement, retractStatement } from '@standpoint/contracts/statements';
import { startWorld, type TestWorkspace, type World } from '../../test/world.js';

const THEN = '2026-01-10';
const NOW = '2026-01-31';

/** What a reader sees first of each change. */
const read = ({ changes }: Comparison) =>
  changes.map(({ kind, before, after }) => `${kind}: ${after.issueSlug} × ${after.partySlug}, ${before.label || before.state} → ${after.label || after.state}`);

describe('comparing two moments', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.end());

  /** Talks in a workspace of their own, where two parties speak of a quota. */
  const open = async (title: string) => {
    const ours: TestWorkspace = await world.workspace(title);
    const talks = await ours.negotiation({ title, parties: ['Norway', 'Iceland'], issues: ['Quota'] });
    const say = (party: string, value: number, saidOn: string) =>
      talks.record({ party, issue: 'Quota', value, saidOn, quote: `${party} says ${value} on ${saidOn}` });
    const compare = async (search: Record<string, string> = {}) =>
      (await ours.viewer.must(compareMoments, { params: talks.params, search: { from: THEN, to: NOW, ...search } })).data;
    const instant = async () => (await ours.viewer.must(readNegotiation, { params: talks.params })).data.changedAt;
    return { ...talks, ours, say, compare, instant };
  };

  it('tells who moved how far, closer or apart, and what became of the gap', async () => {
    const talks = await open('Moves');
    await talks.say('Norway', -2, '2026-01-05');
    await talks.say('Iceland', 2, '2026-01-05');
    await talks.say('Norway', 0, '2026-01-20');
    const comparison = await talks.compare();
    expect(read(comparison)).toEqual(['moved closer: quota × norway, Against → Between']);
    expect(comparison.changes[0]).toMatchObject({ delta: 50, gaps: [{ before: 100, after: 50, own: -50, other: 0 }] });
    expect(comparison.pairs).toMatchObject([{ before: 100, after: 50, byA: -50, byB: 0, byKnown: 0, issuesCompared: 1 }]);
    expect(comparison.cells).toBe(2);
  });

  it('puts a back-dated statement under what we learned, not under moves', async () => {
    const talks = await open('Learned');
    await talks.say('Norway', -2, '2026-01-05');
    const known = await talks.instant();
    await talks.say('Norway', 2, '2026-01-08');

    const comparison = await talks.compare({ fromKnownAt: known });
    expect(read(comparison)).toEqual(['learned: quota × norway, Against → For']);
    expect(comparison.differing).toEqual({ all: 1, moved: 0 });
    expect(read(await talks.compare())).toEqual([]);
    expect(read(await talks.compare({ fromKnownAt: known, toKnownAt: known }))).toEqual([]);
  });

  it('keeps a move and what was learned of the day before it apart', async () => {
    const talks = await open('Both');
    await talks.say('Norway', -2, '2026-01-05');
    const known = await talks.instant();
    await talks.say('Norway', 0, '2026-01-08');
    await talks.say('Norway', 2, '2026-01-20');
    const comparison = await talks.compare({ fromKnownAt: known });
    expect(read(comparison)).toEqual(['moved: quota × norway, Between → For', 'learned: quota × norway, Against → Between']);
    expect(comparison).toMatchObject({ counts: [{ kind: 'moved', changes: 1 }, { kind: 'learned', changes: 1 }], differing: { all: 1, moved: 1 } });
  });

  it('tells corrections and retractions from moves', async () => {
    const talks = await open('Mended');
    const wrong = await talks.say('Norway', -2, '2026-01-05');
    const never = await talks.say('Iceland', 2, '2026-01-05');
    const known = await talks.instant();
    await talks.ours.analyst.must(correctStatement, {
      params: { ...talks.params, statement: wrong.id },
      ifMatch: 1,
      body: { ...talks.statement({ party: 'Norway', issue: 'Quota', value: 1, saidOn: '2026-01-05', quote: 'Norway says one' }), reason: 'Misheard' },
    });
    await talks.ours.analyst.must(retractStatement, { params: { ...talks.params, statement: never.id }, ifMatch: 1, body: { reason: 'Never said' } });
    const comparison = await talks.compare({ fromKnownAt: known });
    expect(comparison.changes.map(({ kind, after }) => [kind, after.partySlug])).toEqual([
      ['retracted', 'iceland'],
      ['corrected', 'norway'],
    ]);
  });

  it.each([
    ['of somebody else', { party: 'Iceland', issue: 'Quota', value: -2 }],
    ['of a day to come', { party: 'Norway', issue: 'Quota', value: -2, saidOn: '2026-03-01' }],
    ['of nothing coded', { party: 'Norway' }],
  ])('calls corrected what it now knows to be said %s, whoever is asked about', async (what, body) => {
    const talks = await open(what);
    const { id: statement } = await talks.say('Norway', -2, '2026-01-05');
    const fromKnownAt = await talks.instant();
    const corrected = { ...talks.statement({ saidOn: '2026-01-05', ...body }), reason: 'Misread' };
    await talks.ours.analyst.must(correctStatement, { params: { ...talks.params, statement }, ifMatch: 1, body: corrected });
    const told = [await talks.compare({ fromKnownAt }), await talks.compare({ fromKnownAt, parties: 'norway' })].map(read);
    expect(told.map((changes) => changes.filter((change) => change.includes('norway')))).toEqual(Array(2).fill(['corrected: quota × norway, Against → none']));
  });

  it('compares with seven days before today where no day is given', async () => {
    const talks = await open('Default');
    world.setNow('2026-02-10T12:00:00Z');
    const { data } = await talks.ours.viewer.must(compareMoments, { params: talks.params, search: {} });
    expect([data.from, data.to]).toEqual([
      { asOf: '2026-02-03', knownAt: null },
      { asOf: '2026-02-10', knownAt: null },
    ]);
  });

  it('refuses days in the wrong order and instants still to come, each by its name', async () => {
    const { params, ours } = await open('Refused');
    const turned = await ours.viewer.call(compareMoments, { params, search: { from: NOW, to: THEN } });
    expect(turned).toMatchObject({ status: 422, code: 'from-after-to' });
    for (const name of ['fromKnownAt', 'toKnownAt']) {
      const early = await ours.viewer.call(compareMoments, { params, search: { from: THEN, to: NOW, [name]: '2999-01-01T00:00:00Z' } });
      expect(early.problem?.errors).toMatchObject([{ path: `search.${name}`, code: 'known-at-in-future' }]);
    }
  });

  it('writes the same changes into a file', async () => {
    const talks = await open('File');
    await talks.say('Norway', -2, '2026-01-05');
    await talks.say('Norway', 1, '2026-01-20');
    const file = await talks.ours.viewer.call(exportComparison, { params: talks.params, search: { from: THEN, to: NOW } });
    const [header = '', row = '', ...rest] = file.text.trim().split('\r\n');
    expect(rest).toEqual([]);
    expect(header.split(',').length).toBe(row.split(',').length);
    expect(row.startsWith(`quota,norway,moved,false,${THEN},${NOW},held,held,`)).toBe(true);
    expect(file.headers['content-disposition']).toContain('file_compare_from-2026-01-10_asof-2026-01-31');
  });
});
