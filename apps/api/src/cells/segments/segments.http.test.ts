import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { dayNumber, dayOf } from '@standpoint/domain/day';
import { SAMPLE, startWithSample } from '../../../test/sample.js';
import { answersOf, answersOfLog } from '../../../test/segments.js';
import { RebuildCellsService } from './rebuild-cells.service.js';
import { HERE } from './segment-makers.js';

/** Days around everything that is said in the sample, and far from it. */
const DAYS = [
  ...Array.from({ length: 50 }, (_, at) => dayOf(dayNumber('2025-12-25') + at)),
  ...['2000-01-01', '2025-06-01', '2026-04-01', '2026-04-29', '2026-05-01', '2026-05-02', '2030-01-01', '9999-12-31'],
];

describe('segments of the sample', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const find = async (sql: string) => (await sample.owner.query(sql)).rows[0] as Record<string, string>;

  it('are kept while it is loaded', async () => {
    expect(Number((await find('SELECT count(*) AS kept FROM cell_segment')).kept)).toBeGreaterThan(20);
    expect(await find('SELECT count(*)::int AS behind FROM negotiation WHERE cells_at IS DISTINCT FROM changed_at')).toEqual({ behind: 0 });
  });

  it('answer as the log does, letter by letter, on every day', async () => {
    const { id: workspaceId } = await find('SELECT id FROM workspace');
    const asked = { workspaceId: String(workspaceId), negotiation: SAMPLE.negotiation, days: DAYS };
    const [ours, theirs] = [await answersOf(sample, asked), await answersOfLog(sample, asked)];
    theirs.forEach((text, at) => expect(ours[at]).toBe(text));
  });

  const rebuild = async () => {
    const rebuilt = [];
    for await (const each of sample.app.get(RebuildCellsService, { strict: false }).rebuildAll({ missing: false, maker: HERE })) rebuilt.push(each);
    return rebuilt;
  };
  const kept = () => find(`SELECT count(*) AS segments, md5(string_agg(s::text, ' ' ORDER BY s::text)) AS content FROM cell_segment s`);

  it('are the same when they are built anew: nothing is written', async () => {
    expect(await rebuild()).toMatchObject([{ negotiation: SAMPLE.negotiation, differing: 0 }]);
    await sample.owner.query('DELETE FROM cell_segment');
    expect((await rebuild())[0]?.differing).toBeGreaterThan(20);
  });

  it('are made anew by the command, on every core, as they were', async () => {
    const before = await kept();
    await sample.owner.query('DELETE FROM cell_segment');
    const { stdout } = await promisify(execFile)(process.execPath, [path.resolve('dist/rebuild-cells.js')], {
      env: { PATH: process.env.PATH, API_DATABASE_URL: sample.database.apiUrl, AUTH_SECRET: 'a'.repeat(32) },
    });
    expect(stdout).toMatch(new RegExp(`^${SAMPLE.negotiation}: [0-9]+ cells, ${before.segments} segments differed$`, 'm'));
    expect(await kept()).toEqual(before);
  });
});
