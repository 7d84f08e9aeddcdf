import { Injectable } from '@nestjs/common';
import type { CreateEvent, Event } from '@standpoint/contracts/events';
import type { Fault } from '@standpoint/contracts/problem';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, invalid, notFound } from '../../http/problem.js';
import { insertAudit } from '../../identity/audit.queries.js';
import { advanceNegotiation } from '../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../negotiations.service.js';
import { findParty } from '../parties/parties.queries.js';
import { unknownRef } from '../unknown-ref.js';
import { insertEvent, selectEvents } from './events.queries.js';

@Injectable()
export class EventsService {
  constructor(private readonly db: TenantDb) {}

  listEvents(caller: Caller, negotiationRef: string): Promise<{ items: Event[] }> {
    return this.db.read(caller, async (tx) => {
      const negotiation = await findNegotiationOrRefuse(tx, negotiationRef);
      return { items: await selectEvents(tx, negotiation.id) };
    });
  }

  createEvent(caller: Caller, negotiationRef: string, given: CreateEvent): Promise<Event> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiationRef);
      const partyIds = await findPartiesOrRefuse(tx, given.parties);
      await advanceNegotiation(tx, negotiationId);
      const id = uuidv7();
      if (!(await insertEvent(tx, { id, negotiationId, partyIds, recordedBy: caller.userId }, given))) {
        throw conflict('slug-taken', 'Another event of this negotiation has this slug. Choose another.');
      }

      await insertAudit(tx, caller, {
        action: 'createEvent',
        subject: 'event',
        subjectId: id,
        negotiationId,
        before: null,
        after: given,
      });
      return findEventOrRefuse(tx, negotiationId, id);
    });
  }
}

async function findPartiesOrRefuse(tx: TenantTx, refs: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  const faults: Fault[] = [];
  for (const [at, ref] of refs.entries()) {
    const party = await findParty(tx, ref);
    if (!party) faults.push(unknownRef(`parties.${at}`, 'party', ref));
    else if (ids.includes(party.id)) faults.push({ path: `parties.${at}`, code: 'party-twice', message: 'This party is named twice.' });
    else ids.push(party.id);
  }
  if (faults.length > 0) throw invalid(faults);
  return ids;
}

async function findEventOrRefuse(tx: TenantTx, negotiationId: string, id: string): Promise<Event> {
  const event = (await selectEvents(tx, negotiationId)).find((each) => each.id === id);
  if (!event) throw notFound('event');
  return event;
}
