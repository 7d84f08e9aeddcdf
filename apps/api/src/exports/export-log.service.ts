import { Injectable, type StreamableFile } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { exportStatements } from '@standpoint/contracts/exports';
import type { Statement } from '@standpoint/contracts/statements';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
import { notFound } from '../http/problem.js';
import { selectIssues } from '../negotiations/issues/issues.queries.js';
import { readSettled } from '../negotiations/knowledge/settled-reading.js';
import { findNegotiation, type NegotiationRow } from '../negotiations/negotiations.queries.js';
import { selectSeatedParties } from '../negotiations/parties/parties.queries.js';
import { type ListedKey, selectListedKeys } from '../statements/list/list-statements.queries.js';
import { fileOrderOf } from '../statements/list/statement-order.js';
import { openQuestion } from '../statements/list/statement-question.js';
import { loadStatements } from '../statements/load-statements.queries.js';
import { eyesOf } from '../statements/statement-eyes.js';
import { type CsvTable, streamedFile } from './csv/csv-file.js';
import { fileNameOf } from './csv/file-name.js';
import { POSITION_COLUMNS, positionRows } from './tables/position-rows.js';
import { STATEMENT_COLUMNS, statementRow } from './tables/statement-rows.js';

const STATEMENTS_AT_ONCE = 500;

type Search = InputOf<typeof exportStatements>['search'];

/** The log as files, read row by row while they are sent: their size costs no memory. */
@Injectable()
export class ExportLogService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  exportStatements(caller: Caller, ref: string, search: Search): Promise<StreamableFile> {
    return this.streamed(caller, ref, search, async (tx, negotiation) => ({
      ...this.described(negotiation, 'statements', search),
      columns: STATEMENT_COLUMNS,
      rows: mapped(selectAll(tx, caller, negotiation, search), (statement) => [statementRow(statement)]),
    }));
  }

  exportPositions(caller: Caller, ref: string, search: Search): Promise<StreamableFile> {
    return this.streamed(caller, ref, search, async (tx, negotiation) => {
      const knownAt = search.knownAt ?? null;
      const issues = await selectIssues(tx, negotiation.id, knownAt);
      const parties = await selectSeatedParties(tx, negotiation.id, knownAt);
      const axes = {
        negotiation: negotiation.slug,
        issues: new Map(issues.map((issue) => [issue.id, issue])),
        parties: new Map(parties.map((party) => [party.id, party])),
      };
      return {
        ...this.described(negotiation, 'positions', search),
        columns: POSITION_COLUMNS,
        rows: mapped(selectAll(tx, caller, negotiation, search), (statement) => positionRows(statement, axes)),
      };
    });
  }

  private streamed(
    caller: Caller,
    ref: string,
    { knownAt }: Search,
    open: (tx: TenantTx, negotiation: NegotiationRow) => Promise<CsvTable>,
  ): Promise<StreamableFile> {
    const settled = { negotiation: ref, knownAt };
    return streamedFile<TenantTx>(
      (work) => readSettled({ db: this.db, caller }, settled, work),
      async (tx) => {
        const negotiation = await findNegotiation(tx, ref);
        if (!negotiation) throw notFound('negotiation');
        return open(tx, negotiation);
      },
    );
  }

  private described({ slug, timeZone }: NegotiationRow, subject: string, { dialect, knownAt, saidUntil }: Search) {
    const at = {
      asOf: saidUntil ?? this.clock.today(timeZone),
      knownAt: knownAt === undefined ? null : new Date(knownAt).toISOString(),
    };
    return { name: fileNameOf([slug, subject], at, this.clock), dialect };
  }
}

/** Every statement that the list shows for the same search, in the order asked for. */
async function* selectAll(
  tx: TenantTx,
  caller: Caller,
  { id: negotiationId }: NegotiationRow,
  search: Search,
): AsyncGenerator<Statement> {
  const eyes = eyesOf(caller.role, search.knownAt ?? null);
  const question = await openQuestion(tx, { negotiationId, eyes, search });
  const order = fileOrderOf(search);
  let after: ListedKey | null = null;
  do {
    const keys: ListedKey[] = await selectListedKeys(tx, question, { order, after, limit: STATEMENTS_AT_ONCE });
    yield* await loadStatements(tx, keys, eyes);
    after = keys.length < STATEMENTS_AT_ONCE ? null : (keys.at(-1) ?? null);
  } while (after);
}

async function* mapped<Row>(statements: AsyncIterable<Statement>, rowsOf: (statement: Statement) => readonly Row[]) {
  for await (const statement of statements) yield* rowsOf(statement);
}
