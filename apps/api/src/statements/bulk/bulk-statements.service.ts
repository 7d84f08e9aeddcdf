import { Injectable } from '@nestjs/common';
import type { ChangedStatements, ChooseStatements, EditStatements } from '@standpoint/contracts/edit-statements';
import { can, type Permission } from '@standpoint/contracts/permissions';
import type { Fault } from '@standpoint/contracts/problem';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { notFound } from '../../http/problem.js';
import { insertAudits } from '../../identity/audit.queries.js';
import { findNegotiation, type NegotiationRow } from '../../negotiations/negotiations.queries.js';
import type { RevisionKey } from '../load-statements.queries.js';
import { copyRevisions } from '../scales/copy-revisions.queries.js';
import { advanceVersion } from '../statements.queries.js';
import { applyChange } from './apply-change.js';
import { type BulkStatement, retractRevisions, selectBulkCodings, selectTakenExternalIds } from './bulk.queries.js';
import { chooseStatements, faultOf, refuseFaults } from './choose-statements.js';
import { reinstatedAtOnce } from './reinstated-at-once.js';
import { resolveChange, type ResolvedChange } from './resolve-change.js';

@Injectable()
export class BulkStatementsService {
  constructor(private readonly db: TenantDb) {}

  editStatements(caller: Caller, negotiationRef: string, { change, ...chosen }: EditStatements): Promise<ChangedStatements> {
    return this.db.write(caller, async (tx) => {
      const negotiation = await openNegotiation(tx, negotiationRef);
      const resolved = await resolveChange(tx, negotiation.id, change);
      await advanceVersion(tx, negotiation.id);
      const { statements, faults } = await chooseStatements(tx, caller, { negotiationId: negotiation.id, chosen });
      const codings = await selectBulkCodings(tx, statements);
      const applied = statements.map((statement) =>
        applyChange(statement, codings.filter(({ statementId }) => statementId === statement.statementId), resolved),
      );
      refuseFaults([
        ...faults,
        ...statements.flatMap((each) => editFaults(caller, each, { negotiation, change: resolved })),
        ...applied.flatMap((each) => each.faults),
      ]);

      const differing = applied.filter(({ differs }) => differs);
      const before = statements.filter((_, at) => applied[at]?.differs);
      const now = await copyRevisions(tx, {
        keys: before,
        act: 'corrected',
        by: caller.userId,
        reason: chosen.reason,
        codings: differing.flatMap((each) => each.codings),
        statements: differing.map(({ statement }) => statement),
      });
      return this.audited(tx, caller, { action: 'editStatements', negotiation, statements, before, now, reason: chosen.reason });
    });
  }

  retractStatements(caller: Caller, negotiationRef: string, chosen: ChooseStatements): Promise<ChangedStatements> {
    return this.db.write(caller, async (tx) => {
      const negotiation = await openNegotiation(tx, negotiationRef);
      await advanceVersion(tx, negotiation.id);
      const { statements, faults } = await chooseStatements(tx, caller, { negotiationId: negotiation.id, chosen });
      refuseFaults([
        ...faults,
        ...ownershipFaults(caller, statements, 'statement:retract-any'),
        ...faultsWhere(statements, ({ retracted }) => retracted, ['statement-retracted', 'This statement was retracted already.']),
      ]);

      await retractRevisions(tx, statements, { by: caller.userId, reason: chosen.reason });
      return this.audited(tx, caller, {
        action: 'retractStatements', negotiation, statements, before: statements, now: statements, reason: chosen.reason,
      });
    });
  }

