import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Contradiction, ContradictionSide, exportContradictions } from '@standpoint/contracts/contradictions';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { ContradictionsService, type OpenContradictions } from '../../contradictions/contradictions.service.js';
import type { Caller } from '../../db/caller.js';
import { Clock } from '../../http/clock.js';
import type { CsvValue } from '../csv/csv.js';
import { chunksOf, streamedFile } from '../csv/csv-file.js';
import { fileNameOf } from '../csv/file-name.js';

const OF_A_SIDE = ['party', 'speaker', 'label', 'evidence', 'condition', 'said_on', 'valid_until', 'quote', 'quote_kind', 'quote_language', 'statement_id'] as const;
const COLUMNS = ['kind', 'issue', 'party', 'gap', ...OF_A_SIDE.map((name) => `counts_${name}`), ...OF_A_SIDE.map((name) => `otherwise_${name}`)];

const ROWS_AT_ONCE = 500;

/** All contradictions, put into their words while the file is sent. */
@Injectable()
export class ExportContradictionsService {
  constructor(
    private readonly contradictions: ContradictionsService,
    private readonly clock: Clock,
  ) {}

  exportContradictions(caller: Caller, negotiation: string, { dialect, ...search }: InputOf<typeof exportContradictions>['search']): Promise<StreamableFile> {
    return streamedFile<OpenContradictions>(
      (work) => this.contradictions.openContradictions(caller, { negotiation, search }, work),
      async (open) => ({
        name: fileNameOf([negotiation, 'contradictions'], open.opened.echo, this.clock),
        chunks: chunksOf({ dialect, columns: COLUMNS, rows: rowsOf(open) }),
      }),
    );
  }
}

async function* rowsOf({ wanted, present }: OpenContradictions): AsyncGenerator<readonly CsvValue[]> {
  for (let at = 0; at < wanted.length; at += ROWS_AT_ONCE) yield* (await present(wanted.slice(at, at + ROWS_AT_ONCE))).map(rowOf);
}

function rowOf({ kind, issueSlug, partySlug, gap, counts, otherwise }: Contradiction): readonly CsvValue[] {
  return [kind, issueSlug, partySlug, gap, ...sideOf(counts), ...sideOf(otherwise)];
}

function sideOf(side: ContradictionSide): (string | null)[] {
  return [
    side.party.slug, side.speaker?.name ?? null, side.label, side.evidence, side.condition, side.saidOn,
    side.validUntil, side.quote, side.quoteKind, side.quoteLanguage, side.statementId,
  ];
}
