import { Injectable } from '@nestjs/common';
import { can } from '@standpoint/contracts/permissions';
import type { CorrectStatement, RecordStatement, Statement } from '@standpoint/contracts/statements';
import { v7 as uuid } from 'uuid';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { conflict, forbidden, invalid, notFound, stale } from '../http/problem.js';
import { insertAudit } from '../identity/audit.queries.js';
import { selectRemovedNames } from '../negotiations/catalogue/removed-names.queries.js';
import { findNegotiation } from '../negotiations/negotiations.queries.js';
import {
  findByExternalId,
  findLastRevision,
  findTwin,
  type LastRevision,
  selectPositionKeys,
} from './find-statements.queries.js';
import { loadStatements, type RevisionKey } from './load-statements.queries.js';
import { type ResolvedStatement, resolveStatement, type Said } from './resolve-statement.js';
import { copyRevisions } from './scales/copy-revisions.queries.js';
import { reinstatedCodings } from './scales/reinstated-codings.js';
import { eyesOf } from './statement-eyes.js';
import { statementFingerprint } from './statement-fingerprint.js';
import {
  advanceVersion,
  closeRevision,
  insertRevision,
  insertStatement,
  type RevisionHead,
} from './statements.queries.js';

interface Address {
  readonly negotiation: string;
  readonly statement: string;
}

@Injectable()
export class StatementsService {
  constructor(private readonly db: TenantDb) {}

  recordStatement(caller: Caller, negotiationRef: string, said: RecordStatement): Promise<Statement> {
    return this.db.writeInTurn(caller, negotiationRef, async (tx) => {
      const negotiation = await findNegotiation(tx, negotiationRef);
      if (!negotiation) throw notFound('negotiation');
      mayPublish(caller, negotiation.reviewRequired, said);
      // Under the lock from here on: what is named stays, scales stay, and two twins sent at once cannot both find nothing.
      const [, resolved] = await Promise.all([advanceVersion(tx, negotiation.id), resolveStatement(tx, negotiation.id, said)]);
      const fingerprint = statementFingerprint(resolved.partyId, said.saidOn, said.quote);
      await Promise.all([
        !said.evenIfTwin && refuseTwin(tx, caller, { negotiationId: negotiation.id, fingerprint }),
        refuseTakenExternalId(tx, { negotiationId: negotiation.id, externalId: said.externalId, except: null }),
      ]);
      const head: RevisionHead = {
        statementId: uuid(),
        revision: 1,
        negotiationId: negotiation.id,
        act: 'recorded',
        recordedBy: caller.userId,
        reason: null,
        fingerprint,
        positionIds: said.positions.map(() => uuid()),
      };
      const [, , statement] = await Promise.all([
        insertStatement(tx, head.statementId, negotiation.id),
        insertRevision(tx, head, resolved),
        audited(tx, caller, { action: 'recordStatement', before: null, now: { ...head, status: said.status } }),
      ]);
      return statement;
    });
  }

  correctStatement(caller: Caller, address: Address, said: CorrectStatement): Promise<Statement> {
    return this.db.writeInTurn(caller, address.negotiation, async (tx) => {
      const negotiation = await findNegotiation(tx, address.negotiation);
      if (!negotiation) throw notFound('negotiation');
      const last = await lastRevisionUnderLock(tx, caller, { negotiationId: negotiation.id, statement: address.statement });
      if (last.owner !== caller.userId && !can(caller.role, 'statement:correct-any')) throw forbidden('statement:correct-any');
      if (last.retracted) throw conflict('statement-retracted', 'This statement was retracted. Reinstate it before correcting it.');
      if (last.status !== 'published') mayPublish(caller, negotiation.reviewRequired, said);
      const resolved = await resolveStatement(tx, negotiation.id, said);
      await refuseTakenExternalId(tx, { negotiationId: negotiation.id, externalId: said.externalId, except: last.statementId });

      const head: RevisionHead = {
        statementId: last.statementId,
        revision: last.revision + 1,
        negotiationId: negotiation.id,
        act: 'corrected',
        recordedBy: caller.userId,
        reason: said.reason,
        fingerprint: statementFingerprint(resolved.partyId, said.saidOn, said.quote),
        positionIds: await keptPositionIds(tx, last, resolved),
      };
      const [, , statement] = await Promise.all([
        closeRevision(tx, last, { by: caller.userId, reason: null }),
        insertRevision(tx, head, resolved),
        audited(tx, caller, { action: 'correctStatement', before: last, now: { ...head, status: said.status } }),
      ]);
      return statement;
    });
  }

  retractStatement(caller: Caller, address: Address, reason: string): Promise<Statement> {
    return this.db.writeInTurn(caller, address.negotiation, async (tx) => {
      const last = await this.mayEndStatement(tx, caller, address);
      if (last.retracted) throw conflict('statement-retracted', 'This statement was retracted already.');

      const [, statement] = await Promise.all([
        closeRevision(tx, last, { by: caller.userId, reason }),
        audited(tx, caller, { action: 'retractStatement', before: last, now: { ...last, reason } }),
      ]);
      return statement;
    });
  }

