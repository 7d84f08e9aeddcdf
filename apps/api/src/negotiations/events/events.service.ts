import { Injectable } from '@nestjs/common';
import type { CatalogueListSearch, CatalogueSearch } from '@standpoint/contracts/catalogue';
import type { CreateEvent, EditEvent, Event, EventDetail, EventRevision } from '@standpoint/contracts/events';
import type { Fault } from '@standpoint/contracts/problem';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, invalid, notFound, stale } from '../../http/problem.js';
import { insertAudit } from '../../identity/audit.queries.js';
import { askedBy } from '../catalogue/asked-by.js';
import { refuseInUse } from '../catalogue/in-use.js';
import { type Asked, withCounts } from '../catalogue/statement-counts.js';
import { readSettled } from '../knowledge/settled-reading.js';
import { advanceNegotiation } from '../negotiations.queries.js';
import { findParty } from '../parties/parties.queries.js';
import { unknownRef } from '../unknown-ref.js';
import {
  closeEventRevision,
  countByEvent,
  countStatementsOfEvent,
  insertEvent,
  insertEventRevision,
  selectEventRevisions,
  selectEvents,
} from './events.queries.js';

interface EventAddress {
  readonly negotiation: string;
  readonly event: string;
}

@Injectable()
export class EventsService {
  constructor(private readonly db: TenantDb) {}

  listEvents(caller: Caller, negotiation: string, { knownAt, counts }: CatalogueListSearch = {}): Promise<{ items: Event[] }> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt }, async (tx) => {
      const asked = await askedBy(tx, caller, { negotiation, knownAt });
      const events = await selectEvents(tx, asked);
      return { items: withCounts(events, counts === 'true' ? await countByEvent(tx, asked) : null) };
    });
  }

  createEvent(caller: Caller, negotiation: string, given: CreateEvent): Promise<Event> {
    return this.db.write(caller, async (tx) => {
      const asked = await askedBy(tx, caller, { negotiation });
      await advanceNegotiation(tx, asked.negotiationId);
      const partyIds = await findPartiesOrRefuse(tx, given.parties);
      const id = uuidv7();
      if (!(await insertEvent(tx, { id, negotiationId: asked.negotiationId, slug: given.slug }))) {
        throw conflict('slug-taken', 'Another event of this negotiation has or had this slug. Choose another.');
      }

      await insertEventRevision(tx, { eventId: id, revision: 1, partyIds, recordedBy: caller.userId }, given);
      const created = await findEventOrRefuse(tx, id, asked);
      await audit(tx, caller, { action: 'createEvent', negotiationId: asked.negotiationId, before: null, after: created });
      return eventOf(created);
    });
  }

  readEvent(caller: Caller, { negotiation, event }: EventAddress, { knownAt }: CatalogueSearch): Promise<EventDetail> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt }, async (tx) =>
      findEventOrRefuse(tx, event, await askedBy(tx, caller, { negotiation, knownAt })),
    );
  }

  editEvent(caller: Caller, address: EventAddress, edited: EditEvent): Promise<EventDetail> {
    return this.db.write(caller, async (tx) => {
      const { asked, before } = await findUnchangedOrRefuse(tx, caller, address);
      const partyIds = await findPartiesOrRefuse(tx, edited.parties);
      const by = { eventId: before.id, revision: before.revision + 1, partyIds, recordedBy: caller.userId };
      await closeEventRevision(tx, before.id, { closedBy: caller.userId });
      await insertEventRevision(tx, by, edited);
      const after = await findEventOrRefuse(tx, before.id, asked);
      await audit(tx, caller, { action: 'editEvent', negotiationId: asked.negotiationId, before, after });
      return after;
    });
  }

  removeEvent(caller: Caller, address: EventAddress): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const { asked, before } = await findUnchangedOrRefuse(tx, caller, address);
      const count = await countStatementsOfEvent(tx, before.id);
      refuseInUse('event', count > 0 ? [{ subject: 'statement', count }] : []);

      await closeEventRevision(tx, before.id, { closedBy: caller.userId, reason: 'removed' });
      await audit(tx, caller, { action: 'removeEvent', negotiationId: asked.negotiationId, before, after: null });
    });
  }

  listEventRevisions(caller: Caller, { negotiation, event }: EventAddress): Promise<{ items: EventRevision[] }> {
    return this.db.read(caller, async (tx) => {
      const { id } = await findEventOrRefuse(tx, event, await askedBy(tx, caller, { negotiation }));
      return { items: await selectEventRevisions(tx, id) };
    });
  }
}

async function findUnchangedOrRefuse(tx: TenantTx, caller: Caller, { negotiation, event }: EventAddress) {
  const asked = await askedBy(tx, caller, { negotiation });
  await advanceNegotiation(tx, asked.negotiationId);
  const before = await findEventOrRefuse(tx, event, asked);
  if (before.revision !== caller.ifMatch) throw stale(before);
  return { asked, before };
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

async function findEventOrRefuse(tx: TenantTx, ref: string, asked: Asked): Promise<EventDetail> {
  const [event] = await selectEvents(tx, asked, ref);
  if (!event) throw notFound('event');
  const counts = await countByEvent(tx, asked);
  return { ...event, statementCount: counts.find(({ id }) => id === event.id)?.statementCount ?? 0 };
}

function eventOf({ statementCount: _statementCount, ...event }: EventDetail): Event {
  return event;
}

interface Act {
  readonly action: string;
  readonly negotiationId: string;
  readonly before: EventDetail | null;
  readonly after: EventDetail | null;
}

function audit(tx: TenantTx, caller: Caller, { before, after, ...act }: Act): Promise<void> {
  const content = (event: EventDetail | null) => event && contentOf(event);
  const subjectId = (before ?? after)?.id ?? '';
  return insertAudit(tx, caller, { ...act, subject: 'event', subjectId, before: content(before), after: content(after) });
}

function contentOf(event: EventDetail) {
  const { id: _id, revision: _revision, parties, ...content } = eventOf(event);
  return { ...content, parties: parties.map(({ slug }) => slug) };
}
