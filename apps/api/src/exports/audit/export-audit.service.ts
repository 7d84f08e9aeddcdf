import { Injectable, type StreamableFile } from '@nestjs/common';
import type { AuditEntry, exportAudit } from '@standpoint/contracts/audit';
import type { AuditFilter } from '@standpoint/contracts/audit-search';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { selectAudit } from '../../identity/audit/list-audit.queries.js';
import type { CsvValue } from '../csv/csv.js';
import { chunksOf, streamedFile } from '../csv/csv-file.js';

const ENTRIES_AT_ONCE = 500;

const COLUMNS = [
  'entry_id', 'at', 'by_id', 'by_name', 'action', 'subject', 'subject_id', 'subject_name', 'negotiation_slug', 'request_id', 'undoes',
  'before', 'after',
] as const;

/** The audit log as a file, read while it is sent: its size costs no memory. */
@Injectable()
export class ExportAuditService {
  constructor(private readonly db: TenantDb) {}

  exportAudit(caller: Caller, workspace: string, { dialect, ...filter }: InputOf<typeof exportAudit>['search']): Promise<StreamableFile> {
    return streamedFile<TenantTx>(
      (work) => this.db.read(caller, work),
      async (tx) => ({ name: `${workspace}_audit.csv`, chunks: chunksOf({ dialect, columns: COLUMNS, rows: rowsOf(tx, filter) }) }),
    );
  }
}

async function* rowsOf(tx: TenantTx, filter: AuditFilter): AsyncGenerator<readonly CsvValue[]> {
  let before: string | null = null;
  do {
    const entries: AuditEntry[] = await selectAudit(tx, filter, { before, limit: ENTRIES_AT_ONCE });
    for (const entry of entries) yield rowOf(entry);
    before = entries.length < ENTRIES_AT_ONCE ? null : (entries.at(-1)?.id ?? null);
  } while (before);
}

function rowOf(entry: AuditEntry): readonly CsvValue[] {
  const { id, at, by, action, subject, subjectId, subjectName, negotiation, requestId, undoes, before, after } = entry;
  return [id, at, by.id, by.name, action, subject, subjectId, subjectName, negotiation?.slug ?? null, requestId, undoes, jsonOf(before), jsonOf(after)];
}

function jsonOf(content: unknown): string | null {
  return content === null || content === undefined ? null : JSON.stringify(content);
}
