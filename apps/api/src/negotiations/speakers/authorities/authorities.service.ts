import { Injectable } from '@nestjs/common';
import type { AddAuthority, EditAuthority } from '@standpoint/contracts/authorities';
import type { AuthorityOfSpeaker } from '@standpoint/contracts/speakers';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../../db/caller.js';
import { TenantDb } from '../../../db/tenant-db.js';
import type { TenantTx } from '../../../db/tenant-tx.js';
import { notFound, stale } from '../../../http/problem.js';
import { insertAudit } from '../../../identity/audit.queries.js';
import { advanceAllNegotiations } from '../../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../../negotiations.service.js';
import { findPartyOfSpeaker, findSpeakerOrRefuse, type SpeakerAddress } from '../find-speaker.js';
import { closeAuthorities, insertAuthority, insertAuthorityRevision } from './authorities.queries.js';

export type AuthorityAddress = SpeakerAddress & { readonly authority: string };

@Injectable()
export class AuthoritiesService {
  constructor(private readonly db: TenantDb) {}

  addAuthority(caller: Caller, address: SpeakerAddress, given: AddAuthority): Promise<AuthorityOfSpeaker> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, address.negotiation);
      await advanceAllNegotiations(tx);
      const { id: speakerId } = await findSpeakerOrRefuse(tx, address.speaker);
      const partyId = await findPartyOfSpeaker(tx, given.party);

      const authorityId = uuidv7();
      await insertAuthority(tx, { id: authorityId, speakerId, partyId });
      await insertAuthorityRevision(tx, { authorityId, revision: 1, recordedBy: caller.userId }, given);
      await audit(tx, caller, { action: 'addAuthority', negotiationId, authorityId, before: null, after: given });
      return findAuthorityOrRefuse(tx, speakerId, authorityId);
    });
  }

  editAuthority(caller: Caller, address: AuthorityAddress, edited: EditAuthority): Promise<AuthorityOfSpeaker> {
    return this.db.write(caller, async (tx) => {
      const { negotiationId, speakerId, before } = await findUnchangedOrRefuse(tx, caller, address);
      const written = { authorityId: before.id, revision: before.revision + 1, recordedBy: caller.userId };
      await closeAuthorities(tx, [before.id], { closedBy: caller.userId });
      await insertAuthorityRevision(tx, written, edited);
      await audit(tx, caller, {
        action: 'editAuthority',
        negotiationId,
        authorityId: before.id,
        before: contentOf(before),
        after: { ...contentOf(before), ...edited },
      });
      return findAuthorityOrRefuse(tx, speakerId, before.id);
    });
  }

  removeAuthority(caller: Caller, address: AuthorityAddress): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const { negotiationId, before } = await findUnchangedOrRefuse(tx, caller, address);
      await closeAuthorities(tx, [before.id], { closedBy: caller.userId, reason: 'removed' });
      const act = { action: 'removeAuthority', negotiationId, authorityId: before.id };
      await audit(tx, caller, { ...act, before: contentOf(before), after: null });
    });
  }
}

async function findUnchangedOrRefuse(tx: TenantTx, caller: Caller, address: AuthorityAddress) {
  const { id: negotiationId } = await findNegotiationOrRefuse(tx, address.negotiation);
  await advanceAllNegotiations(tx);
  const { id: speakerId } = await findSpeakerOrRefuse(tx, address.speaker);
  const before = await findAuthorityOrRefuse(tx, speakerId, address.authority);
  if (before.revision !== caller.ifMatch) throw stale(before);
  return { negotiationId, speakerId, before };
}

async function findAuthorityOrRefuse(tx: TenantTx, speakerId: string, id: string): Promise<AuthorityOfSpeaker> {
  const { authorities } = await findSpeakerOrRefuse(tx, speakerId);
  const authority = authorities.find((each) => each.id === id.toLowerCase());
  if (!authority) throw notFound('authority');
  return authority;
}

interface Act {
  readonly action: string;
  readonly negotiationId: string;
  readonly authorityId: string;
  readonly before: unknown;
  readonly after: unknown;
}

function audit(tx: TenantTx, caller: Caller, { authorityId, ...act }: Act): Promise<void> {
  return insertAudit(tx, caller, { ...act, subject: 'authority', subjectId: authorityId });
}

function contentOf({ party, capacity, authority, validFrom, validUntil }: AuthorityOfSpeaker) {
  return { party: party?.slug ?? null, capacity, authority, validFrom, validUntil };
}
