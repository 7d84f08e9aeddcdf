import { parse } from 'csv-parse/sync';
import { type Matrix, readMatrix } from '@standpoint/contracts/matrix';
import { readNegotiation } from '@standpoint/contracts/negotiations';
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

  it('tells the same whether the cells are kept or read from the log', async () => {
    const { days } = await timeline();
    const { data } = await sample.demo.must(readNegotiation, { params: SAMPLE });
    const fromLog = await timeline({ knownAt: data.changedAt });
    expect(fromLog.days).toEqual(days);
    expect(days.length).toBeGreaterThan(5);
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
    const said = await sample.demo.must(recordStatement, {
      params: SAMPLE,
      body: {
        party: 'germany',
        quote: 'Said again and again',
        saidOn: '2020-01-01',
        sources: [{ source: 'guardian' }],
        positions: [{ issue: 'donbas-control', value: 2, validUntil: '2020-01-20' }],
      },
    });
    await sayAgain(said.data.id, 449);
    const asked = { parties: 'germany', issues: 'donbas-control', evidence: 'stated' };
    const { days, isExact } = await timeline(asked);
    expect(isExact).toBe(false);
    expect(days.filter(({ cells }) => cells === 1)).toHaveLength(450 + 91);
    expect(days.at(-1)?.day).toBe(dayOf(dayNumber('2020-01-01') + 449 + 91));
    expect((await timeline({ ...asked, issues: 'rail-strikes' })).isExact).toBe(true);
  });

  /** Once a day, behind the API: writing so much through it takes long. */
  async function sayAgain(statementId: string, times: number) {
    const client = await sample.owner.connect();
    const copy = (table: string, key: string, days: string) => `
      INSERT INTO ${table} OVERRIDING SYSTEM VALUE
      SELECT (jsonb_populate_record(r, jsonb_build_object(${days}))).*
      FROM   ${table} r CROSS JOIN copies c WHERE r.${key} = $1`;
    try {
      await client.query('BEGIN');
      await client.query(
        `SELECT set_config('app.workspace_id', workspace_id::text, true), set_config('app.recorded_at', now()::text, true) FROM statement WHERE id = $1`,
        [statementId],
      );
      await client.query(`CREATE TEMP TABLE copies ON COMMIT DROP AS SELECT n, gen_random_uuid() AS said, gen_random_uuid() AS coded FROM generate_series(1, ${times}) AS n`);
      await client.query(copy('statement', 'id', `'id', c.said`), [statementId]);
      await client.query(copy('statement_revision', 'statement_id', `'statement_id', c.said, 'said_on', r.said_on + c.n, 'said_from', r.said_on + c.n`), [statementId]);
      await client.query(copy('position', 'statement_id', `'id', c.coded, 'statement_id', c.said`), [statementId]);
      await client.query(
        copy('position_revision', 'statement_id', `'position_id', c.coded, 'statement_id', c.said, 'said_on', r.said_on + c.n, 'valid_until', r.valid_until + c.n`),
        [statementId],
      );
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }
});
