import { Injectable } from '@nestjs/common';
import type { ExplainedNumber } from '@standpoint/contracts/explain';
import type { WatchList, WatchSearch } from '@standpoint/contracts/watch';
import { selectLog } from '../cells/cells.queries.js';
import { partOfLog } from '../cells/part-of-log.js';
import { hasScale } from '../cells/present-cell.js';
import { readCells, type TableQuestion } from '../cells/read-cells.js';
import { openReading } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { explainSpreads, type SpreadQuestion } from './explain-spreads.js';
import { explainTrends } from './explain-trends.js';
import { spreadOf } from './spread.js';
import { findTrends, placesOf, presentTrends } from './trends.js';
import { selectSaidValues } from './trends.queries.js';
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
      const axes = { issues: opened.issues.filter(hasScale), parties };
      const table = { negotiationId: opened.negotiation.id, reading, issues: axes.issues, partyIds: parties.map(({ id }) => id), part: partOfLog(opened, search) };
      const presented = await readCells(tx, table);
      const trends = findTrends(axes, placesOf(axes.issues, await selectSaidValues(tx, table)));
      return {
        ...opened.echo,
        issues: [...opened.issues],
        parties: [...parties],
        items: watchItems(reading.asOf, axes.issues, presented),
        spread: spreadOf(axes.issues, presented.cells),
        trends: presentTrends(trends),
        ...(explain === 'true' && { explanations: await explainWatchList(tx, { ...table, ...axes, cells: presented.cells }) }),
      };
    });
  }
}

/** Every number of the list, opened up; it costs as much as reading them from the log. */
async function explainWatchList(tx: TenantTx, question: TableQuestion & Omit<SpreadQuestion, 'log'>): Promise<ExplainedNumber[]> {
  const { negotiationId, reading, part } = question;
  const log = await selectLog(tx, negotiationId, { ...reading, ...part });
  return [...explainSpreads({ ...question, log }), ...explainTrends(reading, question, log)];
}
