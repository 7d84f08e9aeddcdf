import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CreateSource, Source } from '@standpoint/contracts/sources';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, notFound } from '../../http/problem.js';
import { insertAudit } from '../../identity/audit.queries.js';
import { advanceAllNegotiations } from '../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../negotiations.service.js';
import { freeSlug, slugOfSource } from './source-slug.js';
import { insertSource, insertSourceRevision, selectSlugsLike, selectSources } from './sources.queries.js';

@Injectable()
export class SourcesService {
  constructor(private readonly db: TenantDb) {}

  listSources(caller: Caller, negotiationRef: string): Promise<{ items: Source[]; next: string | null; total: number }> {
    return this.db.read(caller, async (tx) => {
      await findNegotiationOrRefuse(tx, negotiationRef);
      const items = await selectSources(tx);
      return { items, next: null, total: items.length };
    });
  }

  createSource(caller: Caller, negotiationRef: string, given: CreateSource): Promise<Source> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiationRef);
      await advanceAllNegotiations(tx);
      const sourceId = uuidv7();
      if (!(await insertSource(tx, sourceId, given.slug ?? (await madeSlug(tx, given))))) {
        throw conflict('slug-taken', 'Another source of this workspace has this slug. Choose another, or leave it out.');
      }

      const { archivedText, ...described } = given;
      const archivedSha256 = archivedText === null ? null : createHash('sha256').update(archivedText).digest('hex');
      await insertSourceRevision(tx, { sourceId, recordedBy: caller.userId, archivedSha256 }, given);
      await insertAudit(tx, caller, {
        action: 'createSource',
        subject: 'source',
        subjectId: sourceId,
        negotiationId,
        before: null,
        after: { ...described, archivedSha256 },
      });
      return findSourceOrRefuse(tx, sourceId);
    });
  }
}

async function madeSlug(tx: TenantTx, { outlet, title }: CreateSource): Promise<string> {
  const wanted = slugOfSource(outlet, title);
  return freeSlug(wanted, await selectSlugsLike(tx, wanted));
}

async function findSourceOrRefuse(tx: TenantTx, id: string): Promise<Source> {
  const [source] = await selectSources(tx, id);
  if (!source) throw notFound('source');
  return source;
}
