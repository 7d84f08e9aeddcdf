import type { GapMatrix, GapPair } from '@standpoint/contracts/gaps';

type Party = Pick<GapMatrix['parties'][number], 'id'>;

/** The gap of two parties, whichever comes first. */
export function pairOf({ pairs }: Pick<GapMatrix, 'pairs'>, one: Party, other: Party): GapPair | undefined {
  return pairs.find(({ a, b }) => (a === one.id && b === other.id) || (a === other.id && b === one.id));
}
