import { Injectable } from '@nestjs/common';
import { type CreateEstimates, type EditEstimate, type Estimate, estimateFault, type EstimateRevision } from '@standpoint/contracts/estimates';
import type { Fault } from '@standpoint/contracts/problem';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, invalid, notFound, stale } from '../../http/problem.js';
import { insertAudits } from '../../identity/audit.queries.js';
import { selectIssues } from '../../negotiations/issues/issues.queries.js';
import { findInstant } from '../../negotiations/knowledge/instant.queries.js';
import { readSettled } from '../../negotiations/knowledge/settled-reading.js';
import { advanceNegotiation } from '../../negotiations/negotiations.queries.js';
import { findNegotiationOrRefuse } from '../../negotiations/negotiations.service.js';
import { selectSeatedParties } from '../../negotiations/parties/parties.queries.js';
import { unknownRef } from '../../negotiations/unknown-ref.js';
import {
  closeEstimate,
  type EstimateThing,
  insertEstimateRevisions,
  insertEstimates,
  selectEstimateRevisions,
  selectEstimates,
} from './estimates.queries.js';

export interface EstimateAddress {
  readonly negotiation: string;
  readonly estimate: string;
}

@Injectable()
export class EstimatesService {
  constructor(private readonly db: TenantDb) {}

  listEstimates(caller: Caller, negotiation: string, knownAt?: string): Promise<{ items: Estimate[] }> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt }, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiation);
      const instant = knownAt === undefined ? null : (await findInstant(tx, knownAt)).instant;
      return { items: await selectEstimates(tx, { negotiationId, knownAt: instant }) };
    });
  }

  createEstimates(caller: Caller, negotiation: string, { values, rationale }: CreateEstimates): Promise<{ items: Estimate[] }> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiation);
      await advanceNegotiation(tx, negotiationId);
      const wanted = await resolve(tx, negotiationId, values);
      await refuseStanding(tx, negotiationId, wanted);

      const things = await insertEstimates(tx, negotiationId, wanted);
      const next = things.map(({ id }, at) => ({ estimateId: id, value: values[at]?.value ?? NaN, rationale, reason: null }));
      await insertEstimateRevisions(tx, caller.userId, next);
      const ids = new Set(things.map(({ id }) => id));
      const items = (await selectEstimates(tx, { negotiationId })).filter(({ id }) => ids.has(id));
      await audit(tx, caller, { action: 'createEstimates', negotiationId, estimates: items.map((after) => ({ before: null, after })) });
      return { items };
    });
  }

  editEstimate(caller: Caller, address: EstimateAddress, { value, rationale, reason }: EditEstimate): Promise<Estimate> {
    return this.db.write(caller, async (tx) => {
      const { negotiationId, before } = await findEstimateUnderLock(tx, caller, address);
      const message = estimateFault({ measure: before.measure, value });
      if (message) throw invalid([{ path: 'value', code: 'estimate-out-of-range', message }]);

      await closeEstimate(tx, before.id, { closedBy: caller.userId });
      await insertEstimateRevisions(tx, caller.userId, [{ estimateId: before.id, value, rationale, reason: reason ?? null }]);
      const after = await findEstimateOrRefuse(tx, negotiationId, before.id);
      await audit(tx, caller, { action: 'editEstimate', negotiationId, estimates: [{ before, after }] });
      return after;
    });
  }

  removeEstimate(caller: Caller, address: EstimateAddress): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const { negotiationId, before } = await findEstimateUnderLock(tx, caller, address);
      await closeEstimate(tx, before.id, { closedBy: caller.userId, reason: 'removed' });
      await audit(tx, caller, { action: 'removeEstimate', negotiationId, estimates: [{ before, after: null }] });
    });
  }

  listEstimateRevisions(caller: Caller, { negotiation, estimate }: EstimateAddress): Promise<{ items: EstimateRevision[] }> {
    return this.db.read(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiation);
      const items = await selectEstimateRevisions(tx, negotiationId, estimate);
      if (items.length === 0) throw notFound('estimate');
      return { items };
    });
  }
}

/** What is named becomes ids: parties at the table, issues that have positions. */
async function resolve(tx: TenantTx, negotiationId: string, values: CreateEstimates['values']): Promise<EstimateThing[]> {
  const [parties, issues] = await Promise.all([selectSeatedParties(tx, negotiationId), selectIssues(tx, negotiationId)]);
  const faults: Fault[] = [];
  const find = (items: readonly { id: string; slug: string }[], ref: string, unknown: () => Fault) => {
    const found = items.find(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
    if (!found) faults.push(unknown());
    return found?.id ?? '';
  };
  const things = values.map(({ party, issue, measure }, at) => ({
    id: uuidv7(),
    partyId: find(parties, party, () => unknownRef(`values.${at}.party`, 'party', party)),
    issueId: issue === null ? null : find(issues, issue, () => unknownRef(`values.${at}.issue`, 'issue', issue)),
    measure,
  }));
  if (faults.length > 0) throw invalid(faults);
  return things;
}

/** The same may be named by slug and by id, so the ids decide. */
async function refuseStanding(tx: TenantTx, negotiationId: string, wanted: readonly EstimateThing[]): Promise<void> {
  const keyOf = (partyId: string, issueId: string | null | undefined, measure: string) => [partyId, issueId ?? '', measure].join(' ');
  const standing = new Set((await selectEstimates(tx, { negotiationId })).map(({ party, issue, measure }) => keyOf(party.id, issue?.id, measure)));
  for (const { partyId, issueId, measure } of wanted) {
    const key = keyOf(partyId, issueId, measure);
    if (standing.has(key)) throw conflict('estimate-already', 'One of these values was entered already. Edit that one.');
    standing.add(key);
  }
}

async function findEstimateUnderLock(tx: TenantTx, caller: Caller, { negotiation, estimate }: EstimateAddress) {
  const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiation);
  await advanceNegotiation(tx, negotiationId);
  const before = await findEstimateOrRefuse(tx, negotiationId, estimate);
  if (before.revision !== caller.ifMatch) throw stale(before);
  return { negotiationId, before };
}

async function findEstimateOrRefuse(tx: TenantTx, negotiationId: string, estimateId: string): Promise<Estimate> {
  const [estimate] = await selectEstimates(tx, { negotiationId, estimateId });
  if (!estimate) throw notFound('estimate');
  return estimate;
}

interface Acts {
  readonly action: string;
  readonly negotiationId: string;
  readonly estimates: readonly { readonly before: Estimate | null; readonly after: Estimate | null }[];
}

function audit(tx: TenantTx, caller: Caller, { action, negotiationId, estimates }: Acts): Promise<void> {
  return insertAudits(
    tx,
    caller,
    estimates.map(({ before, after }) => ({
      action,
      subject: 'estimate',
      subjectId: (before ?? after)?.id ?? '',
      negotiationId,
      before: before && contentOf(before),
      after: after && contentOf(after),
    })),
  );
}

function contentOf({ party, issue, measure, value, rationale }: Estimate) {
  return { party: party.slug, issue: issue?.slug ?? null, measure, value, rationale };
}
