import { exportWatchList, readWatchList } from '@standpoint/contracts/watch';
import { recordStatement } from '@standpoint/contracts/statements';
import { SAMPLE, startWithSample } from '../../test/sample.js';
import { startWorld, type World } from '../../test/world.js';

describe('the watch list', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const watch = async (asOf: string) => (await sample.demo.must(readWatchList, { params: SAMPLE, search: { asOf } })).data;
  const of = async (asOf: string, reason: string) =>
    (await watch(asOf)).items.filter((item) => item.reason === reason).map(({ issueSlug, partySlug, detail, days }) => [`${issueSlug} × ${partySlug}`, days ?? detail]);

  it('tells which positions end within a week, the next first, and nothing that was merely raised', async () => {
    expect(await of('2026-01-31', 'expiring')).toEqual([
      ['energy-pause-scope × russia', 1],
      ['energy-pause-days × russia', 1],
      ['next-round × ukraine', 1],
      ['energy-pause-scope × united-states', 5],
      ['energy-pause-days × united-states', 5],
    ]);
    expect(await of('2026-02-02', 'expiring')).toEqual([
      ['energy-pause-scope × united-states', 3],
      ['energy-pause-days × united-states', 3],
    ]);
  });

  it('tells which conditions nobody has judged and which cells are contested', async () => {
    expect(await of('2026-01-31', 'condition')).toEqual([['energy-pause-scope × ukraine', 'Russia does not attack Ukrainian energy facilities']]);
    const [contested, ...more] = await of('2026-01-31', 'contested');
    expect(more).toEqual([]);
    expect(contested?.[0]).toBe('open-agenda × united-states');
    expect(contested?.[1]).toMatch(/Witkoff: Only territory; .*Rubio: Several topics/);
  });

  it('tells what is old, the oldest first', async () => {
    const stale = await of('2026-06-30', 'stale');
    expect(stale.length).toBeGreaterThan(0);
    const ages = stale.map(([, days]) => Number(days));
    expect(ages).toEqual(ages.toSorted((a, b) => b - a));
  });

  it('says how far apart the parties are on each issue, with n', async () => {
    const { spread } = await watch('2026-01-31');
    const control = spread.find(({ issueSlug }) => issueSlug === 'donbas-control');
    // Russia at 3, Ukraine at 1 of 0 … 3; the mediator's proposal counts in no number.
    expect(control).toMatchObject({ n: 2, range: 66.666667 });
    expect(control?.polarisation).toBeCloseTo(4 * (1 / 3) ** 2, 5);
  });

  it('reads a trend from five statements, not from four', async () => {
    const say = (value: number, saidOn: string) =>
      sample.demo.must(recordStatement, {
        params: SAMPLE,
        body: { party: 'germany', quote: `Said ${value} on ${saidOn}`, saidOn, sources: [{ source: 'guardian' }], positions: [{ issue: 'donbas-control', value }] },
      });
    for (const [value, saidOn] of [[0, '2026-01-01'], [1, '2026-01-11'], [1, '2026-01-16'], [2, '2026-01-21']] as const) await say(value, saidOn);
    expect((await watch('2026-01-31')).trends).toEqual([]);
    await say(3, '2026-01-31');
    const explain = { asOf: '2026-01-31', explain: 'true' } as const;
    const { trends, explanations } = (await sample.demo.must(readWatchList, { params: SAMPLE, search: explain })).data;
    expect(trends).toMatchObject([{ issueSlug: 'donbas-control', partySlug: 'germany', n: 5 }]);
    expect(explanations?.filter(({ measure }) => measure === 'trend')).toMatchObject([{ value: trends[0]?.per30Days, n: 5 }]);
    // Of those five the last was said on the day itself.
    expect((await watch('2026-01-30')).trends).toEqual([]);
  });

  it('is a file with the same rows', async () => {
    const { items } = await watch('2026-01-31');
    const file = await sample.demo.call(exportWatchList, { params: SAMPLE, search: { asOf: '2026-01-31' } });
    const lines = file.text.trim().split('\r\n');
    expect(lines[0]).toBe('reason,issue,party,label,day,days,detail,statement_id');
    expect(lines).toHaveLength(items.length + 1);
  });
});

describe('the watch list of a large table', () => {
  const parties = Array.from({ length: 10 }, (_, at) => `Party ${at + 1}`);
  const issues = Array.from({ length: 21 }, (_, at) => `Issue ${at + 1}`);
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.end());

  it('lists the first two hundred of a reason and the two hundred steepest drifts, and counts all; the file has all', async () => {
    const { analyst, negotiation } = await world.workspace('Large');
    const { params, record } = await negotiation({ parties, issues });
    for (const [at, party] of parties.entries()) {
      for (const week of [0, 1, 2, 3, 4]) {
        const positions = issues.map((_, issue) => ({ issue: `issue-${issue + 1}`, value: Math.round((week * at) / 9) - 2 }));
        await record({ party: `party-${at + 1}`, quote: `${party} in week ${week}`, saidOn: `2026-01-0${week + 1}`, positions });
      }
    }
    const search = { asOf: '2026-06-30' };
    const { items, counts, trends, trendCount } = (await analyst.must(readWatchList, { params, search })).data;
    expect(counts).toEqual([{ reason: 'stale', items: 210 }]);
    expect(items).toHaveLength(200);
    expect([trends.length, trendCount]).toEqual([200, 210]);
    const slopes = trends.map(({ per30Days }) => per30Days);
    expect(new Set(slopes).size).toBeGreaterThan(2);
    expect(slopes).toEqual(slopes.toSorted((a, b) => b - a));
    const file = await analyst.call(exportWatchList, { params, search });
    expect(file.text.trim().split('\r\n')).toHaveLength(211);
  });
});
