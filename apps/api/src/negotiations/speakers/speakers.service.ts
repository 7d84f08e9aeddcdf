import { Injectable } from '@nestjs/common';
import type { CatalogueSearch, SharedListSearch } from '@standpoint/contracts/catalogue';
import type { CreateSpeaker, EditSpeaker, Speaker, SpeakerDetail, SpeakerRevision } from '@standpoint/contracts/speakers';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, stale } from '../../http/problem.js';
import { type Act, insertAudits } from '../../identity/audit.queries.js';
import { askedBy } from '../catalogue/asked-by.js';
import { refuseInUse } from '../catalogue/in-use.js';
import { withCounts } from '../catalogue/statement-counts.js';
import { readSettled } from '../knowledge/settled-reading.js';
import { advanceAllNegotiations } from '../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../negotiations.service.js';
import { closeAliases, insertJudgement } from './aliases/aliases.queries.js';
import { closeAuthorities, insertAuthority, insertAuthorityRevision } from './authorities/authorities.queries.js';
import { findPartyOfSpeaker, findSpeakerDetail, findSpeakerOrRefuse, type SpeakerAddress } from './find-speaker.js';
import { countBySpeaker, selectSpeakerUses } from './speaker-detail.queries.js';
import { selectSpeakerRevisions } from './speaker-revisions.queries.js';
import { closeSpeakerRevision, insertSpeaker, insertSpeakerRevision, selectSpeakers } from './speakers.queries.js';

@Injectable()
export class SpeakersService {
  constructor(private readonly db: TenantDb) {}

  listSpeakers(caller: Caller, negotiation: string, { knownAt, counts, named }: SharedListSearch = {}): Promise<{ items: Speaker[] }> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt }, async (tx) => {
      const asked = await askedBy(tx, caller, { negotiation, knownAt });
      const speakers = await selectSpeakers(tx, { knownAt: asked.knownAt });
      const counted = counts === 'true' || named ? await countBySpeaker(tx, asked) : [];
      const listed = named ? speakers.filter(({ id }) => counted.some((one) => one.id === id)) : speakers;
      return { items: withCounts(listed, counts === 'true' ? counted : null) };
    });
  }

  createSpeaker(caller: Caller, negotiationRef: string, given: CreateSpeaker): Promise<Speaker> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, negotiationRef);
      await advanceAllNegotiations(tx);
      const partyId = await findPartyOfSpeaker(tx, given.party);
      const speakerId = uuidv7();
      if (!(await insertSpeaker(tx, speakerId, given.slug))) {
        throw conflict('slug-taken', 'Another speaker of this workspace has or had this slug. Choose another.');
      }

      const by = { speakerId, recordedBy: caller.userId };
      await insertSpeakerRevision(tx, { ...by, revision: 1 }, given);
      if (partyId || given.capacity) await insertFirstAuthority(tx, by, { ...given, partyId });
      for (const spelling of new Set(given.aliases)) await insertJudgement(tx, by, { spelling, judgement: 'same' });
      const created = await findSpeakerOrRefuse(tx, speakerId);
      await insertAudits(tx, caller, actsOf('createSpeaker', negotiationId, { before: null, after: created }));
      return created;
    });
  }

  readSpeaker(caller: Caller, { negotiation, speaker }: SpeakerAddress, { knownAt }: CatalogueSearch): Promise<SpeakerDetail> {
    return readSettled({ db: this.db, caller }, { negotiation, knownAt }, async (tx) =>
      findSpeakerDetail(tx, speaker, await askedBy(tx, caller, { negotiation, knownAt })),
    );
  }

  editSpeaker(caller: Caller, address: SpeakerAddress, edited: EditSpeaker): Promise<SpeakerDetail> {
    return this.db.write(caller, async (tx) => {
      const { asked, before } = await findUnchangedOrRefuse(tx, caller, address);
      await closeSpeakerRevision(tx, before.id, { closedBy: caller.userId });
      const by = { speakerId: before.id, revision: before.revision + 1, recordedBy: caller.userId };
      await insertSpeakerRevision(tx, by, { ...before, ...edited });
      const after = await findSpeakerDetail(tx, before.id, asked);
      const [act] = actsOf('editSpeaker', asked.negotiationId, { before, after });
      if (act) await insertAudits(tx, caller, [act]);
      return after;
    });
  }

  removeSpeaker(caller: Caller, address: SpeakerAddress): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const { asked, before } = await findUnchangedOrRefuse(tx, caller, address);
      refuseInUse('speaker', await selectSpeakerUses(tx, before.id));

      const closing = { closedBy: caller.userId, reason: 'removed' };
      await closeAliases(tx, before.aliases.map(({ id }) => id), caller.userId);
      await closeAuthorities(tx, before.authorities.map(({ id }) => id), closing);
      await closeSpeakerRevision(tx, before.id, closing);
      await insertAudits(tx, caller, actsOf('removeSpeaker', asked.negotiationId, { before, after: null }));
    });
  }

  listSpeakerRevisions(caller: Caller, address: SpeakerAddress): Promise<{ items: SpeakerRevision[] }> {
    return this.db.read(caller, async (tx) => {
      await findNegotiationOrRefuse(tx, address.negotiation);
      const { id } = await findSpeakerOrRefuse(tx, address.speaker);
      return { items: await selectSpeakerRevisions(tx, id) };
    });
  }
}

async function findUnchangedOrRefuse(tx: TenantTx, caller: Caller, { negotiation, speaker }: SpeakerAddress) {
  const asked = await askedBy(tx, caller, { negotiation });
  await advanceAllNegotiations(tx);
  const before = await findSpeakerDetail(tx, speaker, asked);
  if (before.revision !== caller.ifMatch) throw stale(before);
  return { asked, before };
}

async function insertFirstAuthority(
  tx: TenantTx,
  { speakerId, recordedBy }: { readonly speakerId: string; readonly recordedBy: string },
  { partyId, ...held }: CreateSpeaker & { readonly partyId: string | null },
): Promise<void> {
  const authorityId = uuidv7();
  await insertAuthority(tx, { id: authorityId, speakerId, partyId });
  await insertAuthorityRevision(tx, { authorityId, revision: 1, recordedBy }, held);
}

/** One entry for the speaker, and for each authority and alias that came or went with them. */
function actsOf(
  action: string,
  negotiationId: string,
  { before, after }: { readonly before: Speaker | null; readonly after: Speaker | null },
): Act[] {
  const act = (subject: string, subjectId: string, content: unknown): Act => ({
    action,
    subject,
    subjectId,
    negotiationId,
    before: before && content,
    after: after && content,
  });
  const whole = before ?? after;
  if (!whole) return [];
  const speaker = { ...act('speaker', whole.id, null), before: before && contentOf(before), after: after && contentOf(after) };
  return [
    speaker,
    ...whole.authorities.map(({ id, revision: _revision, party, ...held }) =>
      act('authority', id, { ...held, party: party?.slug ?? null }),
    ),
    ...whole.aliases.map(({ id, spelling, judgement }) => act('alias', id, { spelling, judgement })),
  ];
}

function contentOf({ slug, name, kind, note }: Speaker) {
  return { slug, name, kind, note };
}
