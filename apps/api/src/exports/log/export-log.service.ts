import { Injectable, type StreamableFile } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { exportStatements } from '@standpoint/contracts/exports';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { Clock } from '../../http/clock.js';
import { notFound } from '../../http/problem.js';
import { selectIssues } from '../../negotiations/issues/issues.queries.js';
import { readSettled } from '../../negotiations/knowledge/settled-reading.js';
import { findNegotiation, type NegotiationRow } from '../../negotiations/negotiations.queries.js';
import { selectSeatedParties } from '../../negotiations/parties/parties.queries.js';
import { type ListedKey, selectListedKeys } from '../../statements/list/list-statements.queries.js';
import { fileOrderOf } from '../../statements/list/statement-order.js';
import { openQuestion } from '../../statements/list/statement-question.js';
import { eyesOf } from '../../statements/statement-eyes.js';
import { csvRecord, csvStart } from '../csv/csv.js';
import { streamedFile } from '../csv/csv-file.js';
import { fileNameOf } from '../csv/file-name.js';
import { copyPositions, copyStatements, prepareCopy, selectScaleRows } from './copy-log.queries.js';
import { describeAxes } from './described-axes.js';
import { POSITION_COLUMNS } from './position-columns.queries.js';
import { STATEMENT_COLUMNS } from './statement-columns.queries.js';

/** The first rows must come at once; after them few questions to the database matter more. */
const FIRST_BATCH = 200;
const BATCH = 10_000;

type Search = InputOf<typeof exportStatements>['search'];
type Copy = typeof copyPositions;

/** The log as files, copied out of the database while they are sent: their size costs no memory. */
@Injectable()
export class ExportLogService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  exportStatements(caller: Caller, ref: string, search: Search): Promise<StreamableFile> {
    return this.copied(caller, ref, search, { subject: 'statements', columns: STATEMENT_COLUMNS, copy: copyStatements });
  }

  exportPositions(caller: Caller, ref: string, search: Search): Promise<StreamableFile> {
    return this.copied(caller, ref, search, { subject: 'positions', columns: POSITION_COLUMNS, copy: copyPositions });
  }

  private copied(caller: Caller, ref: string, search: Search, file: LogFile): Promise<StreamableFile> {
    return streamedFile<TenantTx>(
      (work) => readSettled({ db: this.db, caller }, { negotiation: ref, knownAt: search.knownAt }, work),
      async (tx) => {
        const negotiation = await findNegotiation(tx, ref);
        if (!negotiation) throw notFound('negotiation');
        return { name: this.named(negotiation, file.subject, search), chunks: chunksOf(tx, caller, negotiation, { search, file }) };
      },
    );
  }

  private named({ slug, timeZone }: NegotiationRow, subject: string, { knownAt, saidUntil }: Search): string {
    const at = {
      asOf: saidUntil ?? this.clock.today(timeZone),
      knownAt: knownAt === undefined ? null : new Date(knownAt).toISOString(),
    };
    return fileNameOf([slug, subject], at, this.clock);
  }
}

interface LogFile {
  readonly subject: string;
  readonly columns: readonly string[];
  readonly copy: Copy;
}

interface Asked {
  readonly search: Search;
  readonly file: LogFile;
}

/** Every statement that the list shows for the same search, in the order asked for. */
async function* chunksOf(
  tx: TenantTx,
  caller: Caller,
  { id: negotiationId, slug }: NegotiationRow,
  { search: { dialect, ...search }, file }: Asked,
): AsyncGenerator<Buffer> {
  const eyes = eyesOf(caller.role, search.knownAt ?? null);
  const question = await openQuestion(tx, { negotiationId, eyes, search });
  const order = fileOrderOf(search);
  await prepareCopy(tx, slug, eyes, await axesOf(tx, negotiationId, eyes.knownAt));
  let head: Buffer | null = Buffer.from(csvStart(dialect) + csvRecord(file.columns, dialect));
  let after: ListedKey | null = null;
  let limit = FIRST_BATCH;
  do {
    const keys: ListedKey[] = await selectListedKeys(tx, question, { order, after, limit });
    for await (const chunk of await file.copy(tx, keys, dialect)) {
      yield head ? Buffer.concat([head, chunk as Buffer]) : (chunk as Buffer);
      head = null;
    }
    after = keys.length < limit ? null : (keys.at(-1) ?? null);
    limit = BATCH;
  } while (after);
  if (head) yield head;
}

async function axesOf(tx: TenantTx, negotiationId: string, knownAt: string | null) {
  const parties = await selectSeatedParties(tx, negotiationId, knownAt);
  const issues = await selectIssues(tx, negotiationId, knownAt);
  return describeAxes(parties, issues, await selectScaleRows(tx, negotiationId));
}
