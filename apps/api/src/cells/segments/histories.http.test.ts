import fc from 'fast-check';
import { fresh } from '../../../test/fresh.js';
import { Actors } from '../../../test/live-history.js';
import { type History, historyOf, TALKS } from '../../../test/random-history.js';
import { answersOf, answersOfLog, rebuiltOf, segmentFaults } from '../../../test/segments.js';
import { startWorld, type World } from '../../../test/world.js';

/** `npm run bench model` lives many more, and longer ones. */
const HISTORIES = Number(process.env.HISTORIES ?? 6);
const ACTS = Number(process.env.ACTS ?? 50);
const LOOKS = 4;

describe('random histories of several writers', () => {
  let world: World;
  let lived = 0;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(async () => {
    if (process.env.HISTORIES) console.info(`${lived} acts were let through`);
    await world.end();
  });

  it(
    `leave segments that answer as the log does, tile, and are those of a rebuild: ${HISTORIES} × ${ACTS} acts`,
    async () => {
      await fc.assert(
        fc.asyncProperty(historyOf(ACTS), fc.array(fc.integer({ min: -40, max: 260 }), { minLength: 3, maxLength: 3 }), (history, days) => live(history, days)),
        { numRuns: HISTORIES, endOnFailure: true },
      );
    },
    HISTORIES * ACTS * 2_000,
  );

  async function live(history: History, days: readonly number[]): Promise<void> {
    const workspace = await world.workspace(`History ${fresh()}`);
    const talks = await workspace.negotiation(TALKS);
    const actors = new Actors(workspace, talks);
    actors.lastRevisions = async () => (await world.owner.query(LAST_REVISIONS, [talks.id])).rows;
    const asked = { workspaceId: workspace.id, negotiation: talks.slug, days: days.map(dayOf) };
    for (const [at, together] of history.entries()) {
      await actors.live(together);
      if (at % Math.ceil(history.length / LOOKS) === 0 || at === history.length - 1) await look(asked);
    }
    expect(await segmentFaults(world)).toEqual([]);
    for (const { differing } of await rebuiltOf(world, workspace.id)) expect(differing).toBe(0);
    lived += actors.done;
  }

  async function look(asked: Parameters<typeof answersOf>[1]): Promise<void> {
    const { rows } = await world.owner.query('SELECT id FROM negotiation WHERE cells_at IS DISTINCT FROM changed_at');
    expect(rows).toEqual([]);
    const [fromSegments, fromLog] = [await answersOf(world, asked), await answersOfLog(world, asked)];
    fromLog.forEach((text, at) => expect(JSON.parse(fromSegments[at] ?? '')).toEqual(JSON.parse(text)));
    expect(fromSegments).toEqual(fromLog);
  }
});

const LAST_REVISIONS = `
  SELECT DISTINCT ON (statement_id) statement_id AS id, revision, closed_at IS NOT NULL AS retracted
  FROM   statement_revision WHERE negotiation_id = $1 ORDER BY statement_id, revision DESC`;

function dayOf(of2026: number): string {
  return new Date(Date.UTC(2026, 0, 1 + of2026)).toISOString().slice(0, 10);
}
