import type { Speaker, SpeakerDetail } from '@standpoint/contracts/speakers';
import type { TenantTx } from '../../db/tenant-tx.js';
import { invalid, notFound } from '../../http/problem.js';
import type { Asked } from '../catalogue/statement-counts.js';
import { findParty } from '../parties/parties.queries.js';
import { unknownRef } from '../unknown-ref.js';
import { findNumbersOfSpeaker } from './speaker-detail.queries.js';
import { selectSpeakers } from './speakers.queries.js';

export interface SpeakerAddress {
  readonly negotiation: string;
  readonly speaker: string;
}

export async function findSpeakerOrRefuse(tx: TenantTx, ref: string, knownAt: string | null = null): Promise<Speaker> {
  const [speaker] = await selectSpeakers(tx, { ref, knownAt });
  if (!speaker) throw notFound('speaker');
  return speaker;
}

export async function findSpeakerDetail(tx: TenantTx, ref: string, asked: Asked): Promise<SpeakerDetail> {
  const speaker = await findSpeakerOrRefuse(tx, ref, asked.knownAt);
  return { ...speaker, ...(await findNumbersOfSpeaker(tx, speaker.id, asked)) };
}

/** null: for nobody at the table. */
export async function findPartyOfSpeaker(tx: TenantTx, ref: string | null): Promise<string | null> {
  if (ref === null) return null;
  const party = await findParty(tx, ref);
  if (!party) throw invalid([unknownRef('party', 'party', ref)]);
  return party.id;
}
