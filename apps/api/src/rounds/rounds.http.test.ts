import { compareMoments } from '@standpoint/contracts/compare';
import { createEvent } from '@standpoint/contracts/events';
import { readGaps } from '@standpoint/contracts/gaps';
import { readMatrix } from '@standpoint/contracts/matrix';
import { listRounds, readRound, type Round } from '@standpoint/contracts/rounds';
import { recordStatement } from '@standpoint/contracts/statements';
import { SAMPLE, startWithSample } from '../../test/sample.js';
import { startWorld, type World } from '../../test/world.js';

describe('rounds of talks', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const spans = async (search: Record<string, string>) => {
    const { items } = (await sample.demo.must(listRounds, { params: SAMPLE, search })).data;
    return items.map(({ slug, before, after, statementCount }) => [slug, before, after, statementCount]);
  };
  const round = async (event: string, search: Record<string, string> = {}): Promise<Round> =>
    (await sample.demo.must(readRound, { params: { ...SAMPLE, event }, search: { asOf: '2026-01-31', ...search } })).data;

  it('lie side by side: each is read from the day before it to the eve of the next, and none beyond the day asked for', async () => {
    expect(await spans({ asOf: '2026-01-31' })).toEqual([
      ['abu-dhabi-1', '2026-01-22', '2026-01-30', 11],
      ['miami', '2026-01-30', '2026-01-31', 14],
      ['abu-dhabi-2', '2026-01-31', null, 0],
    ]);
    expect((await spans({ asOf: '2026-02-05' })).at(-1)).toEqual(['abu-dhabi-2', '2026-01-31', '2026-02-05', 0]);
  });

  it('are read to their own end or a week on, where that is asked for', async () => {
    expect((await spans({ asOf: '2026-02-20', until: 'end' })).map(([, , after]) => after)).toEqual(['2026-01-24', '2026-01-31', '2026-02-01']);
    expect((await spans({ asOf: '2026-02-05', until: 'week' })).map(([, , after]) => after)).toEqual(['2026-01-31', '2026-02-05', '2026-02-05']);
  });

  it('tell what the comparison of the two days tells', async () => {
    const { moves, leftOut, round: span } = await round('abu-dhabi-1');
    const { data } = await sample.demo.must(compareMoments, { params: SAMPLE, search: { from: span.before, to: span.after ?? '' } });
    expect(moves.map(({ statementIds: _, ...change }) => change)).toEqual(data.changes);
    expect(leftOut.moves).toBe(0);
  });

  it.each(['abu-dhabi-1', 'miami'])('rest every sentence on statements that come along: %s', async (event) => {
    const { moves, redLines, gaps, expiring, waiting, statements } = await round(event);
    expect([moves, expiring, waiting].filter((list) => list.length === 0)).toEqual([]);
    expect(redLines.map(({ label }) => label)).toEqual(event === 'miami' ? [] : ['As held today', 'Not recognised']);
    const cited = [
      ...[...moves, ...gaps].map(({ statementIds }) => statementIds),
      ...[...redLines, ...expiring, ...waiting].map(({ statementId }) => [statementId]),
    ];
    const there = new Set<string | null>(statements.map(({ id }) => id));
    expect(cited.filter((ids) => ids.length === 0 || ids.some((id) => !there.has(id)))).toEqual([]);
    expect(new Set(cited.flat())).toEqual(there);
  });

  it('tell gaps that nobody could tell before from gaps that somebody changed', async () => {
    const now = (await sample.demo.must(readGaps, { params: SAMPLE, search: { asOf: '2026-01-30' } })).data.pairs[0];
    expect(now?.gap).toBeGreaterThan(0);
    expect((await round('abu-dhabi-1')).gaps).toMatchObject([{ before: null, after: now?.gap, byA: 0, byB: 0, issuesCompared: 3 }]);
    const said = await sample.demo.must(recordStatement, {
      params: SAMPLE,
      body: {
        party: 'russia',
        quote: 'A zone for trade in between.',
        saidOn: '2026-01-31',
        sources: [{ source: 'guardian' }],
        positions: [{ issue: 'donbas-control', value: 2 }],
      },
    });
    const [gap, ...more] = (await round('miami')).gaps;
    expect(more).toEqual([]);
    expect(gap).toMatchObject({ before: now?.gap, byB: 0, statementIds: expect.arrayContaining([said.data.id]) as string[] });
    expect(gap?.byA).toBeLessThan(0);
  });

  it('show the matrix of both days for those who negotiate', async () => {
    const { table, parties, issues } = await round('miami');
    const slugs = (ids: readonly string[], all: readonly { id: string; slug: string }[]) => ids.map((id) => all.find((one) => one.id === id)?.slug);
    expect(slugs(table.partyIds, parties)).toEqual(['russia', 'ukraine', 'united-states']);
    const search = { asOf: '2026-01-31', parties: 'russia~ukraine~united-states', issues: slugs(table.issueIds, issues).join('~') };
    const matrix = (await sample.demo.must(readMatrix, { params: SAMPLE, search })).data;
    expect(table.after.map(({ label, state }) => [label, state])).toEqual(matrix.cells.map(({ label, state }) => [label, state]));
    expect(table.before).toHaveLength(table.after.length);
    expect((await round('miami', { parties: 'germany' })).table.partyIds).toHaveLength(1);
  });

  it('cite every speaker where they disagree', async () => {
    const { moves, statements } = await round('miami');
    const agenda = moves.find(({ after }) => after.issueSlug === 'open-agenda' && after.partySlug === 'united-states');
    const speakers = statements.filter(({ id }) => agenda?.statementIds.includes(id)).map(({ speaker }) => speaker?.slug);
    expect(speakers.sort()).toEqual(['rubio', 'witkoff']);
  });

  it('lead to the rounds beside it that can be read', async () => {
    expect((await round('miami')).round).toMatchObject({ previous: 'abu-dhabi-1', next: null });
    expect((await round('abu-dhabi-1')).round).toMatchObject({ previous: null, next: 'miami' });
  });

  it('cite what was taken back beside what took it back', async () => {
    const say = async (body: object) =>
      (
        await sample.demo.must(recordStatement, {
          params: SAMPLE,
          body: { party: 'germany', saidOn: '2026-01-29', sources: [{ source: 'guardian' }], quote: `Words ${JSON.stringify(body)}`, ...body },
        })
      ).data.id;
    const offer = await say({ positions: [{ issue: 'donbas-control', value: 1 }] });
    const withdrawal = await say({ saidOn: '2026-01-31', links: [{ type: 'withdraws', statement: offer }] });
    const { moves } = await round('miami');
    expect(moves.find(({ after }) => after.partySlug === 'germany')).toMatchObject({ kind: 'ended', statementIds: [offer, withdrawal] });

    const party = 'iaea-twelve';
    const ofBloc = await say({ party, positions: [{ issue: 'rail-strikes', value: 1 }] });
    const endOfBloc = await say({ party, saidOn: '2026-01-31', links: [{ type: 'withdraws', statement: ofBloc }] });
    const onIssue = (await round('miami')).moves.filter(({ before }) => before.issueSlug === 'rail-strikes' && before.inheritedFrom === party);
    expect(onIssue).toMatchObject([{ kind: 'ended', statementIds: [ofBloc, endOfBloc] }]);
  });

  it('are not ended by one that was postponed, which has no days of its own', async () => {
    const body = { slug: 'geneva', title: 'Geneva', kind: 'talks' as const, starts: '2026-01-28', status: 'postponed' as const };
    await sample.demo.must(createEvent, { params: SAMPLE, body });
    const found = await spans({ asOf: '2026-01-31' });
    expect(found.map(([slug, , after]) => [slug, after])).toEqual([
      ['abu-dhabi-1', '2026-01-30'],
      ['geneva', null],
      ['miami', '2026-01-31'],
      ['abu-dhabi-2', null],
    ]);
  });

  it('say when one has not begun, and know nothing of events that are no talks', async () => {
    const call = (event: string) => sample.demo.call(readRound, { params: { ...SAMPLE, event }, search: { asOf: '2026-01-31' } });
    expect((await call('abu-dhabi-2')).problem?.errors).toMatchObject([{ path: 'search.asOf', code: 'round-to-come' }]);
    expect(await call('kyiv-press')).toMatchObject({ status: 404, code: 'round-not-found' });
  });
});

