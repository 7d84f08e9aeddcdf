import { Injectable } from '@nestjs/common';
import type { ExplainedNumber } from '@standpoint/contracts/explain';
import type { ReadingEcho, ReadingSearch } from '@standpoint/contracts/reading';
import type { WatchList, WatchSearch } from '@standpoint/contracts/watch';
import { selectLog } from '../cells/select-log.js';
import { partOfLog } from '../cells/part-of-log.js';
import { hasScale } from '../cells/present-cell.js';
import { readCells, type TableQuestion } from '../cells/read-cells.js';
import { type OpenReading, openReading, type ReadingQuestion } from '../cells/reading.js';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { explainSpreads, type SpreadQuestion } from './explain-spreads.js';
import { explainTrends } from './explain-trends.js';
import { spreadOf } from './spread.js';
import { type Axes, findTrends, placesOf, presentTrends } from './trends.js';
import { selectSaidValues } from './trends.queries.js';
import { listedOf, watchItems } from './watch-items.js';

@Injectable()
export class WatchService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readWatchList(caller: Caller, negotiation: string, { explain, ...search }: WatchSearch): Promise<WatchList> {
    return this.openTable(caller, { negotiation, search }, async (tx, { opened, axes, table }) => {
      const presented = await readCells(tx, table);
      const items = watchItems(opened.reading.asOf, axes.issues, presented);
      const trends = findTrends(axes, placesOf(axes.issues, await selectSaidValues(tx, table)));
      return {
        ...opened.echo,
        issues: [...opened.issues],
        parties: [...opened.parties],
        ...listedOf(items),
        spread: spreadOf(axes.issues, presented.cells),
        trends: presentTrends(trends),
        trendCount: trends.length,
        ...(explain === 'true' && { explanations: await explainWatchList(tx, { ...table, ...axes, cells: presented.cells }) }),
      };
    });
  }

  /** All that ask for a look. */
  listWatchItems(caller: Caller, negotiation: string, search: ReadingSearch): Promise<ReadingEcho & Pick<WatchList, 'items'>> {
    return this.openTable(caller, { negotiation, search }, async (tx, { opened, axes, table }) => {
      return { ...opened.echo, items: watchItems(opened.reading.asOf, axes.issues, await readCells(tx, table)) };
    });
  }

  private openTable<T>(caller: Caller, { negotiation, search }: Question, work: (tx: TenantTx, open: OpenTable) => Promise<T>): Promise<T> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const opened = await openReading(tx, { caller, clock: this.clock, negotiation, search });
      const { reading, parties } = opened;
      const axes = { issues: opened.issues.filter(hasScale), parties };
      const table = { negotiationId: opened.negotiation.id, reading, issues: axes.issues, partyIds: parties.map(({ id }) => id), part: partOfLog(opened, search) };
      return work(tx, { opened, axes, table });
    });
  }
}

type Question = Pick<ReadingQuestion, 'negotiation' | 'search'>;

interface OpenTable {
  readonly opened: OpenReading;
  readonly axes: Axes;
  readonly table: TableQuestion;
}

/** Every number of the list, opened up; it costs as much as reading them from the log. */
async function explainWatchList(tx: TenantTx, question: TableQuestion & Omit<SpreadQuestion, 'log'>): Promise<ExplainedNumber[]> {
  const { negotiationId, reading, part } = question;
  const log = await selectLog(tx, negotiationId, { ...reading, ...part });
  return [...explainSpreads({ ...question, log }), ...explainTrends(reading, question, log)];
}
