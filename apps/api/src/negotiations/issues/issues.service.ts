import { Injectable } from '@nestjs/common';
import type { CreateIssue, Issue } from '@standpoint/contracts/issues';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, invalid, notFound } from '../../http/problem.js';
import { insertAudit } from '../../identity/audit.queries.js';
import { advanceNegotiation } from '../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../negotiations.service.js';
import { unknownRef } from '../unknown-ref.js';
import { findIssueId, insertIssue, selectIssues } from './issues.queries.js';

@Injectable()
export class IssuesService {
  constructor(private readonly db: TenantDb) {}

  listIssues(caller: Caller, negotiationRef: string): Promise<{ items: Issue[] }> {
    return this.db.read(caller, async (tx) => {
      const negotiation = await findNegotiationOrRefuse(tx, negotiationRef);
      return { items: await selectIssues(tx, negotiation.id) };
    });
  }

  createIssue(caller: Caller, negotiationRef: string, given: CreateIssue): Promise<Issue> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiationRef);
      const parentId = await findParentOrRefuse(tx, negotiationId, given.parent);
      await advanceNegotiation(tx, negotiationId);
      const id = uuidv7();
      if (!(await insertIssue(tx, { id, negotiationId, parentId, recordedBy: caller.userId }, given))) {
        throw conflict('slug-taken', 'Another issue of this negotiation has this slug. Choose another.');
      }

      await insertAudit(tx, caller, {
        action: 'createIssue',
        subject: 'issue',
        subjectId: id,
        negotiationId,
        before: null,
        after: given,
      });
      return findIssueOrRefuse(tx, negotiationId, id);
    });
  }
}

async function findParentOrRefuse(tx: TenantTx, negotiationId: string, ref: string | null): Promise<string | null> {
  if (ref === null) return null;
  const parentId = await findIssueId(tx, negotiationId, ref);
  if (!parentId) throw invalid([unknownRef('parent', 'issue', ref)]);
  return parentId;
}

async function findIssueOrRefuse(tx: TenantTx, negotiationId: string, id: string): Promise<Issue> {
  const issue = (await selectIssues(tx, negotiationId)).find((each) => each.id === id);
  if (!issue) throw notFound('issue');
  return issue;
}
