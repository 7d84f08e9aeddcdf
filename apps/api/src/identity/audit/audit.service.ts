import { Injectable } from '@nestjs/common';
import type { listAudit } from '@standpoint/contracts/audit';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { isId } from '@standpoint/contracts/identifiers';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import { malformed } from '../../http/problem.js';
import { selectAudit } from './list-audit.queries.js';

@Injectable()
export class AuditService {
  constructor(private readonly db: TenantDb) {}

  async listAudit(caller: Caller, { cursor, limit, ...filter }: InputOf<typeof listAudit>['search']) {
    if (cursor !== undefined && !isId(cursor)) {
      throw malformed([
        { path: 'search.cursor', code: 'cursor-unknown', message: 'Hand back the cursor that the page before gave.' },
      ]);
    }
    const items = await this.db.read(caller, (tx) => selectAudit(tx, filter, { before: cursor ?? null, limit: limit + 1 }));
    const page = items.slice(0, limit);
    return { items: page, next: items.length > limit ? (page.at(-1)?.id ?? null) : null };
  }
}
