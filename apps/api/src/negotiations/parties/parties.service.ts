import { Injectable } from '@nestjs/common';
import type { CatalogueListSearch, CatalogueSearch } from '@standpoint/contracts/catalogue';
import type { CreateParty, EditParty, Party, PartyDetail, PartyRevision, UnseatedParty } from '@standpoint/contracts/parties';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, stale } from '../../http/problem.js';
import { insertAudit } from '../../identity/audit.queries.js';
import { askedBy } from '../catalogue/asked-by.js';
import { refuseInUse } from '../catalogue/in-use.js';
import { withCounts } from '../catalogue/statement-counts.js';
import { readSettled } from '../knowledge/settled-reading.js';
import { advanceAllNegotiations } from '../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../negotiations.service.js';
import { findPartyDetail, findPartyOrRefuse, findSeatedPartyOrRefuse } from './find-party.js';
import {
  closePartyRevision,
  insertParty,
  insertPartyRevision,
  selectSeatedParties,
  selectUnseatedParties,
} from './parties.queries.js';
import { countByParty } from './party-detail.queries.js';
import { selectPartyRevisions } from './party-revisions.queries.js';
import { countMembers, selectPartyUses } from './party-uses.queries.js';
import { insertSeat } from './seats/seats.queries.js';

export interface PartyAddress {
  readonly negotiation: string;
  readonly party: string;
}

@Injectable()
export class PartiesService {
  constructor(private readonly db: TenantDb) {}

  listParties(caller: Caller, negotiation: string, { knownAt, counts }: CatalogueListSearch = {}): Promise<{ items: Party[] }> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt }, async (tx) => {
      const asked = await askedBy(tx, caller, { negotiation, knownAt });
      const parties = await selectSeatedParties(tx, asked.negotiationId, asked.knownAt);
      return { items: withCounts(parties, counts === 'true' ? await countByParty(tx, asked) : null) };
    });
  }

  listUnseatedParties(caller: Caller, negotiation: string): Promise<{ items: UnseatedParty[] }> {
    return this.db.read(caller, async (tx) => {
      const { id } = await findNegotiationOrRefuse(tx, negotiation);
      return { items: await selectUnseatedParties(tx, id) };
    });
  }

  createParty(caller: Caller, negotiationRef: string, given: CreateParty): Promise<Party> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiationRef);
      await advanceAllNegotiations(tx);
      const partyId = uuidv7();
      if (!(await insertParty(tx, partyId, given.slug))) {
        throw conflict('slug-taken', 'A party of this workspace has or had this slug. Seat that one, or choose another slug.');
      }

      await insertPartyRevision(tx, { partyId, revision: 1, recordedBy: caller.userId }, given);
      await insertSeat(tx, { negotiationId, partyId, role: given.role, recordedBy: caller.userId });
      await audit(tx, caller, { action: 'createParty', negotiationId, partyId, before: null, after: given });
      return findSeatedPartyOrRefuse(tx, negotiationId, partyId);
    });
  }

  readParty(caller: Caller, { negotiation, party }: PartyAddress, { knownAt }: CatalogueSearch): Promise<PartyDetail> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt }, async (tx) =>
      findPartyDetail(tx, party, await askedBy(tx, caller, { negotiation, knownAt })),
    );
  }

  editParty(caller: Caller, address: PartyAddress, { reason, ...edited }: EditParty): Promise<PartyDetail> {
    return this.db.write(caller, async (tx) => {
      const { asked, before } = await findUnchangedOrRefuse(tx, caller, address);
      const after = { ...before, ...edited };
      if (before.kind === 'bloc' && after.kind !== 'bloc') await refuseMembers(tx, before.id);

      const written = { partyId: before.id, revision: before.revision + 1, recordedBy: caller.userId, reason };
      await closePartyRevision(tx, before.id, { closedBy: caller.userId });
      await insertPartyRevision(tx, written, after);
      await audit(tx, caller, {
        action: 'editParty',
        negotiationId: asked.negotiationId,
        partyId: before.id,
        before: contentOf(before),
        after: { ...contentOf(after), reason },
      });
      return findPartyDetail(tx, before.id, asked);
    });
  }

  removeParty(caller: Caller, address: PartyAddress): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const { asked, before } = await findUnchangedOrRefuse(tx, caller, address);
      refuseInUse('party', await selectPartyUses(tx, before.id));

      await closePartyRevision(tx, before.id, { closedBy: caller.userId, reason: 'removed' });
      await audit(tx, caller, {
        action: 'removeParty',
        negotiationId: asked.negotiationId,
        partyId: before.id,
        before: contentOf(before),
        after: null,
      });
    });
  }

  listPartyRevisions(caller: Caller, address: PartyAddress): Promise<{ items: PartyRevision[] }> {
    return this.db.read(caller, async (tx) => {
      await findNegotiationOrRefuse(tx, address.negotiation);
      const { id } = await findPartyOrRefuse(tx, address.party);
      return { items: await selectPartyRevisions(tx, id) };
    });
  }
}

async function findUnchangedOrRefuse(tx: TenantTx, caller: Caller, { negotiation, party }: PartyAddress) {
  const asked = await askedBy(tx, caller, { negotiation });
  await advanceAllNegotiations(tx);
  const before = await findPartyOrRefuse(tx, party);
  if (before.revision !== caller.ifMatch) throw stale(await findPartyDetail(tx, before.id, asked));
  return { asked, before };
}

async function refuseMembers(tx: TenantTx, blocId: string): Promise<void> {
  const members = await countMembers(tx, blocId);
  if (members > 0) refuseInUse('bloc', [{ subject: 'membership', count: members }]);
}

interface Act {
  readonly action: string;
  readonly negotiationId: string;
  readonly partyId: string;
  readonly before: unknown;
  readonly after: unknown;
}

function audit(tx: TenantTx, caller: Caller, { partyId, ...act }: Act): Promise<void> {
  return insertAudit(tx, caller, { ...act, subject: 'party', subjectId: partyId });
}

function contentOf({ id: _id, revision: _revision, ...content }: UnseatedParty) {
  return content;
}
