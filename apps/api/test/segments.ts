import type { Caller } from '../src/db/caller.js';
import { GapsService } from '../src/gaps/gaps.service.js';
import { MatrixService } from '../src/matrix/matrix.service.js';
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
      );
    }
  }
  return answers;
}

/** The same read from the log. */
export async function answersOfLog(world: Pick<World, 'app' | 'owner'>, asked: Asked): Promise<string[]> {
  const { rows } = await world.owner.query('SELECT id, cells_at::text FROM negotiation WHERE cells_at IS NOT NULL');
  await world.owner.query('UPDATE negotiation SET cells_at = NULL');
  const answers = await answersOf(world, asked);
  for (const { id, cells_at } of rows) await world.owner.query('UPDATE negotiation SET cells_at = $2 WHERE id = $1', [id, cells_at]);
  return answers;
}
