import { Injectable } from '@nestjs/common';
import type { CreateSpeaker, JudgeAlias, Speaker } from '@standpoint/contracts/speakers';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, invalid, notFound } from '../../http/problem.js';
import { insertAudit } from '../../identity/audit.queries.js';
import { advanceAllNegotiations } from '../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../negotiations.service.js';
import { findParty } from '../parties/parties.queries.js';
import { unknownRef } from '../unknown-ref.js';
import { findSpeakerId, insertAuthority, insertJudgement, insertSpeaker, selectSpeakers } from './speakers.queries.js';

@Injectable()
export class SpeakersService {
  constructor(private readonly db: TenantDb) {}

  listSpeakers(caller: Caller, negotiationRef: string): Promise<{ items: Speaker[] }> {
    return this.db.read(caller, async (tx) => {
      await findNegotiationOrRefuse(tx, negotiationRef);
      return { items: await selectSpeakers(tx) };
    });
  }

  createSpeaker(caller: Caller, negotiationRef: string, given: CreateSpeaker): Promise<Speaker> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiationRef);
      const partyId = await findPartyOrRefuse(tx, given.party);
      await advanceAllNegotiations(tx);
      const written = { speakerId: uuidv7(), recordedBy: caller.userId };
      if (!(await insertSpeaker(tx, written, given))) {
        throw conflict('slug-taken', 'Another speaker of this workspace has this slug. Choose another.');
      }

      if (partyId || given.capacity) await insertAuthority(tx, written, { ...given, partyId });
      for (const spelling of new Set(given.aliases)) {
        await insertJudgement(tx, written, { spelling, judgement: 'same' });
      }
      await this.audit(tx, caller, { action: 'createSpeaker', negotiationId, speakerId: written.speakerId, after: given });
      return findSpeakerOrRefuse(tx, written.speakerId);
    });
  }

  judgeAlias(caller: Caller, address: { negotiation: string; speaker: string }, given: JudgeAlias): Promise<Speaker> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, address.negotiation);
      const speakerId = await findSpeakerId(tx, address.speaker);
      if (!speakerId) throw notFound('speaker');
      await advanceAllNegotiations(tx);

      await insertJudgement(tx, { speakerId, recordedBy: caller.userId }, given);
      await this.audit(tx, caller, { action: 'judgeAlias', negotiationId, speakerId, after: given });
      return findSpeakerOrRefuse(tx, speakerId);
    });
  }

  private audit(
    tx: TenantTx,
    caller: Caller,
    { speakerId, ...act }: { action: string; negotiationId: string; speakerId: string; after: unknown },
  ): Promise<void> {
    return insertAudit(tx, caller, { ...act, subject: 'speaker', subjectId: speakerId, before: null });
  }
}

async function findPartyOrRefuse(tx: TenantTx, ref: string | null): Promise<string | null> {
  if (ref === null) return null;
  const party = await findParty(tx, ref);
  if (!party) throw invalid([unknownRef('party', 'party', ref)]);
  return party.id;
}

async function findSpeakerOrRefuse(tx: TenantTx, id: string): Promise<Speaker> {
  const [speaker] = await selectSpeakers(tx, id);
  if (!speaker) throw notFound('speaker');
  return speaker;
}
