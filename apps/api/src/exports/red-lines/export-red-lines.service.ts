import { Injectable, type StreamableFile } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { exportRedLines } from '@standpoint/contracts/red-lines';
import type { Caller } from '../../db/caller.js';
import { Clock } from '../../http/clock.js';
import { RedLinesService } from '../../red-lines/red-lines.service.js';
import { csvFile } from '../csv/csv-file.js';
import { fileNameOf } from '../csv/file-name.js';

const COLUMNS = [
  'issue', 'party', 'kind', 'label', 'value', 'option', 'standing', 'first_said', 'last_said', 'ended_how', 'ended_on', 'speaker', 'authority', 'beyond', 'quote', 'quote_kind', 'statement_id',
  'first_statement_id', 'last_statement_id', 'ended_statement_id', 'tests',
] as const;

@Injectable()
export class ExportRedLinesService {
  constructor(
    private readonly redLines: RedLinesService,
    private readonly clock: Clock,
  ) {}

  async exportRedLines(caller: Caller, negotiation: string, { dialect, ...search }: InputOf<typeof exportRedLines>['search']): Promise<StreamableFile> {
    const register = await this.redLines.readRedLines(caller, negotiation, search);
    const rows = register.items.map((item) => [
      item.issueSlug, item.partySlug, item.kind, item.label, item.value, item.option, item.standing, item.firstSaid, item.lastSaid,
      item.ended?.how ?? null, item.ended?.on ?? null, item.speaker, item.authority,
      item.beyond.map(({ partySlug }) => partySlug).join('|'), item.quote, item.quoteKind, item.statementId,
      item.firstStatementId, item.lastStatementId, item.ended?.statementId ?? null,
      item.tests.map(({ on, partySlug, how }) => `${on} ${partySlug}: ${how}`).join('|'),
    ]);
    return csvFile({ name: fileNameOf([negotiation, 'red-lines'], register, this.clock), dialect, columns: COLUMNS, rows });
  }
}