describe('what a round says of a bloc and its members', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.end());

  const openTalks = async () => {
    const { analyst, negotiation } = await world.workspace('Ours');
    const parties = [{ name: 'Union', kind: 'bloc' as const }, { name: 'Cod', memberOf: ['Union'] }, { name: 'Hake', memberOf: ['Union'] }];
    const { params, record } = await negotiation({ parties, issues: ['Land'] });
    await analyst.must(createEvent, { params, body: { slug: 'round', title: 'Round', kind: 'talks', starts: '2026-01-10' } });
    const read = async () => (await analyst.must(readRound, { params: { ...params, event: 'round' }, search: { asOf: '2026-01-31' } })).data;
    return { record, read };
  };

  it('names who drew a red line, not who takes it over', async () => {
    const { record, read } = await openTalks();
    const drawn = await record({ party: 'Union', saidOn: '2026-01-10', issue: 'Land', redLines: [{ kind: 'at most', value: 0 }] });
    const { redLines, parties } = await read();
    const union = parties.find(({ slug }) => slug === 'union');
    expect(redLines).toMatchObject([{ partyId: union?.id, statementId: drawn.id }]);
  });

  it('cites the words with which a member leaves what it took over', async () => {
    const { record, read } = await openTalks();
    const held = await record({ party: 'Union', saidOn: '2026-01-02', issue: 'Land', value: 1 });
    const own = await record({ party: 'Cod', saidOn: '2026-01-11', issue: 'Land', positionKind: 'declines' });
    const { moves, parties } = await read();
    const cod = parties.find(({ slug }) => slug === 'cod');
    expect(moves.map(({ partyId, kind, statementIds }) => [partyId, kind, statementIds])).toEqual([[cod?.id, 'ended', [held.id, own.id]]]);
  });

  it('cites what took back a red line or a range', async () => {
    const { record, read } = await openTalks();
    const drawn = await record({ party: 'Cod', saidOn: '2026-01-02', issue: 'Land', value: 0, redLines: [{ kind: 'at most', value: 0 }] });
    const lifted = await record({ party: 'Cod', saidOn: '2026-01-11', links: [{ type: 'withdraws', statement: drawn.id, issue: 'land', facet: 'red line' }] });
    const wide = await record({ party: 'Hake', saidOn: '2026-01-02', issue: 'Land', value: 0, low: 0, high: 2 });
    const narrow = await record({ party: 'Hake', saidOn: '2026-01-11', links: [{ type: 'walks back', statement: wide.id, issue: 'land', facet: 'range' }] });
    const { moves } = await read();
    expect(moves.map(({ kind, statementIds }) => [kind, statementIds])).toEqual([
      ['limits', [drawn.id, lifted.id]],
      ['limits', [wide.id, narrow.id]],
    ]);
  });
});
