import { Injectable } from '@nestjs/common';
import type { JoinBloc } from '@standpoint/contracts/memberships';
import type { CreateParty, Party } from '@standpoint/contracts/parties';
import type { SeatParty } from '@standpoint/contracts/seats';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, invalid, notFound } from '../../http/problem.js';
import { insertAudit } from '../../identity/audit.queries.js';
import { advanceAllNegotiations, advanceNegotiation } from '../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../negotiations.service.js';
import { unknownRef } from '../unknown-ref.js';
import {
  belongsTo,
  findParty,
  insertMembership,
  insertParty,
  insertPartyRevision,
  insertSeat,
  isMemberBetween,
  type PartyRow,
  selectSeatedParties,
} from './parties.queries.js';

@Injectable()
export class PartiesService {
  constructor(private readonly db: TenantDb) {}

  listParties(caller: Caller, negotiationRef: string): Promise<{ items: Party[] }> {
    return this.db.read(caller, async (tx) => {
      const negotiation = await findNegotiationOrRefuse(tx, negotiationRef);
      return { items: await selectSeatedParties(tx, negotiation.id) };
    });
  }

  createParty(caller: Caller, negotiationRef: string, given: CreateParty): Promise<Party> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiationRef);
      await advanceAllNegotiations(tx);
      const partyId = uuidv7();
      if (!(await insertParty(tx, partyId, given.slug))) {
        throw conflict('slug-taken', 'Another party of this workspace has this slug. Seat that one, or choose another slug.');
      }

      await insertPartyRevision(tx, { partyId, recordedBy: caller.userId }, given);
      await insertSeat(tx, { negotiationId, partyId, role: given.role, recordedBy: caller.userId });
      await this.audit(tx, caller, { action: 'createParty', negotiationId, partyId, after: given });
      return findSeatedPartyOrRefuse(tx, negotiationId, partyId);
    });
  }

  seatParty(caller: Caller, negotiationRef: string, given: SeatParty): Promise<Party> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiationRef);
      const party = await findParty(tx, given.party);
      if (!party) throw invalid([unknownRef('party', 'party', given.party)]);
      await advanceNegotiation(tx, negotiationId);
      const seating = { negotiationId, partyId: party.id, role: given.role, recordedBy: caller.userId };
      if (!(await insertSeat(tx, seating))) throw conflict('party-seated', 'This party has a seat in this negotiation already.');

      await this.audit(tx, caller, { action: 'seatParty', negotiationId, partyId: party.id, after: given });
      return findSeatedPartyOrRefuse(tx, negotiationId, party.id);
    });
  }

  joinBloc(caller: Caller, address: { negotiation: string; party: string }, given: JoinBloc): Promise<Party> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, address.negotiation);
      await advanceAllNegotiations(tx);
      const party = await findSeatedPartyOrRefuse(tx, negotiationId, address.party);
      const bloc = await findParty(tx, given.bloc);
      if (bloc?.kind !== 'bloc') throw invalid([noBloc(bloc, given.bloc)]);
      if (await belongsTo(tx, bloc.id, party.id)) throw invalid([circular()]);
      const joining = { partyId: party.id, blocId: bloc.id, validFrom: given.validFrom, validUntil: given.validUntil };
      if (await isMemberBetween(tx, joining)) {
        throw conflict('membership-already', 'This party belongs to this bloc on some of these days already.');
      }

      await insertMembership(tx, { id: uuidv7(), recordedBy: caller.userId }, joining);
      await this.audit(tx, caller, { action: 'joinBloc', negotiationId, partyId: party.id, after: given });
      return findSeatedPartyOrRefuse(tx, negotiationId, party.id);
    });
  }

  private audit(
    tx: TenantTx,
    caller: Caller,
    { partyId, ...act }: { action: string; negotiationId: string; partyId: string; after: unknown },
  ): Promise<void> {
    return insertAudit(tx, caller, { ...act, subject: 'party', subjectId: partyId, before: null });
  }
}

async function findSeatedPartyOrRefuse(tx: TenantTx, negotiationId: string, ref: string): Promise<Party> {
  const parties = await selectSeatedParties(tx, negotiationId);
  const party = parties.find(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
  if (!party) throw notFound('party');
  return party;
}

function noBloc(found: PartyRow | undefined, ref: string) {
  if (!found) return unknownRef('bloc', 'party', ref);
  return { path: 'bloc', code: 'party-no-bloc', message: `“${ref}” is not of kind bloc: only a bloc has members.` };
}

function circular() {
  return {
    path: 'bloc',
    code: 'membership-circular',
    message: 'This bloc is the party itself or belongs to it: blocs cannot contain each other.',
  };
}
