import type { Contradiction as Presented, ContradictionSide } from '@standpoint/contracts/contradictions';
import type { Party } from '@standpoint/contracts/parties';
import type { Statement } from '@standpoint/contracts/statements';
import { describeValue } from '@standpoint/domain/describe-value';
import type { Contradiction, Said } from '@standpoint/domain/find-contradictions';
import { nominalDistance } from '@standpoint/domain/nominal-distance';
import type { Scale } from '@standpoint/domain/scale';
import { type ScaledIssue, shareOf } from '../cells/present-cell.js';
import { percentOf } from '../gaps/percent.js';

/** With how far apart its sides are. */
export interface Measured extends Contradiction {
  readonly gap: number | null;
}

/** The furthest apart first; those equally far apart as they come. */
export function byGap(found: readonly Contradiction[], issues: readonly ScaledIssue[]): Measured[] {
  const scaleById = new Map(issues.map(({ id, scale }) => [id, scale]));
  const measured = found.map((one): Measured => ({ ...one, gap: gapOf(scaleById.get(one.issueId), one) }));
  return measured.toSorted((a, b) => (b.gap ?? -1) - (a.gap ?? -1));
}

interface Around {
  readonly issues: readonly ScaledIssue[];
  readonly parties: readonly Party[];
  /** The words of both sides, as the reader may see them. */
  readonly said: readonly Statement[];
}

export function presentContradictions(found: readonly Measured[], around: Around): Presented[] {
  const issueById = new Map(around.issues.map((issue) => [issue.id, issue]));
  const slugById = new Map(around.parties.map(({ id, slug }) => [id, slug]));
  const words = new Map(around.said.map((statement) => [keyOf(statement.id, statement.revision), statement]));
  return found.flatMap(({ kind, issueId, partyId, gap, ...sides }): Presented[] => {
    const [issue, partySlug] = [issueById.get(issueId), slugById.get(partyId)];
    if (!issue || !partySlug) return [];
    const [counts, otherwise] = [sides.counts, sides.otherwise].map((side) => presentSide(side, issue.scale, words));
    if (!counts || !otherwise) return [];
    return [{ kind, issueSlug: issue.slug, partySlug, gap, counts, otherwise }];
  });
}

function keyOf(statementId: string, revision: number): string {
  return `${statementId} ${revision}`;
}

function presentSide({ statementId, revision, positionId, value }: Said, scale: Scale, words: ReadonlyMap<string, Statement>): ContradictionSide | null {
  const said = words.get(keyOf(statementId, revision));
  const position = said?.positions.find(({ id }) => id === positionId);
  if (!said?.party || !position) return null;
  const { party, speaker, saidOn, saidFrom, quote, quoteKind, quoteLanguage } = said;
  return {
    party,
    speaker: speaker && { id: speaker.id, slug: speaker.slug, name: speaker.name },
    label: describeValue(scale, value),
    evidence: position.evidence,
    condition: position.condition?.text ?? null,
    saidOn,
    saidFrom,
    validUntil: position.validUntil,
    statementId,
    quote,
    quoteKind,
    quoteLanguage,
  };
}

function gapOf(scale: Scale | undefined, { counts: { value: one }, otherwise: { value: other } }: Contradiction): number | null {
  if (!scale) return null;
  if (one.kind === 'option' && other.kind === 'option') return scale.kind === 'nominal' ? percentOf(nominalDistance(scale, one.option, other.option)) : null;
  const [first, second] = [shareOf(scale, one), shareOf(scale, other)];
  return first === null || second === null ? null : percentOf(Math.abs(first - second));
}
