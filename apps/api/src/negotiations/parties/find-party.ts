import type { Party, PartyDetail, UnseatedParty } from '@standpoint/contracts/parties';
import type { TenantTx } from '../../db/tenant-tx.js';
import { notFound } from '../../http/problem.js';
import type { Asked } from '../catalogue/statement-counts.js';
import { findParty, selectSeatedParties } from './parties.queries.js';
import { countOfParty, findSurroundings } from './party-detail.queries.js';

export async function findPartyOrRefuse(tx: TenantTx, ref: string, knownAt: string | null = null): Promise<UnseatedParty> {
  const party = await findParty(tx, ref, knownAt);
  if (!party) throw notFound('party');
  return party;
}

export async function findSeatedPartyOrRefuse(tx: TenantTx, negotiationId: string, ref: string): Promise<Party> {
  const parties = await selectSeatedParties(tx, negotiationId);
  const party = parties.find(({ id, slug }) => [id, slug].includes(ref.toLowerCase()));
  if (!party) throw notFound('party');
  return party;
}

/** The party with all that hangs on it. */
export async function findPartyDetail(tx: TenantTx, ref: string, asked: Asked): Promise<PartyDetail> {
  const party = await findPartyOrRefuse(tx, ref, asked.knownAt);
  const surroundings = await findSurroundings(tx, party.id, asked);
  return { ...party, ...surroundings, ...(await countOfParty(tx, party.id, asked)) };
}
