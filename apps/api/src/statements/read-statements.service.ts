import { Injectable } from '@nestjs/common';
import type { Statement } from '@standpoint/contracts/statements';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { notFound } from '../http/problem.js';
import { findNegotiation } from '../negotiations/negotiations.queries.js';
import { findLastRevision, selectRevisionKeys } from './find-statements.queries.js';
import { loadStatements } from './load-statements.queries.js';
import { eyesOf } from './statement-eyes.js';

@Injectable()
export class ReadStatementsService {
  constructor(private readonly db: TenantDb) {}

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