  reinstateStatements(caller: Caller, negotiationRef: string, chosen: ChooseStatements): Promise<ChangedStatements> {
    return this.db.write(caller, async (tx) => {
      const negotiation = await openNegotiation(tx, negotiationRef);
      await advanceVersion(tx, negotiation.id);
      const { statements, faults } = await chooseStatements(tx, caller, { negotiationId: negotiation.id, chosen });
      const present = await reinstatedAtOnce(tx, statements);
      refuseFaults([
        ...faults,
        ...ownershipFaults(caller, statements, 'statement:retract-any'),
        ...faultsWhere(statements, ({ retracted }) => !retracted, ['statement-stands', 'This statement stands: there is no retraction to undo.']),
        ...present.faults,
        ...(await externalIdFaults(tx, negotiation.id, statements)),
      ]);

      const copy = { keys: statements, act: 'reinstated' as const, by: caller.userId, reason: chosen.reason };
      const now = await copyRevisions(tx, { ...copy, codings: present.codings });
      return this.audited(tx, caller, {
        action: 'reinstateStatements', negotiation, statements, before: statements, now, reason: chosen.reason,
      });
    });
  }

  /** One entry for each statement that was written; hands back what became of all. */
  private async audited(tx: TenantTx, caller: Caller, act: BulkAct): Promise<ChangedStatements> {
    const nowById = new Map(act.now.map((key) => [key.statementId, key.revision]));
    await insertAudits(
      tx,
      caller,
      act.before.map(({ statementId, revision }) => ({
        action: act.action,
        subject: 'statement',
        subjectId: statementId,
        negotiationId: act.negotiation.id,
        before: { revision },
        after: { revision: nowById.get(statementId), reason: act.reason },
      })),
    );
    return {
      changed: act.before.map(({ statementId }) => ({ statement: statementId, revision: nowById.get(statementId) ?? 0 })),
      unchanged: act.statements.filter(({ statementId }) => !nowById.has(statementId)).map(({ statementId }) => statementId),
    };
  }
}

interface BulkAct {
  readonly action: string;
  readonly negotiation: NegotiationRow;
  readonly statements: readonly BulkStatement[];
  /** Those that were written. */
  readonly before: readonly RevisionKey[];
  readonly now: readonly RevisionKey[];
  readonly reason: string;
}

async function openNegotiation(tx: TenantTx, ref: string): Promise<NegotiationRow> {
  const negotiation = await findNegotiation(tx, ref);
  if (!negotiation) throw notFound('negotiation');
  return negotiation;
}

function editFaults(
  caller: Caller,
  statement: BulkStatement,
  { negotiation, change }: { readonly negotiation: NegotiationRow; readonly change: ResolvedChange },
): Fault[] {
  const retracted: FaultWords = ['statement-retracted', 'This statement was retracted. Reinstate it before changing it.'];
  const unreviewed = change.status === 'published' && statement.status !== 'published' && negotiation.reviewRequired;
  const review: FaultWords = ['review-required', 'This negotiation publishes after review: leave it in review.'];
  return [
    ...ownershipFaults(caller, [statement], 'statement:correct-any'),
    ...faultsWhere([statement], () => statement.retracted, retracted),
    ...faultsWhere([statement], () => unreviewed && !can(caller.role, 'statement:publish-any'), review),
  ];
}

type FaultWords = readonly [code: string, message: string];

function faultsWhere(statements: readonly BulkStatement[], is: (each: BulkStatement) => boolean, [code, message]: FaultWords): Fault[] {
  return statements.filter(is).map(({ statementId }) => faultOf(statementId, code, message));
}

function ownershipFaults(caller: Caller, statements: readonly BulkStatement[], permission: Permission): Fault[] {
  if (can(caller.role, permission)) return [];
  return faultsWhere(statements, ({ owner }) => owner !== caller.userId, [
    'not-yours',
    'Somebody else recorded this statement: ask a reviewer to change it.',
  ]);
}

async function externalIdFaults(tx: TenantTx, negotiationId: string, statements: readonly BulkStatement[]): Promise<Fault[]> {
  const given = statements.flatMap(({ externalId }) => externalId ?? []);
  const taken = await selectTakenExternalIds(tx, negotiationId, given);
  const isTwice = (externalId: string) => given.indexOf(externalId) !== given.lastIndexOf(externalId);
  return faultsWhere(statements, ({ externalId, retracted }) => retracted && externalId !== null && (taken.includes(externalId) || isTwice(externalId)), [
    'external-id-taken',
    'Another statement has its external id by now.',
  ]);
}
