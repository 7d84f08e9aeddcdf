import { Injectable } from '@nestjs/common';
import type { Statement, StatementSearch } from '@standpoint/contracts/statements';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { malformed, notFound } from '../http/problem.js';
import { findNegotiation } from '../negotiations/negotiations.queries.js';
import { findLastRevision, selectListedKeys, selectRevisionKeys } from './find-statements.queries.js';
import { loadStatements } from './load-statements.queries.js';
import { eyesOf } from './statement-eyes.js';

@Injectable()
export class ReadStatementsService {
  constructor(private readonly db: TenantDb) {}

  listStatements(caller: Caller, negotiationRef: string, search: StatementSearch) {
    const after = search.cursor === undefined ? null : keyOf(search.cursor);
    return this.db.read(caller, async (tx) => {
      const negotiationId = await negotiationIdOf(tx, negotiationRef);
      const eyes = eyesOf(caller.role, search.knownAt);
      const keys = await selectListedKeys(tx, { ...search, ...eyes, negotiationId, after, limit: search.limit + 1 });
      const page = keys.slice(0, search.limit);
      const last = page.at(-1);
      return {
        items: await loadStatements(tx, page, eyes),
        next: keys.length > page.length && last ? cursorOf(last) : null,
      };
    });
  }

  readStatement(caller: Caller, negotiationRef: string, statementId: string): Promise<Statement> {
    return this.db.read(caller, async (tx) => {
      const negotiationId = await negotiationIdOf(tx, negotiationRef);
      const eyes = eyesOf(caller.role);
      const last = await findLastRevision(tx, negotiationId, statementId, eyes);
      const [statement] = last ? await loadStatements(tx, [last], eyes) : [];
      if (!statement) throw notFound('statement');
      return statement;
    });
  }

  listStatementRevisions(caller: Caller, negotiationRef: string, statementId: string) {
    return this.db.read(caller, async (tx) => {
      const negotiationId = await negotiationIdOf(tx, negotiationRef);
      const eyes = eyesOf(caller.role);
      if (!(await findLastRevision(tx, negotiationId, statementId, eyes))) throw notFound('statement');
      return { items: await loadStatements(tx, await selectRevisionKeys(tx, statementId, eyes), eyes) };
    });
  }
}

async function negotiationIdOf(tx: TenantTx, ref: string): Promise<string> {
  const negotiation = await findNegotiation(tx, ref);
  if (!negotiation) throw notFound('negotiation');
  return negotiation.id;
}

interface Key {
  readonly saidOn: string;
  readonly statementId: string;
}

function cursorOf({ saidOn, statementId }: Key): string {
  return Buffer.from(`${saidOn} ${statementId}`).toString('base64url');
}

function keyOf(cursor: string): Key {
  const key = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!key?.[1] || !key[2]) {
    throw malformed([{ path: 'search.cursor', code: 'cursor-unknown', message: 'Take the cursor from `next` of the page before.' }]);
  }
  return { saidOn: key[1], statementId: key[2] };
}
