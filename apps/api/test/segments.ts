import { CompareService } from '../src/compare/compare.service.js';
import { ContradictionsService } from '../src/contradictions/contradictions.service.js';
import type { Caller } from '../src/db/caller.js';
import { GapsService } from '../src/gaps/gaps.service.js';
import { RebuildCellsService } from '../src/cells/segments/rebuild-cells.service.js';
import { NO_END } from '../src/cells/segments/segment-days.js';
import { MatrixService } from '../src/matrix/matrix.service.js';
import { RedLinesService } from '../src/red-lines/red-lines.service.js';
import type { World } from './world.js';

export interface Asked {
  readonly workspaceId: string;
  readonly negotiation: string;
  readonly days: readonly string[];
}

/** What the usual questions are answered with on each day, by those who read everything and by viewers, as text. Nothing is kept. */
export async function answersOf({ app }: Pick<World, 'app'>, { workspaceId, negotiation, days }: Asked): Promise<string[]> {
  const answers: string[] = [];
  for (const asOf of days) {
    for (const role of ['admin', 'viewer'] as const) {
      const caller = { workspaceId, role } as Caller;
      answers.push(
        JSON.stringify(await app.get(MatrixService, { strict: false }).readMatrix(caller, negotiation, { asOf })),
        JSON.stringify(await app.get(GapsService, { strict: false }).readGaps(caller, negotiation, { asOf, nominal: 'true' } as never)),
        JSON.stringify(await app.get(CompareService, { strict: false }).compareMoments(caller, negotiation, { to: asOf })),
        JSON.stringify(await app.get(RedLinesService, { strict: false }).readRedLines(caller, negotiation, { asOf })),
        JSON.stringify(await app.get(ContradictionsService, { strict: false }).readContradictions(caller, negotiation, { asOf })),
      );
    }
  }
  return answers;
}

/** The same read from the log. */
export async function answersOfLog(world: Pick<World, 'app' | 'owner'>, asked: Asked): Promise<string[]> {
  const { rows } = await world.owner.query('UPDATE negotiation n SET cells_at = NULL FROM negotiation o WHERE o.id = n.id AND n.workspace_id = $1 RETURNING n.id, o.cells_at::text', [asked.workspaceId]);
  const answers = await answersOf(world, asked);
  for (const { id, cells_at } of rows) await world.owner.query('UPDATE negotiation SET cells_at = $2 WHERE id = $1', [id, cells_at]);
  return answers;
}

/** Every segment of a workspace made anew from the log: how many were not as it has them. */
export async function rebuiltOf({ app, owner }: Pick<World, 'app' | 'owner'>, workspaceId: string) {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM negotiation WHERE workspace_id = $1', [workspaceId]);
  const rebuilt = [];
  for (const { id } of rows) rebuilt.push(await app.get(RebuildCellsService, { strict: false }).rebuildCells(workspaceId, id));
  return rebuilt;
}

/** Where segments of one cell leave a hole or overlap, for either kind of reader, or do not go on for ever. */
export async function segmentFaults({ owner }: Pick<World, 'owner'>): Promise<unknown[]> {
  const { rows } = await owner.query(
    `SELECT s.negotiation_id, s.party_id, s.issue_id, reader, s.from_day, s.to_day, s.next
     FROM   (SELECT k.*, reader, lead(from_day) OVER (PARTITION BY workspace_id, negotiation_id, party_id, issue_id, reader ORDER BY from_day) AS next
             FROM cell_segment k JOIN (VALUES ('amber'), ('red')) readers (reader) ON k.clearance IN ('any', reader)) s
     WHERE  s.to_day <> coalesce(s.next, $1)`,
    [NO_END],
  );
  return rows;
}
