import { Injectable } from '@nestjs/common';
import type { ChangeScale, PreviewScale, ScalePreview } from '@standpoint/contracts/change-scale';
import type { IssueCodings } from '@standpoint/contracts/edit-issues';
import type { Issue } from '@standpoint/contracts/issues';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { invalid, notFound, stale } from '../../http/problem.js';
import { type Act, insertAudits } from '../../identity/audit.queries.js';
import { closeScale } from '../../negotiations/issues/issue-revisions.queries.js';
import { findIssueId, selectIssues } from '../../negotiations/issues/issues.queries.js';
import { advanceNegotiation, findNegotiation } from '../../negotiations/negotiations.queries.js';
import { eyesOf } from '../statement-eyes.js';
import { copyRevisions } from './copy-revisions.queries.js';
import { planScale, type ScalePlan, statementsOf } from './plan-scale.js';
import { insertScaleVersion, selectIssueCodings, selectLastCodings, selectScaleVersions } from './scales.queries.js';

interface Address {
  readonly negotiation: string;
  readonly issue: string;
}

@Injectable()
export class ScalesService {
  constructor(private readonly db: TenantDb) {}

  listIssueCodings(caller: Caller, negotiationRef: string): Promise<{ items: IssueCodings[] }> {
    return this.db.read(caller, async (tx) => {
      const negotiation = await findNegotiation(tx, negotiationRef);
      if (!negotiation) throw notFound('negotiation');
      return { items: await selectIssueCodings(tx, negotiation.id, eyesOf(caller.role)) };
    });
  }

  previewScale(caller: Caller, address: Address, next: PreviewScale): Promise<ScalePreview> {
    return this.db.read(caller, async (tx) => {
      const negotiation = await findNegotiation(tx, address.negotiation);
      if (!negotiation) throw notFound('negotiation');
      const issue = await findIssueOrRefuse(tx, negotiation.id, address.issue);
      const { moved, ...plan } = await planFor(tx, { negotiationId: negotiation.id, issue }, next);
      return { ...plan, scaleVersion: issue.scaleVersion, moved: { codings: moved.length, statements: statementsOf(moved) } };
    });
  }

  changeScale(caller: Caller, address: Address, { reason, ...next }: ChangeScale): Promise<Issue> {
    return this.db.write(caller, async (tx) => {
      const negotiation = await findNegotiation(tx, address.negotiation);
      if (!negotiation) throw notFound('negotiation');
      // Under the lock from here on: nothing is coded on the old scale between counting and writing.
      await advanceNegotiation(tx, negotiation.id);
      const issue = await findIssueOrRefuse(tx, negotiation.id, address.issue);
      if (issue.scaleVersion !== caller.ifMatch) throw stale(issue);
      const { moved, faults } = await planFor(tx, { negotiationId: negotiation.id, issue }, next);
      if (faults.length > 0) throw invalid(faults);

      await closeScale(tx, issue.id, { by: caller.userId, reason: null });
      const version = await insertScaleVersion(tx, { issueId: issue.id, ...next, by: caller.userId, reason });
      const copied = await copyRevisions(tx, { keys: moved, act: 'corrected', by: caller.userId, reason, codings: moved });
      const common = { action: 'changeScale', negotiationId: negotiation.id };
      await insertAudits(tx, caller, [
        {
          ...common,
          subject: 'scale',
          subjectId: issue.id,
          before: { version: issue.scaleVersion, scale: issue.scale },
          after: { version, ...next, reason },
        },
        ...copied.map(({ statementId, revision }): Act => ({
          ...common,
          subject: 'statement',
          subjectId: statementId,
          before: { revision: revision - 1 },
          after: { revision, reason },
        })),
      ]);
      return findIssueOrRefuse(tx, negotiation.id, issue.id);
    });
  }
}

async function findIssueOrRefuse(tx: TenantTx, negotiationId: string, ref: string): Promise<Issue> {
  const id = await findIssueId(tx, negotiationId, ref);
  const issue = (await selectIssues(tx, negotiationId)).find((each) => each.id === id);
  if (!issue) throw notFound('issue');
  return issue;
}

async function planFor(
  tx: TenantTx,
  { negotiationId, issue }: { negotiationId: string; issue: Issue },
  next: PreviewScale,
): Promise<ScalePlan> {
  const codings = await selectLastCodings(tx, negotiationId, issue.id);
  return planScale({ codings, versions: await selectScaleVersions(tx, [issue.id]) }, next);
}
