import type { Named } from '@standpoint/contracts/identifiers';
import type { ContestVoice } from '@standpoint/domain/cell';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import type { TenantTx } from '../db/tenant-tx.js';
import { selectNames } from './cell-names.queries.js';

/** What the parties and speakers in a set of cells are called. */
export interface CellNames {
  party(id: string): Named;
  speaker(id: string): Named;
  /** Who is heard in a contested cell: a speaker, else the party, or the bloc from which the cell is taken over. */
  voice(voice: ContestVoice, cell: Pick<ShownCell, 'partyId'>): Named;
}

/** Named as known at the reading's instant, in one query for all cells. */
export async function nameCells(tx: TenantTx, cells: readonly ShownCell[], knownAt: string | null): Promise<CellNames> {
  const names = await selectNames(tx, { parties: partiesIn(cells), speakers: speakersIn(cells), knownAt });
  const byId = new Map(names.map((named) => [named.id, named]));
  const find = (id: string) => byId.get(id) ?? { id, slug: id, name: id };
  return { party: find, speaker: find, voice: ({ speakerId, blocId }, { partyId }) => find(speakerId ?? blocId ?? partyId) };
}

function partiesIn(cells: readonly ShownCell[]): string[] {
  const ids = cells.flatMap((cell) => [
    cell.partyId,
    cell.reporterPartyId,
    cell.condition?.onPartyId ?? null,
    cell.inheritedFrom,
    ...cell.contradicts.map(({ blocId }) => blocId),
    ...cell.contest.map(({ blocId }) => blocId ?? null),
  ]);
  return distinct(ids);
}

function speakersIn(cells: readonly ShownCell[]): string[] {
  return distinct(cells.flatMap((cell) => [cell.speakerId, ...cell.contest.map(({ speakerId }) => speakerId)]));
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}
