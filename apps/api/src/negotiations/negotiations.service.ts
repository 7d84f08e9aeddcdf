import { Injectable } from '@nestjs/common';
import type { CreateNegotiation, EditNegotiation, Negotiation } from '@standpoint/contracts/negotiations';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { Clock } from '../http/clock.js';
import { conflict, notFound, stale } from '../http/problem.js';
import { insertAudit } from '../identity/audit.queries.js';
import {
  advanceNegotiation,
  closeNegotiationRevision,
  findNegotiation,
  insertNegotiation,
  insertNegotiationRevision,
  type NegotiationRow,
  selectNegotiations,
} from './negotiations.queries.js';

@Injectable()
export class NegotiationsService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  async listNegotiations(caller: Caller): Promise<{ items: Negotiation[] }> {
    const negotiations = await this.db.read(caller, selectNegotiations);
    return { items: negotiations.map((negotiation) => this.dated(negotiation)) };
  }

  async readNegotiation(caller: Caller, ref: string): Promise<Negotiation> {
    return this.dated(await this.db.read(caller, (tx) => findNegotiationOrRefuse(tx, ref)));
  }

  createNegotiation(caller: Caller, { slug, ...settings }: CreateNegotiation): Promise<Negotiation> {
    return this.db.write(caller, async (tx) => {
      const negotiationId = uuidv7();
      if (!(await insertNegotiation(tx, negotiationId, slug))) {
        throw conflict('slug-taken', 'Another negotiation of this workspace has this slug. Choose another.');
      }

      await advanceNegotiation(tx, negotiationId);
      await insertNegotiationRevision(tx, { negotiationId, revision: 1, recordedBy: caller.userId }, settings);
      const created = await findNegotiationOrRefuse(tx, negotiationId);
      await insertAudit(tx, caller, {
        action: 'createNegotiation',
        subject: 'negotiation',
        subjectId: negotiationId,
        negotiationId,
        before: null,
        after: { slug, ...settings },
      });
      return this.dated(created);
    });
  }

  editNegotiation(caller: Caller, ref: string, edited: EditNegotiation): Promise<Negotiation> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, ref);
      await advanceNegotiation(tx, negotiationId);
      const before = await findNegotiationOrRefuse(tx, negotiationId);
      if (before.revision !== caller.ifMatch) throw stale(this.dated(before));

      await closeNegotiationRevision(tx, { negotiationId, revision: before.revision, recordedBy: caller.userId });
      const revision = before.revision + 1;
      await insertNegotiationRevision(tx, { negotiationId, revision, recordedBy: caller.userId }, { ...before, ...edited });
      await insertAudit(tx, caller, {
        action: 'editNegotiation',
        subject: 'negotiation',
        subjectId: negotiationId,
        negotiationId,
        before: settingsOf(before),
        after: { ...settingsOf(before), ...edited },
      });
      return this.dated(await findNegotiationOrRefuse(tx, negotiationId));
    });
  }

  private dated(negotiation: NegotiationRow): Negotiation {
    return { ...negotiation, today: this.clock.today(negotiation.timeZone) };
  }
}

export async function findNegotiationOrRefuse(tx: TenantTx, ref: string): Promise<NegotiationRow> {
  const negotiation = await findNegotiation(tx, ref);
  if (!negotiation) throw notFound('negotiation');
  return negotiation;
}

function settingsOf({ id: _id, slug: _slug, version: _version, changedAt: _changedAt, revision: _revision, ...settings }: NegotiationRow) {
  return settings;
}
