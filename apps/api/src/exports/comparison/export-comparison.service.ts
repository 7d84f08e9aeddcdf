import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Change, Comparison, exportComparison } from '@standpoint/contracts/compare';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { INFORMATION_KINDS } from '@standpoint/domain/movement/classify-change';
import { CompareService } from '../../compare/compare.service.js';
import type { Caller } from '../../db/caller.js';
import { Clock } from '../../http/clock.js';
import type { CsvValue } from '../csv/csv.js';
import { csvFile } from '../csv/csv-file.js';
import { fileNameOf } from '../csv/file-name.js';

type Days = Pick<Comparison, 'from' | 'to'>;
type ComparisonSearch = InputOf<typeof exportComparison>['search'];

const COLUMNS = [
  'issue', 'party', 'change', 'learned', 'from', 'to', 'state_from', 'state_to', 'label_from', 'label_to', 'value_from', 'value_to',
  'delta', 'red_lines_added', 'red_lines_dropped', 'range_changed', 'salience_changed', 'statement_id', 'drift', 'turn', 'accepts_from', 'accepts_to', 'salience_from', 'salience_to',
] as const;

@Injectable()
export class ExportComparisonService {
  constructor(
    private readonly compare: CompareService,
    private readonly clock: Clock,
  ) {}

  async exportComparison(caller: Caller, negotiation: string, { dialect, ...search }: ComparisonSearch): Promise<StreamableFile> {
    const { from, to, changes } = await this.compare.listChanges(caller, negotiation, search);
    const name = fileNameOf([negotiation, 'compare', `from-${from.asOf}`], to, this.clock);
    return csvFile({ name, dialect, columns: COLUMNS, rows: rowsOf(changes, { from, to }) });
  }
}

function* rowsOf(changes: Iterable<Change>, days: Days) {
  for (const change of changes) yield rowOf(change, days);
}

function rowOf(change: Change, { from, to }: Days): readonly CsvValue[] {
  const { before, after } = change;
  const row: Record<(typeof COLUMNS)[number], CsvValue> = {
    issue: after.issueSlug,
    party: after.partySlug,
    change: change.kind,
    learned: (INFORMATION_KINDS as readonly string[]).includes(change.kind),
    from: from.asOf,
    to: to.asOf,
    state_from: before.state,
    state_to: after.state,
    label_from: before.label,
    label_to: after.label,
    value_from: shownValue(before),
    value_to: shownValue(after),
    delta: change.delta,
    red_lines_added: change.redLinesAdded.map(({ kind, label }) => `${kind} ${label}`).join('|'),
    red_lines_dropped: change.redLinesDropped.map(({ kind, label }) => `${kind} ${label}`).join('|'),
    range_changed: change.rangeChanged,
    salience_changed: change.salienceChanged,
    statement_id: after.statementId ?? before.statementId,
    drift: change.drift,
    turn: change.turn,
    accepts_from: change.accepts?.before?.label ?? null,
    accepts_to: change.accepts?.after?.label ?? null,
    salience_from: before.salience,
    salience_to: after.salience,
  };
  return COLUMNS.map((column) => row[column]);
}

function shownValue({ kind, value, low, high, option }: MatrixCell): CsvValue {
  return kind === 'interval' ? `${low}..${high}` : (value ?? option);
}
