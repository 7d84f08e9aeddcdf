import { Injectable } from '@nestjs/common';
import type { Party } from '@standpoint/contracts/parties';
import type { EditSeat, MoveSeat, SeatParty } from '@standpoint/contracts/seats';
import type { Caller } from '../../../db/caller.js';
import { TenantDb } from '../../../db/tenant-db.js';
import type { TenantTx } from '../../../db/tenant-tx.js';
import { conflict, invalid, stale } from '../../../http/problem.js';
import { insertAudits } from '../../../identity/audit.queries.js';
import { refuseInUse } from '../../catalogue/in-use.js';
import { advanceNegotiation } from '../../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../../negotiations.service.js';
import { unknownRef } from '../../unknown-ref.js';
import { findSeatedPartyOrRefuse } from '../find-party.js';
import { findParty, selectSeatedParties } from '../parties.queries.js';
import type { PartyAddress } from '../parties.service.js';
import { closeSeats, insertSeat, insertSeatRevisions, type NextSeat, selectSeatUses } from './seats.queries.js';

@Injectable()
export class SeatsService {
  constructor(private readonly db: TenantDb) {}

  seatParty(caller: Caller, negotiationRef: string, given: SeatParty): Promise<Party> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiationRef);
      await advanceNegotiation(tx, negotiationId);
      const party = await findParty(tx, given.party);
      if (!party) throw invalid([unknownRef('party', 'party', given.party)]);
      const seating = { negotiationId, partyId: party.id, role: given.role, recordedBy: caller.userId };
      if (!(await insertSeat(tx, seating))) throw conflict('party-seated', 'This party has a seat in this negotiation already.');

      const seated = await findSeatedPartyOrRefuse(tx, negotiationId, party.id);
      await audit(tx, caller, { action: 'seatParty', negotiationId, seats: [{ before: null, after: seated }] });
      return seated;
    });
  }

  editSeat(caller: Caller, address: PartyAddress, { role, reason }: EditSeat): Promise<Party> {
    return this.db.write(caller, async (tx) => {
      const { negotiationId, seat } = await this.findSeatOrRefuse(tx, caller, address);
      await reseat(tx, caller, { negotiationId, reason, seats: [{ ...nextOf(seat), role }] });

      const edited = { ...seat, role };
      await audit(tx, caller, { action: 'editSeat', negotiationId, seats: [{ before: seat, after: edited }] });
      return findSeatedPartyOrRefuse(tx, negotiationId, seat.id);
    });
  }

  moveSeat(caller: Caller, address: PartyAddress, { before }: MoveSeat): Promise<{ items: Party[] }> {
    return this.db.write(caller, async (tx) => {
      const { negotiationId, seat } = await this.findSeatOrRefuse(tx, caller, address);
      const seated = await selectSeatedParties(tx, negotiationId);
      const moved = placedBefore(seated, seat, before);
      const changed = moved.flatMap((party, order) => (party.order === order ? [] : { before: party, after: { ...party, order } }));
      if (changed.length === 0) return { items: seated };

      await reseat(tx, caller, { negotiationId, seats: changed.map(({ after }) => nextOf(after)) });
      await audit(tx, caller, { action: 'moveSeat', negotiationId, seats: changed });
      return { items: await selectSeatedParties(tx, negotiationId) };
    });
  }

  unseatParty(caller: Caller, address: PartyAddress): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const { negotiationId, seat } = await this.findSeatOrRefuse(tx, caller, address);
      refuseInUse('seat', await selectSeatUses(tx, negotiationId, seat.id));

      await closeSeats(tx, { negotiationId, partyIds: [seat.id], closedBy: caller.userId, reason: 'removed' });
      await audit(tx, caller, { action: 'unseatParty', negotiationId, seats: [{ before: seat, after: null }] });
    });
  }

  /** Under the negotiation's lock, so that what is found stays so. */
  private async findSeatOrRefuse(tx: TenantTx, caller: Caller, { negotiation, party }: PartyAddress) {
    const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiation);
    await advanceNegotiation(tx, negotiationId);
    const seat = await findSeatedPartyOrRefuse(tx, negotiationId, party);
    if (seat.seatRevision !== caller.ifMatch) throw stale(seat);
    return { negotiationId, seat };
  }
}

function nextOf({ id, seatRevision, role, order }: Party): NextSeat {
  return { partyId: id, revision: seatRevision + 1, role, order };
}

interface Reseating {
  readonly negotiationId: string;
  readonly reason?: string | undefined;
  readonly seats: readonly NextSeat[];
}

async function reseat(tx: TenantTx, { userId }: Caller, { negotiationId, reason, seats }: Reseating): Promise<void> {
  await closeSeats(tx, { negotiationId, partyIds: seats.map(({ partyId }) => partyId), closedBy: userId });
  await insertSeatRevisions(tx, { negotiationId, recordedBy: userId, reason }, seats);
}

/** All seats in the order wanted. */
function placedBefore(seated: readonly Party[], seat: Party, ref: string | null): Party[] {
  const others = seated.filter(({ id }) => id !== seat.id);
  if (ref === null) return [...others, seat];
  const at = others.findIndex(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
  if ([seat.id, seat.slug].includes(ref.toLowerCase())) return [...seated];
  if (at < 0) throw invalid([unknownRef('before', 'party', ref)]);
  return others.toSpliced(at, 0, seat);
}

interface Acts {
  readonly action: string;
  readonly negotiationId: string;
  readonly seats: readonly { readonly before: Party | null; readonly after: Party | null }[];
}

/** One entry for each seat that was touched. */
function audit(tx: TenantTx, caller: Caller, { action, negotiationId, seats }: Acts): Promise<void> {
  return insertAudits(
    tx,
    caller,
    seats.map(({ before, after }) => ({
      action,
      subject: 'seat',
      subjectId: (before ?? after)?.id ?? '',
      negotiationId,
      before: before && contentOf(before),
      after: after && contentOf(after),
    })),
  );
}

function contentOf({ slug, role, order }: Party) {
  return { party: slug, role, order };
}