  reinstateStatement(caller: Caller, address: Address, reason: string): Promise<Statement> {
    return this.db.writeInTurn(caller, address.negotiation, async (tx) => {
      const last = await this.mayEndStatement(tx, caller, address);
      if (!last.retracted) throw conflict('statement-stands', 'This statement stands: there is no retraction to undo.');

      await refuseRemovedNames(tx, last);
      const codings = await reinstatedCodings(tx, last);
      await copyRevisions(tx, { keys: [last], act: 'reinstated', by: caller.userId, reason, codings });
      const now = { ...last, revision: last.revision + 1, reason };
      return audited(tx, caller, { action: 'reinstateStatement', before: last, now });
    });
  }

  private async mayEndStatement(tx: TenantTx, caller: Caller, address: Address): Promise<LastRevision> {
    const negotiation = await findNegotiation(tx, address.negotiation);
    if (!negotiation) throw notFound('negotiation');
    const last = await lastRevisionUnderLock(tx, caller, { negotiationId: negotiation.id, statement: address.statement });
    if (last.owner !== caller.userId && !can(caller.role, 'statement:retract-any')) throw forbidden('statement:retract-any');
    return last;
  }
}

function mayPublish(caller: Caller, reviewRequired: boolean, { status }: Said): void {
  if (status !== 'published' || !reviewRequired || can(caller.role, 'statement:publish-any')) return;
  throw invalid([
    { path: 'status', code: 'review-required', message: 'This negotiation publishes after review: save it as in review.' },
  ]);
}

/** What was removed while the statement did not stand. */
async function refuseRemovedNames(tx: TenantTx, last: LastRevision): Promise<void> {
  const [removed] = await selectRemovedNames(tx, [last]);
  if (removed) throw conflict('names-removed', `The ${removed.subject} it names was removed since. Undo that first, or log it anew.`);
}

async function refuseTwin(
  tx: TenantTx,
  caller: Caller,
  { negotiationId, fingerprint }: { negotiationId: string; fingerprint: string },
): Promise<void> {
  const twin = await findTwin(tx, negotiationId, fingerprint);
  if (!twin) return;
  const [visible] = await loadStatements(tx, [twin], eyesOf(caller.role));
  throw conflict('statement-twin', 'The same party already said the same words on that day here. Send evenIfTwin: true to keep both.', visible);
}

async function refuseTakenExternalId(
  tx: TenantTx,
  { negotiationId, externalId, except }: { negotiationId: string; externalId: string | null; except: string | null },
): Promise<void> {
  if (externalId === null) return;
  const found = await findByExternalId(tx, negotiationId, externalId);
  if (found && found.statementId !== except) {
    throw conflict('external-id-taken', `Another statement of this negotiation has the external id “${externalId}”.`);
  }
}

/** Locks first, looks then: of two edits made on one revision the second finds the first one's. */
async function lastRevisionUnderLock(
  tx: TenantTx,
  caller: Caller,
  { negotiationId, statement }: { negotiationId: string; statement: string },
): Promise<LastRevision> {
  const eyes = eyesOf(caller.role);
  if (!(await findLastRevision(tx, negotiationId, statement, eyes))) throw notFound('statement');
  await advanceVersion(tx, negotiationId);
  const last = await findLastRevision(tx, negotiationId, statement, eyes);
  if (!last) throw notFound('statement');
  if (last.revision !== caller.ifMatch) throw stale((await loadStatements(tx, [last], eyes))[0]);
  return last;
}

/** A position stays the same entity over a correction: by its id, else by its issue. */
async function keptPositionIds(tx: TenantTx, last: RevisionKey, { positions }: ResolvedStatement): Promise<string[]> {
  const before = await selectPositionKeys(tx, last);
  const ids = positions.map(({ coded, issueId }) =>
    coded.id !== undefined
      ? before.find((position) => position.positionId === coded.id)?.positionId
      : (before.find((position) => position.issueId === issueId)?.positionId ?? uuid()),
  );
  const faults = ids.flatMap((id, at) =>
    id === undefined || ids.indexOf(id) !== at
      ? [{ path: `positions.${at}.id`, code: 'position-not-found', message: 'This is no position of this statement, or it stands twice.' }]
      : [],
  );
  if (faults.length > 0) throw invalid(faults);
  return ids as string[];
}

interface Act {
  readonly action: string;
  readonly before: RevisionKey | null;
  readonly now: RevisionKey & { readonly negotiationId: string; readonly status: string; readonly reason: string | null };
}

async function audited(tx: TenantTx, caller: Caller, { action, before, now }: Act): Promise<Statement> {
  const [[statement]] = await Promise.all([
    loadStatements(tx, [now], eyesOf(caller.role)),
    insertAudit(tx, caller, {
      action,
      subject: 'statement',
      subjectId: now.statementId,
      negotiationId: now.negotiationId,
      before: before && { revision: before.revision },
      after: { revision: now.revision, status: now.status, reason: now.reason },
    }),
  ]);
  if (!statement) throw notFound('statement');
  return statement;
}
