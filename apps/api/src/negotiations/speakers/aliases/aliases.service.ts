import { Injectable } from '@nestjs/common';
import type { SpeakerSuggestion, SuggestionSearch } from '@standpoint/contracts/aliases';
import type { JudgeAlias, Speaker } from '@standpoint/contracts/speakers';
import { suggestSpeakers } from '@standpoint/domain/spelling/suggest-speakers';
import type { Caller } from '../../../db/caller.js';
import { TenantDb } from '../../../db/tenant-db.js';
import { notFound, stale } from '../../../http/problem.js';
import { insertAudit } from '../../../identity/audit.queries.js';
import { advanceAllNegotiations } from '../../negotiations.queries.js';
import { findNegotiationOrRefuse } from '../../negotiations.service.js';
import { findSpeakerOrRefuse, type SpeakerAddress } from '../find-speaker.js';
import { selectSpeakers } from '../speakers.queries.js';
import { closeAliases, insertJudgement } from './aliases.queries.js';

const MOST = 10;

@Injectable()
export class AliasesService {
  constructor(private readonly db: TenantDb) {}

  judgeAlias(caller: Caller, address: SpeakerAddress, given: JudgeAlias): Promise<Speaker> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, address.negotiation);
      await advanceAllNegotiations(tx);
      const speaker = await findSpeakerOrRefuse(tx, address.speaker);

      const aliasId = await insertJudgement(tx, { speakerId: speaker.id, recordedBy: caller.userId }, given);
      const before = speaker.aliases.find(({ id }) => id === aliasId);
      await insertAudit(tx, caller, {
        action: 'judgeAlias',
        subject: 'alias',
        subjectId: aliasId,
        negotiationId,
        before: before ? { spelling: before.spelling, judgement: before.judgement } : null,
        after: { ...given, speaker: speaker.slug },
      });
      return findSpeakerOrRefuse(tx, speaker.id);
    });
  }

  removeAlias(caller: Caller, address: SpeakerAddress & { readonly alias: string }): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const { id: negotiationId } = await findNegotiationOrRefuse(tx, address.negotiation);
      await advanceAllNegotiations(tx);
      const { aliases } = await findSpeakerOrRefuse(tx, address.speaker);
      const alias = aliases.find(({ id }) => id === address.alias.toLowerCase());
      if (!alias) throw notFound('alias');
      if (alias.revision !== caller.ifMatch) throw stale(alias);

      await closeAliases(tx, [alias.id], caller.userId);
      await insertAudit(tx, caller, {
        action: 'removeAlias',
        subject: 'alias',
        subjectId: alias.id,
        negotiationId,
        before: { spelling: alias.spelling, judgement: alias.judgement },
        after: null,
      });
    });
  }

  suggestSpeakers(caller: Caller, negotiation: string, search: SuggestionSearch): Promise<{ items: SpeakerSuggestion[] }> {
    return this.db.read(caller, async (tx) => {
      await findNegotiationOrRefuse(tx, negotiation);
      const speakers = await selectSpeakers(tx);
      const suggestions = suggestSpeakers(search.spelling, speakers.map(({ id, ...speaker }) => ({ ...speaker, speakerId: id })));
      const items = suggestions.flatMap(({ speakerId, ...why }) => {
        const speaker = speakers.find(({ id }) => id === speakerId);
        return speaker ? [{ speaker, ...why }] : [];
      });
      return { items: partyFirst(items, search.party).slice(0, MOST).map(presented) };
    });
  }
}

type Found = Omit<SpeakerSuggestion, 'speaker'> & { readonly speaker: Speaker };

/** Among those who are alike in the same way. */
function partyFirst(found: readonly Found[], party: string | undefined): Found[] {
  if (party === undefined) return [...found];
  const ways = [...new Set(found.map(({ alike }) => alike))];
  const speaksForIt = ({ speaker }: Found) =>
    speaker.authorities.some((held) => held.party && [held.party.id, held.party.slug].includes(party.toLowerCase()));
  return ways.flatMap((way) => {
    const likewise = found.filter(({ alike }) => alike === way);
    return [...likewise.filter(speaksForIt), ...likewise.filter((each) => !speaksForIt(each))];
  });
}

function presented({ speaker: { id, slug, name, kind }, ...why }: Found): SpeakerSuggestion {
  return { speaker: { id, slug, name, kind }, ...why };
}
