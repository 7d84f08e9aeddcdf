import { Injectable, type StreamableFile } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { exportRedLines, RegisteredRedLine } from '@standpoint/contracts/red-lines';
import type { Caller } from '../../db/caller.js';
import { Clock } from '../../http/clock.js';
import { type OpenRedLines, RedLinesService } from '../../red-lines/red-lines.service.js';
import type { CsvValue } from '../csv/csv.js';
import { chunksOf, streamedFile } from '../csv/csv-file.js';
import { fileNameOf } from '../csv/file-name.js';

const COLUMNS = [
  'issue', 'party', 'kind', 'label', 'value', 'option', 'standing', 'first_said', 'last_said', 'ended_how', 'ended_on', 'speaker', 'authority', 'beyond', 'quote', 'quote_kind', 'statement_id',
  'first_statement_id', 'last_statement_id', 'ended_statement_id', 'tests',
] as const;

/** The whole register, put into its words while the file is sent. */
@Injectable()
export class ExportRedLinesService {
  constructor(
    private readonly redLines: RedLinesService,
    private readonly clock: Clock,
  ) {}

  exportRedLines(caller: Caller, negotiation: string, { dialect, ...search }: InputOf<typeof exportRedLines>['search']): Promise<StreamableFile> {
    return streamedFile<OpenRedLines>(
      (work) => this.redLines.openRedLines(caller, { negotiation, search }, work),
      async (open) => ({
        name: fileNameOf([negotiation, 'red-lines'], open.opened.echo, this.clock),
        chunks: chunksOf({ dialect, columns: COLUMNS, rows: rowsOf(open) }),
      }),
    );
  }
}

async function* rowsOf({ standing, ended, present }: OpenRedLines): AsyncGenerator<readonly CsvValue[]> {
  for (const lines of [standing, ended]) {
    for await (const part of present(lines)) yield* part.map(rowOf);
  }
}

function rowOf(item: RegisteredRedLine): readonly CsvValue[] {
  return [
    item.issueSlug, item.partySlug, item.kind, item.label, item.value, item.option, item.standing, item.firstSaid, item.lastSaid,
    item.ended?.how ?? null, item.ended?.on ?? null, item.speaker, item.authority,
    item.beyond.map(({ partySlug }) => partySlug).join('|'), item.quote, item.quoteKind, item.statementId,
    item.firstStatementId, item.lastStatementId, item.ended?.statementId ?? null,
    item.tests.map(({ on, partySlug, how }) => `${on} ${partySlug}: ${how}`).join('|'),
  ];
}
