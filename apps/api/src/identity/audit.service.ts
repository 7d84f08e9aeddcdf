import { Injectable } from '@nestjs/common';
import { isId } from '@standpoint/contracts/identifiers';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { malformed } from '../http/problem.js';
import { selectAudit } from './audit.queries.js';

@Injectable()
export class AuditService {
  constructor(private readonly db: TenantDb) {}

  async listAudit(caller: Caller, { cursor, limit }: { cursor?: string | undefined; limit: number }) {
    if (cursor !== undefined && !isId(cursor)) {
      throw malformed([
        { path: 'search.cursor', code: 'cursor-unknown', message: 'Hand back the cursor that the page before gave.' },
      ]);
    }
    const items = await this.db.read(caller, (tx) => selectAudit(tx, cursor ?? null, limit + 1));
    const page = items.slice(0, limit);
    return { items: page, next: items.length > limit ? (page.at(-1)?.id ?? null) : null };
  }
}
