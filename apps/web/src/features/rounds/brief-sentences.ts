import type { Round } from '@standpoint/contracts/rounds';
import type { WatchItem } from '@standpoint/contracts/watch';
import type { TFunction } from 'i18next';
import { formatDay, formatNumber } from '../../lib/format';
import { namesIn, sentenceOf, signed } from '../compare/change-words';

export const BRIEF_SECTIONS = ['moves', 'redLines', 'gaps', 'expiring', 'waiting'] as const;
export type BriefSection = (typeof BRIEF_SECTIONS)[number];

/** A sentence of the brief, and the numbers of the sources that it rests on. */
export interface Sentence {
  readonly text: string;
  readonly sources: readonly number[];
}

export interface Section {
  readonly name: BriefSection;
  readonly sentences: readonly Sentence[];
  readonly leftOut: number;
}

/** The round in sentences, section by section; each can be looked up in the numbered sources. */
export function briefSections(t: TFunction, round: Round): Section[] {
  const numbers = new Map(round.statements.map(({ id }, at) => [id, at + 1]));
  const sourcesOf = (ids: readonly (string | null)[]) => ids.flatMap((id) => (id === null ? [] : (numbers.get(id) ?? []))).toSorted((a, b) => a - b);
  const sentences = sentencesOf(t, round);
  return BRIEF_SECTIONS.map((name) => ({
    name,
    sentences: sentences[name].map(({ text, ids }) => ({ text, sources: sourcesOf(ids) })),
    leftOut: round.leftOut[name],
  }));
}

interface Resting {
  readonly text: string;
  readonly ids: readonly (string | null)[];
}

function sentencesOf(t: TFunction, round: Round): Record<BriefSection, Resting[]> {
  const names = namesIn(round);
  return {
    moves: round.moves.map((move) => ({ text: sentenceOf(t, move, names), ids: move.statementIds })),
    redLines: round.redLines.map(({ issueId, partyId, kind, label, statementId }) => ({
      text: t('rounds.redLine', { party: names.party(partyId), issue: names.issue(issueId), kind: t(`words.redLineKind.${kind as 'at most'}`), label }),
      ids: [statementId],
    })),
    gaps: round.gaps.map((gap) => ({
      text: t(gapForm(gap), {
        count: gap.issuesCompared,
        a: names.party(gap.a),
        b: names.party(gap.b),
        before: formatNumber(gap.before ?? 0, 1),
        after: formatNumber(gap.after ?? 0, 1),
        byA: signed(gap.byA),
        byB: signed(gap.byB),
        byKnown: signed(gap.byKnown),
      }),
      ids: gap.statementIds,
    })),
    expiring: round.expiring.map((item) => ({ text: t(item.label ? 'rounds.endsOn' : 'rounds.endsOnBare', { ...named(round, item), day: formatDay(item.day ?? round.asOf) }), ids: [item.statementId] })),
    waiting: round.waiting.map((item) => ({ text: t(item.label ? 'rounds.waits' : 'rounds.waitsBare', { ...named(round, item), condition: item.detail }), ids: [item.statementId] })),
  };
}

function gapForm({ before, after }: Round['gaps'][number]) {
  if (before === null) return 'rounds.gapNew';
  return after === null ? 'rounds.gapGone' : 'rounds.gap';
}

function named({ issues, parties }: Round, { issueSlug, partySlug, label }: WatchItem) {
  return {
    issue: issues.find(({ slug }) => slug === issueSlug)?.title ?? issueSlug,
    party: parties.find(({ slug }) => slug === partySlug)?.shortName ?? partySlug,
    label,
  };
}
