import type { Contradiction as Presented, ContradictionSide } from '@standpoint/contracts/contradictions';
import type { Party } from '@standpoint/contracts/parties';
import type { Statement } from '@standpoint/contracts/statements';
import { describeValue } from '@standpoint/domain/describe-value';
import type { Contradiction } from '@standpoint/domain/find-contradictions';
import type { Coding } from '@standpoint/domain/index-log';
import { nominalDistance } from '@standpoint/domain/nominal-distance';
import type { Scale } from '@standpoint/domain/scale';
import { valueOf } from '@standpoint/domain/value-of';
import { type ScaledIssue, shareOf } from '../cells/present-cell.js';
import { percentOf } from '../gaps/percent.js';

interface Around {
  readonly issues: readonly ScaledIssue[];
  readonly parties: readonly Party[];
  /** The words of both sides, as the reader may see them. */
  readonly said: readonly Statement[];
}

/** The furthest apart first. */
export function presentContradictions(found: readonly Contradiction[], around: Around): Presented[] {
  const issueById = new Map(around.issues.map((issue) => [issue.id, issue]));
  const slugById = new Map(around.parties.map(({ id, slug }) => [id, slug]));
  const words = new Map(around.said.map((statement) => [keyOf(statement.id, statement.revision), statement]));
  const items = found.flatMap(({ kind, issueId, partyId, ...sides }): Presented[] => {
    const [issue, partySlug] = [issueById.get(issueId), slugById.get(partyId)];
    if (!issue || !partySlug) return [];
    const [counts, otherwise] = [sides.counts, sides.otherwise].map((coding) => presentSide(coding, issue.scale, words));
    if (!counts || !otherwise) return [];
    return [{ kind, issueSlug: issue.slug, partySlug, gap: gapOf(issue.scale, sides), counts, otherwise }];
  });
  return items.toSorted((a, b) => (b.gap ?? -1) - (a.gap ?? -1));
}

function keyOf(statementId: string, revision: number): string {
  return `${statementId} ${revision}`;
}

function presentSide({ statement, position }: Coding, scale: Scale, words: ReadonlyMap<string, Statement>): ContradictionSide | null {
  const said = words.get(keyOf(statement.statementId, statement.revision));
  const value = valueOf(position);
  if (!said?.party || !value) return null;
  const { party, speaker, saidOn, id, quote, quoteKind, quoteLanguage } = said;
  return {
    party,
    speaker: speaker && { id: speaker.id, slug: speaker.slug, name: speaker.name },
    label: describeValue(scale, value),
    evidence: position.evidence,
    condition: position.condition?.text ?? null,
    saidOn,
    validUntil: position.validUntil,
    statementId: id,
    quote,
    quoteKind,
    quoteLanguage,
  };
}

function gapOf(scale: Scale, { counts, otherwise }: Pick<Contradiction, 'counts' | 'otherwise'>): number | null {
  const [one, other] = [valueOf(counts.position), valueOf(otherwise.position)];
  if (one?.kind === 'option' && other?.kind === 'option') return scale.kind === 'nominal' ? percentOf(nominalDistance(scale, one.option, other.option)) : null;
  const [first, second] = [shareOf(scale, one), shareOf(scale, other)];
  return first === null || second === null ? null : percentOf(Math.abs(first - second));
}
