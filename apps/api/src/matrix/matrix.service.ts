import { Injectable } from '@nestjs/common';
import type { Matrix } from '@standpoint/contracts/matrix';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { selectLog } from '../cells/cells.queries.js';
import { hasScale } from '../cells/present-cell.js';
import { presentCells } from '../cells/present-cells.js';
import { openReading } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { Clock } from '../http/clock.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { selectStatementCounts } from './matrix.queries.js';

@Injectable()
export class MatrixService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readMatrix(caller: Caller, negotiation: string, search: ReadingSearch): Promise<Matrix> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search });
      const { reading, issues, parties } = opened;
      const log = await selectLog(tx, opened.negotiation.id, reading);
      const counts = await selectStatementCounts(tx, opened.negotiation.id, reading);

      const partyIds = parties.map(({ id }) => id);
      const { cells } = await presentCells(tx, { reading, issues: issues.filter(hasScale), partyIds, log });
      const countsByParty = new Map(counts.map(({ partyId, count }) => [partyId, count]));
      return {
        ...opened.echo,
        issues: [...issues],
        parties: parties.map((party) => ({ ...party, statementCount: countsByParty.get(party.id) ?? 0 })),
        cells: [...cells],
        coverage: { filled: cells.filter(({ state }) => state === 'held').length, total: cells.length },
      };
    });
  }
}
