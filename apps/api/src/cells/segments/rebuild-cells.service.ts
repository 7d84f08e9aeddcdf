import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../db/tenant-db.js';
import { selectNegotiations, selectUserIds, selectWorkspaceIds } from './rebuild-cells.queries.js';
import { remakeCells } from './refresh-cells.js';
import { HERE, type SegmentMaker } from './segment-makers.js';
import { hasSegments, selectSegments } from './segments.queries.js';
import { lockNegotiation, selectEveryCell, settleCells } from './touched-cells.queries.js';

export interface RebuiltCells {
  readonly negotiation: string;
  readonly cells: number;
  /** Segments that were not as the log has them. */
  readonly differing: number;
}

@Injectable()
export class RebuildCellsService {
  constructor(private readonly db: TenantDb) {}

  /** In every workspace; `missing` leaves out negotiations whose segments are kept already. */
  async *rebuildAll({ missing, maker }: { readonly missing: boolean; readonly maker: SegmentMaker }): AsyncGenerator<RebuiltCells> {
    for (const workspaceId of await this.workspaceIds()) {
      const negotiations = await this.db.read({ workspaceId }, selectNegotiations);
      for (const { id, slug, isKept } of negotiations) {
        if (!missing || !isKept) yield { negotiation: slug, ...(await this.rebuildCells(workspaceId, id, maker)) };
      }
    }
  }

  /** Every segment of a negotiation anew from the log; who writes there waits. */
  rebuildCells(workspaceId: string, negotiationId: string, maker = HERE): Promise<Omit<RebuiltCells, 'negotiation'>> {
    return this.db.maintain(workspaceId, async (tx) => {
      await lockNegotiation(tx, negotiationId);
      const cells = await selectEveryCell(tx, negotiationId);
      // While a table fills, it has no statistics: what is known not to be there is not looked for.
      const lookUp = (await hasSegments(tx, negotiationId)) ? selectSegments : () => Promise.resolve([]);
      const differing = await remakeCells(tx, negotiationId, cells, { lookUp, maker });
      await settleCells(tx, [negotiationId]);
      return { cells: cells.length, differing };
    });
  }

  /** By those who belong to them: no login sees all workspaces. */
  private async workspaceIds(): Promise<Set<string>> {
    const found = new Set<string>();
    for (const userId of await this.db.beforeIdentity(selectUserIds)) {
      for (const id of await this.db.beforeWorkspace(userId, selectWorkspaceIds)) found.add(id);
    }
    return found;
  }
}
