import type { SpeakerDetail } from '@standpoint/contracts/speakers';
import type { AliasJudgement } from '@standpoint/domain/vocabulary';

export interface Spelling {
  readonly spelling: string;
  /** null: nobody has judged it yet. */
  readonly judgement: AliasJudgement | null;
  /** The judgement, to be taken back. */
  readonly alias: { readonly id: string; readonly revision: number } | null;
  readonly statementCount: number;
}

const PLACES: readonly (AliasJudgement | null)[] = [null, 'unsure', 'same', 'not the same'];

/** Every spelling that was met in statements or judged; what waits for a judgement comes first, then by how often it is printed. */
export function spellingsOf({ aliases, printed }: Pick<SpeakerDetail, 'aliases' | 'printed'>): Spelling[] {
  const judged = aliases.map(({ id, revision, spelling, judgement }) => ({
    spelling,
    judgement,
    alias: { id, revision },
    statementCount: printed.find((met) => met.spelling === spelling)?.statementCount ?? 0,
  }));
  const met = printed
    .filter(({ spelling }) => !aliases.some((alias) => alias.spelling === spelling))
    .map(({ spelling, judgement, statementCount }) => ({ spelling, judgement, alias: null, statementCount }));
  return [...met, ...judged].toSorted(
    (one, other) =>
      PLACES.indexOf(one.judgement) - PLACES.indexOf(other.judgement) ||
      other.statementCount - one.statementCount ||
      (one.spelling < other.spelling ? -1 : 1),
  );
}
