import { Injectable, type StreamableFile } from '@nestjs/common';
import type { ContradictionSide, exportContradictions } from '@standpoint/contracts/contradictions';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { ContradictionsService } from '../../contradictions/contradictions.service.js';
import type { Caller } from '../../db/caller.js';
import { Clock } from '../../http/clock.js';
import { csvFile } from '../csv/csv-file.js';
import { fileNameOf } from '../csv/file-name.js';

const OF_A_SIDE = ['party', 'speaker', 'label', 'evidence', 'condition', 'said_on', 'valid_until', 'quote', 'quote_kind', 'quote_language', 'statement_id'] as const;
const COLUMNS = ['kind', 'issue', 'party', 'gap', ...OF_A_SIDE.map((name) => `counts_${name}`), ...OF_A_SIDE.map((name) => `otherwise_${name}`)];

@Injectable()
export class ExportContradictionsService {
  constructor(
    private readonly contradictions: ContradictionsService,
    private readonly clock: Clock,
  ) {}

  async exportContradictions(caller: Caller, negotiation: string, { dialect, ...search }: InputOf<typeof exportContradictions>['search']): Promise<StreamableFile> {
    const list = await this.contradictions.readContradictions(caller, negotiation, search);
    const rows = list.items.map(({ kind, issueSlug, partySlug, gap, counts, otherwise }) => [kind, issueSlug, partySlug, gap, ...sideOf(counts), ...sideOf(otherwise)]);
    return csvFile({ name: fileNameOf([negotiation, 'contradictions'], list, this.clock), dialect, columns: COLUMNS, rows });
  }
}

function sideOf(side: ContradictionSide): (string | null)[] {
  return [
    side.party.slug, side.speaker?.name ?? null, side.label, side.evidence, side.condition, side.saidOn,
    side.validUntil, side.quote, side.quoteKind, side.quoteLanguage, side.statementId,
  ];
}
