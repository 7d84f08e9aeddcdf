import { Injectable } from '@nestjs/common';
import type { EditMembership, JoinBloc } from '@standpoint/contracts/memberships';
import type { Membership, Party, UnseatedParty } from '@standpoint/contracts/parties';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../../db/caller.js';
import { TenantDb } from '../../../db/tenant-db.js';
import type { TenantTx } from '../../../db/tenant-tx.js';
import { conflict, invalid, notFound, stale } from '../../../http/problem.js';
import { insertAudit } from '../../../identity/audit.queries.js';
import { advanceAllNegotiations } from '../../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../../negotiations.service.js';
import { unknownRef } from '../../unknown-ref.js';
import { findPartyOrRefuse, findSeatedPartyOrRefuse } from '../find-party.js';
import { findParty } from '../parties.queries.js';
import type { PartyAddress } from '../parties.service.js';
import {
  belongsTo,
  closeMembership,
  findMembership,
  insertMembership,
  insertMembershipRevision,
  isMemberBetween,
  type MembershipRow,
} from './memberships.queries.js';

export type MembershipAddress = PartyAddress & { readonly membership: string };

@Injectable()
export class MembershipsService {
  constructor(private readonly db: TenantDb) {}

  joinBloc(caller: Caller, address: PartyAddress, given: JoinBloc): Promise<Party> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, address.negotiation);
      await advanceAllNegotiations(tx);
      const party = await findSeatedPartyOrRefuse(tx, negotiationId, address.party);
      const bloc = await findParty(tx, given.bloc);
      if (bloc?.kind !== 'bloc') throw invalid([noBloc(bloc, given.bloc)]);
      if (await belongsTo(tx, bloc.id, party.id)) throw invalid([circular()]);
      await refuseTwice(tx, { partyId: party.id, blocId: bloc.id, ...given, except: null });

      const membershipId = uuidv7();
      await insertMembership(tx, { id: membershipId, partyId: party.id, blocId: bloc.id });
      await insertMembershipRevision(tx, { membershipId, revision: 1, recordedBy: caller.userId }, given);
      await insertAudit(tx, caller, {
        action: 'joinBloc',
        subject: 'membership',
        subjectId: membershipId,
        negotiationId,
        before: null,
        after: { ...given, party: party.slug },
      });
      return findSeatedPartyOrRefuse(tx, negotiationId, party.id);
    });
  }

  editMembership(caller: Caller, address: MembershipAddress, edited: EditMembership): Promise<Membership> {
    return this.db.write(caller, async (tx) => {
      const { negotiationId, before } = await findMembershipOrRefuse(tx, caller, address);
      const { id: membershipId, partyId } = before;
      await refuseTwice(tx, { partyId, blocId: before.bloc.id, ...edited, except: membershipId });

      await closeMembership(tx, membershipId, { closedBy: caller.userId });
      await insertMembershipRevision(tx, { membershipId, revision: before.revision + 1, recordedBy: caller.userId }, edited);
      await insertAudit(tx, caller, {
        action: 'editMembership',
        subject: 'membership',
        subjectId: membershipId,
        negotiationId,
        before: contentOf(before),
        after: { ...contentOf(before), ...edited },
      });
      return membershipOf({ ...before, ...edited, revision: before.revision + 1 });
    });
  }

  removeMembership(caller: Caller, address: MembershipAddress): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const { negotiationId, before } = await findMembershipOrRefuse(tx, caller, address);
      await closeMembership(tx, before.id, { closedBy: caller.userId, reason: 'removed' });
      await insertAudit(tx, caller, {
        action: 'removeMembership',
        subject: 'membership',
        subjectId: before.id,
        negotiationId,
        before: contentOf(before),
        after: null,
      });
    });
  }
}

async function findMembershipOrRefuse(tx: TenantTx, caller: Caller, address: MembershipAddress) {
  const { id: negotiationId } = await findNegotiationOrRefuse(tx, address.negotiation);
  await advanceAllNegotiations(tx);
  const party = await findPartyOrRefuse(tx, address.party);
  const before = await findMembership(tx, party.id, address.membership);
  if (!before) throw notFound('membership');
  if (before.revision !== caller.ifMatch) throw stale(membershipOf(before));
  return { negotiationId, before };
}

async function refuseTwice(tx: TenantTx, joining: Parameters<typeof isMemberBetween>[1]): Promise<void> {
  if (await isMemberBetween(tx, joining)) {
    throw conflict('membership-already', 'This party belongs to this bloc on some of these days already.');
  }
}

function membershipOf({ id, bloc, validFrom, validUntil, revision }: MembershipRow): Membership {
  return { id, bloc, validFrom, validUntil, revision };
}

function contentOf({ bloc, validFrom, validUntil }: MembershipRow) {
  return { bloc: bloc.slug, validFrom, validUntil };
}

function noBloc(found: UnseatedParty | undefined, ref: string) {
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
