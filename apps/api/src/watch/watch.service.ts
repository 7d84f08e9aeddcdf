import { Injectable } from '@nestjs/common';
import type { WatchList, WatchSearch } from '@standpoint/contracts/watch';
import { selectLog } from '../cells/cells.queries.js';
import { hasScale } from '../cells/present-cell.js';
import { presentCells } from '../cells/present-cells.js';
import { openReading } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { Clock } from '../http/clock.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { explainSpreads } from './explain-spreads.js';
import { explainTrends } from './explain-trends.js';
import { spreadOf } from './spread.js';
import { findTrends, presentTrends } from './trends.js';
import { watchItems } from './watch-items.js';

@Injectable()
export class WatchService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readWatchList(caller: Caller, negotiation: string, { explain, ...search }: WatchSearch): Promise<WatchList> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search });
      const { reading, parties } = opened;
      const issues = opened.issues.filter(hasScale);
      const log = await selectLog(tx, opened.negotiation.id, reading);
      const trends = findTrends(reading, { issues, parties }, log);
      const presented = await presentCells(tx, { reading, issues, partyIds: parties.map(({ id }) => id), log });
      return {
        ...opened.echo,
        issues: [...opened.issues],
        parties: [...parties],
        items: watchItems(reading.asOf, issues, presented),
        spread: spreadOf(issues, presented.cells),
        trends: presentTrends(trends),
        ...(explain === 'true' && {
          explanations: [...explainSpreads({ reading, issues, parties, log, cells: presented.cells }), ...explainTrends(reading, trends, log)],
        }),
      };
    });
  }
}
