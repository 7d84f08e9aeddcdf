import { Injectable } from '@nestjs/common';
import type { EditIssue, IssueRevision, ScaleRevision } from '@standpoint/contracts/edit-issues';
import type { CreateIssue, Issue } from '@standpoint/contracts/issues';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, invalid, notFound, stale } from '../../http/problem.js';
import { insertAudit, insertAudits } from '../../identity/audit.queries.js';
import { refuseInUse } from '../catalogue/in-use.js';
import { advanceNegotiation } from '../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../negotiations.service.js';
import { unknownRef } from '../unknown-ref.js';
import {
  closeIssues,
  closeScale,
  insertIssueRevisions,
  type OpenIssue,
  selectIssueRevisions,
  selectIssueUses,
  selectOpenIssues,
  selectScaleRevisions,
} from './issue-revisions.queries.js';
import { findIssueId, insertIssue, selectIssues } from './issues.queries.js';
import { placeIssue, standsBelow } from './place-issue.js';

export interface IssueAddress {
  readonly negotiation: string;
  readonly issue: string;
}

@Injectable()
export class IssuesService {
  constructor(private readonly db: TenantDb) {}

  listIssues(caller: Caller, negotiationRef: string): Promise<{ items: Issue[] }> {
    return this.db.read(caller, async (tx) => {
      const negotiation = await findNegotiationOrRefuse(tx, negotiationRef);
      return { items: await selectIssues(tx, negotiation.id) };
    });
  }

  listIssueRevisions(caller: Caller, address: IssueAddress): Promise<{ items: IssueRevision[]; scales: ScaleRevision[] }> {
    return this.db.read(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, address.negotiation);
      const issueId = await findIssueId(tx, negotiationId, address.issue);
      if (!issueId) throw notFound('issue');
      return { items: await selectIssueRevisions(tx, issueId), scales: await selectScaleRevisions(tx, issueId) };
    });
  }

  createIssue(caller: Caller, negotiationRef: string, given: CreateIssue): Promise<Issue> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiationRef);
      await advanceNegotiation(tx, negotiationId);
      const parentId = await findParentOrRefuse(tx, negotiationId, given.parent);
      const id = uuidv7();
      if (!(await insertIssue(tx, { id, negotiationId, parentId, recordedBy: caller.userId }, given))) {
        throw conflict('slug-taken', 'An issue of this negotiation has, or had, this slug. Choose another.');
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

  editIssue(caller: Caller, address: IssueAddress, edited: EditIssue): Promise<Issue> {
    return this.db.write(caller, async (tx) => {
      const { negotiationId, issue, issues } = await issueUnderLock(tx, caller, address);
      const { reason = null, parent, after, ...fields } = edited;
      const parentId = parent === undefined ? issue.parentId : await findParentOrRefuse(tx, negotiationId, parent);
      if (standsBelow(issues, parentId, issue.id)) {
        throw invalid([{ path: 'parent', code: 'parent-below', message: 'An issue cannot stand below itself.' }]);
      }
      const afterId = typeof after === 'string' ? findSiblingOrRefuse(issues, { ref: after, parentId, issue }) : after;
      const placed = placeIssue(issues, { issue, parentId, afterId });
      const moved = placed.find(({ id }) => id === issue.id) ?? issue;
      const changed = [{ ...moved, ...fields }, ...placed.filter(({ id }) => id !== issue.id)];

      await closeIssues(tx, changed.map(({ id }) => id), { by: caller.userId, reason: null });
      await insertIssueRevisions(tx, changed, { by: caller.userId, reason });
      await insertAudits(tx, caller, changed.map((each) => ({
        action: 'editIssue',
        subject: 'issue',
        subjectId: each.id,
        negotiationId,
        before: fieldsOf(issues.find(({ id }) => id === each.id) ?? each),
        after: { ...fieldsOf(each), reason },
      })));
      return findIssueOrRefuse(tx, negotiationId, issue.id);
    });
  }

  removeIssue(caller: Caller, address: IssueAddress): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const { negotiationId, issue } = await issueUnderLock(tx, caller, address);
      refuseInUse('issue', await selectIssueUses(tx, issue.id));

      await closeIssues(tx, [issue.id], { by: caller.userId, reason: 'removed' });
      await closeScale(tx, issue.id, { by: caller.userId, reason: 'removed' });
      await insertAudit(tx, caller, {
        action: 'removeIssue',
        subject: 'issue',
        subjectId: issue.id,
        negotiationId,
        before: fieldsOf(issue),
        after: null,
      });
    });
  }
}

interface FoundIssue {
  readonly negotiationId: string;
  readonly issue: OpenIssue;
  readonly issues: readonly OpenIssue[];
}

/** Locks first, looks then: of two edits made on one revision the second finds the first one's. */
async function issueUnderLock(tx: TenantTx, caller: Caller, address: IssueAddress): Promise<FoundIssue> {
  const { id: negotiationId } = await findNegotiationOrRefuse(tx, address.negotiation);
  await advanceNegotiation(tx, negotiationId);
  const issueId = await findIssueId(tx, negotiationId, address.issue);
  const issues = await selectOpenIssues(tx, negotiationId);
  const issue = issues.find(({ id }) => id === issueId);
  if (!issue) throw notFound('issue');
  if (issue.revision !== caller.ifMatch) throw stale(await findIssueOrRefuse(tx, negotiationId, issue.id));
  return { negotiationId, issue, issues };
}

async function findParentOrRefuse(tx: TenantTx, negotiationId: string, ref: string | null): Promise<string | null> {
  if (ref === null) return null;
  const parentId = await findIssueId(tx, negotiationId, ref);
  if (!parentId) throw invalid([unknownRef('parent', 'issue', ref)]);
  return parentId;
}

function findSiblingOrRefuse(
  issues: readonly OpenIssue[],
  { ref, parentId, issue }: { ref: string; parentId: string | null; issue: OpenIssue },
): string {
  const sibling = issues.find(({ id, slug }) => id === ref.toLowerCase() || slug === ref.toLowerCase());
  if (!sibling) throw invalid([unknownRef('after', 'issue', ref)]);
  if (sibling.parentId === parentId && sibling.id !== issue.id) return sibling.id;
  throw invalid([{ path: 'after', code: 'issue-elsewhere', message: `“${sibling.title}” does not stand under the same heading.` }]);
}

async function findIssueOrRefuse(tx: TenantTx, negotiationId: string, id: string): Promise<Issue> {
  const issue = (await selectIssues(tx, negotiationId)).find((each) => each.id === id);
  if (!issue) throw notFound('issue');
  return issue;
}

function fieldsOf({ id: _id, slug: _slug, ...fields }: OpenIssue) {
  return fields;
}
