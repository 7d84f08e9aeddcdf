import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CatalogueSearch } from '@standpoint/contracts/catalogue';
import type { SourceSearch } from '@standpoint/contracts/source-search';
import type {
  CreateSource,
  EditSource,
  Source,
  SourceDetail,
  SourceRevision,
} from '@standpoint/contracts/sources';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, notFound, stale } from '../../http/problem.js';
import { insertAudit } from '../../identity/audit.queries.js';
import { askedBy } from '../catalogue/asked-by.js';
import { refuseInUse } from '../catalogue/in-use.js';
import { type Asked, withCounts } from '../catalogue/statement-counts.js';
import { readSettled } from '../knowledge/settled-reading.js';
import { advanceAllNegotiations } from '../negotiations.queries.js';
import { countBySource, listMatchingSources } from './list-sources.queries.js';
import { cursorOf, keyOf } from './source-cursor.js';
import { freeSlug, slugOfSource } from './source-slug.js';
import {
  closeSourceRevision,
  findSource,
  insertSource,
  insertSourceRevision,
  selectSlugsLike,
  selectSourceRevisions,
  selectSourceUses,
} from './sources.queries.js';

interface SourceAddress {
  readonly negotiation: string;
  readonly source: string;
}

@Injectable()
export class SourcesService {
  constructor(private readonly db: TenantDb) {}

  listSources(caller: Caller, negotiation: string, { q = '', counts, named, cursor, ...search }: SourceSearch = {}) {
    const after = cursor === undefined ? null : keyOf(cursor);
    const words = q.split(/\s+/).filter(Boolean);
    return readSettled({ db: this.db, caller }, { negotiation, knownAt: search.knownAt }, async (tx) => {
      const asked = await askedBy(tx, caller, { negotiation, knownAt: search.knownAt });
      const limit = search.limit && search.limit + 1;
      const counted = counts === 'true' || named ? await countBySource(tx, asked) : [];
      const among = named ? counted.map(({ id }) => id) : null;
      const { items, total } = await listMatchingSources(tx, { ...search, words, after, limit, among, knownAt: asked.knownAt });
      const page = items.slice(0, search.limit);
      const last = page.at(-1);
      return {
        items: withCounts(page, counts === 'true' ? counted : null),
        next: items.length > page.length && last ? cursorOf(last) : null,
        total,
      };
    });
  }

  createSource(caller: Caller, negotiation: string, given: CreateSource): Promise<Source> {
    return this.db.write(caller, async (tx) => {
      const asked = await askedBy(tx, caller, { negotiation });
      await advanceAllNegotiations(tx);
      const sourceId = uuidv7();
      if (!(await insertSource(tx, sourceId, given.slug ?? (await madeSlug(tx, given))))) {
        throw conflict('slug-taken', 'Another source of this workspace has or had this slug. Choose another, or leave it out.');
      }

      const archivedSha256 = hashOf(given.archivedText);
      await insertSourceRevision(tx, { sourceId, revision: 1, recordedBy: caller.userId, archivedSha256 }, given);
      const created = await findSourceOrRefuse(tx, sourceId, asked);
      await audit(tx, caller, { action: 'createSource', negotiationId: asked.negotiationId, before: null, after: created });
      return sourceOf(created);
    });
  }

  readSource(caller: Caller, { negotiation, source }: SourceAddress, { knownAt }: CatalogueSearch): Promise<SourceDetail> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt }, async (tx) =>
      findSourceOrRefuse(tx, source, await askedBy(tx, caller, { negotiation, knownAt })),
    );
  }

  editSource(caller: Caller, address: SourceAddress, edited: EditSource): Promise<SourceDetail> {
    return this.db.write(caller, async (tx) => {
      const { asked, before } = await findUnchangedOrRefuse(tx, caller, address);
      const next = { ...before, ...edited };
      const by = { sourceId: before.id, revision: before.revision + 1, recordedBy: caller.userId };
      await closeSourceRevision(tx, before.id, { closedBy: caller.userId });
      await insertSourceRevision(tx, { ...by, archivedSha256: hashOf(next.archivedText) }, next);
      const after = await findSourceOrRefuse(tx, before.id, asked);
      await audit(tx, caller, { action: 'editSource', negotiationId: asked.negotiationId, before, after });
      return after;
    });
  }

  removeSource(caller: Caller, address: SourceAddress): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const { asked, before } = await findUnchangedOrRefuse(tx, caller, address);
      refuseInUse('source', await selectSourceUses(tx, before.id));

      await closeSourceRevision(tx, before.id, { closedBy: caller.userId, reason: 'removed' });
      await audit(tx, caller, { action: 'removeSource', negotiationId: asked.negotiationId, before, after: null });
    });
  }

  listSourceRevisions(caller: Caller, { negotiation, source }: SourceAddress): Promise<{ items: SourceRevision[] }> {
    return this.db.read(caller, async (tx) => {
      const { id } = await findSourceOrRefuse(tx, source, await askedBy(tx, caller, { negotiation }));
      return { items: await selectSourceRevisions(tx, id) };
    });
  }
}

async function findUnchangedOrRefuse(tx: TenantTx, caller: Caller, { negotiation, source }: SourceAddress) {
  const asked = await askedBy(tx, caller, { negotiation });
  await advanceAllNegotiations(tx);
  const before = await findSourceOrRefuse(tx, source, asked);
  if (before.revision !== caller.ifMatch) throw stale(before);
  return { asked, before };
}

async function findSourceOrRefuse(tx: TenantTx, ref: string, asked: Asked): Promise<SourceDetail> {
  const source = await findSource(tx, ref, asked);
  if (!source) throw notFound('source');
  return source;
}

async function madeSlug(tx: TenantTx, { outlet, title }: CreateSource): Promise<string> {
  const wanted = slugOfSource(outlet, title);
  return freeSlug(wanted, await selectSlugsLike(tx, wanted));
}

function sourceOf({
  archivedText: _archivedText,
  statementCount: _statementCount,
  statementCountElsewhere: _statementCountElsewhere,
  ...source
}: SourceDetail): Source {
  return source;
}

function hashOf(archivedText: string | null): string | null {
  return archivedText === null ? null : createHash('sha256').update(archivedText).digest('hex');
}

interface Act {
  readonly action: string;
  readonly negotiationId: string;
  readonly before: SourceDetail | null;
  readonly after: SourceDetail | null;
}

/** Of an archived text the log keeps the hash. */
function audit(tx: TenantTx, caller: Caller, { before, after, ...act }: Act): Promise<void> {
  const content = (source: SourceDetail | null) => source && contentOf(source);
  const subjectId = (before ?? after)?.id ?? '';
  return insertAudit(tx, caller, { ...act, subject: 'source', subjectId, before: content(before), after: content(after) });
}

function contentOf(source: SourceDetail) {
  const { id: _id, revision: _revision, ...content } = sourceOf(source);
  return content;
}
