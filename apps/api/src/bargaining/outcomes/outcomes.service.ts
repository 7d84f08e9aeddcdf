import { Injectable } from '@nestjs/common';
import type { Estimate } from '@standpoint/contracts/estimates';
import type { Outcomes, Trades } from '@standpoint/contracts/outcomes';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import { Clock } from '../../http/clock.js';
import { readSettled } from '../../negotiations/knowledge/settled-reading.js';
import { selectEstimates } from '../estimates/estimates.queries.js';
import { attendanceIn, type CellTable, openAgenda, readTable } from '../table.js';
import { enteredIn } from './entered.js';
import { issueOutcome } from './issue-outcome.js';
import { tradesOf } from './trades.js';

interface Question {
  readonly negotiation: string;
  readonly search: ReadingSearch;
}

@Injectable()
export class OutcomesService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  readOutcomes(caller: Caller, question: Question): Promise<Outcomes> {
    return this.openJudged(caller, question, (table, estimates) => {
      const [attendanceOn, enteredFor] = [attendanceIn(table), enteredIn(estimates)];
      return { ...contextOf(table, estimates), outcomes: table.issues.map((issue) => issueOutcome(issue, attendanceOn(issue), enteredFor)) };
    });
  }

  readTrades(caller: Caller, question: Question): Promise<Trades> {
    return this.openJudged(caller, question, async (table, estimates) => ({ ...contextOf(table, estimates), ...(await tradesOf(table, estimates)) }));
  }

  /** The table with what was entered by the instant asked about. */
  private openJudged<T>(caller: Caller, { negotiation, search }: Question, present: (table: CellTable, estimates: readonly Estimate[]) => T | Promise<T>): Promise<T> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const table = await readTable(tx, await openAgenda(tx, { caller, clock: this.clock, negotiation, search }));
      const { opened } = table;
      return present(table, await selectEstimates(tx, { negotiationId: opened.negotiation.id, knownAt: opened.reading.knownAt }));
    });
  }
}

function contextOf({ opened, compared }: CellTable, estimates: readonly Estimate[]) {
  return { ...opened.echo, issues: [...opened.issues], parties: [...compared], entered: estimates.length };
}
