import { parse } from 'csv-parse/sync';
import { type Matrix, readMatrix } from '@standpoint/contracts/matrix';
import { recordStatement } from '@standpoint/contracts/statements';
import { exportTimeline, readTimeline, type Timeline } from '@standpoint/contracts/timeline';
import { dayNumber, dayOf } from '@standpoint/domain/day';
import { SAMPLE, startWithSample } from '../../../test/sample.js';

/** What a table shows of each cell. */
const shownIn = ({ cells }: Matrix) =>
  cells.map(({ state, label, low, high, flags, redLines }) => JSON.stringify([state, label, low, high, flags, redLines.map((line) => line.label)]));

describe('the timeline', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const timeline = async (search: Record<string, string> = {}): Promise<Timeline> => (await sample.demo.must(readTimeline, { params: SAMPLE, search })).data;
  const statementsIn = ({ days }: Timeline) => days.filter(({ statements }) => statements > 0).map(({ day, statements }) => [day, statements]);

  it('counts what was said, day by day, and names every event', async () => {
    const found = await timeline();
    expect(statementsIn(found)).toEqual([
      ['2026-01-29', 1],
      ['2026-01-30', 9],
      ['2026-01-31', 11],
    ]);
    expect(found.events.map(({ slug }) => slug)).toEqual(
      ['abu-dhabi-1', 'trump-putin-call', 'pause-start', 'iaea-special', 'kyiv-press', 'kyiv-address', 'miami', 'abu-dhabi-2'].map((slug) => expect.stringMatching(slug) as string),
    );
  });

  it('stops exactly where the matrix of a day differs from the one before', async () => {
    const { days, isExact } = await timeline();
    const matrix = async (asOf: string) => shownIn((await sample.demo.must(readMatrix, { params: SAMPLE, search: { asOf } })).data);
    const changed: [string, number][] = [];
    let before = await matrix('2026-01-19');
    for (let at = dayNumber('2026-01-20'); at <= dayNumber('2026-05-10'); at++) {
      const after = await matrix(dayOf(at));
      const cells = after.filter((cell, place) => cell !== before[place]).length;
      if (cells > 0) changed.push([dayOf(at), cells]);
      before = after;
    }
    expect(isExact).toBe(true);
    expect(days.filter(({ cells }) => cells > 0).map(({ day, cells }) => [day, cells])).toEqual(changed);
    expect(changed.map(([day]) => day)).toEqual(expect.arrayContaining(['2026-01-31', '2026-02-02']));
  });

  it('leaves out what the reading leaves out', async () => {
    const all = statementsIn(await timeline()).length;
    expect(statementsIn(await timeline({ evidence: 'leaked' }))).toEqual([]);
    expect(statementsIn(await timeline({ parties: 'germany' }))).toEqual([['2026-01-31', 1]]);
    expect(statementsIn(await timeline({ issues: 'rail-strikes' })).length).toBeLessThan(all);
    expect((await timeline({ issues: 'donbas-control', parties: 'russia' })).days.filter(({ cells }) => cells > 1)).toEqual([]);
    expect((await timeline({ knownAt: '2020-01-01T00:00:00Z' })).days).toEqual([]);
  });

  it('is a file with a row a day, events without a statement too', async () => {
    const file = await sample.demo.call(exportTimeline, { params: SAMPLE, search: {} });
    const rows: Record<string, string>[] = parse(file.text, { columns: true, record_delimiter: '\r\n' });
    expect(Object.keys(rows[0] ?? {})).toEqual(['day', 'statements', 'cells_changed', 'events']);
    expect(rows.find(({ day }) => day === '2026-01-23')).toEqual({ day: '2026-01-23', statements: '0', cells_changed: '0', events: 'abu-dhabi-1' });
    expect(rows).toHaveLength((await timeline()).days.filter(({ day }) => !['2026-01-23', '2026-02-01'].includes(day)).length + 2);
  });

  it('names the days on which something can change where there is too much to look at, and says so', async () => {
    const say = (at: number) =>
      sample.demo.must(recordStatement, {
        params: SAMPLE,
        body: {
          party: 'germany',
          quote: `Said for the ${at}th time`,
          saidOn: dayOf(dayNumber('2020-01-01') + at),
          sources: [{ source: 'guardian' }],
          positions: [{ issue: 'donbas-control', value: at % 4, ...(at === 0 && { validUntil: '2020-01-20' }) }],
        },
      });
    for (let at = 0; at < 450; at += 10) await Promise.all(Array.from({ length: 10 }, (_, beside) => say(at + beside)));
    const { days, isExact } = await timeline({ parties: 'germany', issues: 'donbas-control' });
    expect(isExact).toBe(false);
    // Said on 450 days; old 91 days later; one ends, and nears its end.
    expect(days.filter(({ cells }) => cells === 1)).toHaveLength(450 + 91);
    expect(days.at(-1)?.day).toBe(dayOf(dayNumber('2020-01-01') + 449 + 91));
    expect((await timeline({ parties: 'germany', issues: 'rail-strikes' })).isExact).toBe(true);
  }, 60_000);
});
