import '../../i18n/en/compare';
import type { Change, Comparison } from '@standpoint/contracts/compare';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { INFORMATION_KINDS } from '@standpoint/domain/movement/classify-change';
import { TURNS } from '@standpoint/domain/movement/softening';
import type { TFunction } from 'i18next';
import { isolated } from '../../lib/bidi';
import { sourceWords } from '../../lib/cell-source';
import { formatList, formatNumber } from '../../lib/format';

/** What the cells of a comparison belong to. */
export interface ChangeNames {
  readonly issue: (id: string) => string;
  readonly party: (id: string) => string;
  /** As addresses name them. */
  readonly slugOf: (id: string) => string;
  /** A party, by how addresses name it. */
  readonly called: (slug: string) => string;
}

export function namesIn({ issues, parties }: Pick<Comparison, 'issues' | 'parties'>): ChangeNames {
  const titles = new Map(issues.map(({ id, title }) => [id, title]));
  const names = new Map(parties.map(({ id, shortName }) => [id, shortName]));
  const slugs = new Map([...issues, ...parties].map(({ id, slug }) => [id, slug]));
  const called = new Map(parties.map(({ slug, shortName }) => [slug, shortName]));
  return {
    issue: (id) => titles.get(id) ?? id,
    party: (id) => names.get(id) ?? id,
    slugOf: (id) => slugs.get(id) ?? id,
    called: (slug) => called.get(slug) ?? slug,
  };
}

/** No move of anybody: only what we know is another. */
export function isLearned({ kind }: Pick<Change, 'kind'>): boolean {
  return (INFORMATION_KINDS as readonly string[]).includes(kind);
}

/** What a cell says, in the few words of a chip. */
export function cellWords(t: TFunction, { state, label }: MatrixCell): string {
  if (state === 'none') return t('compare.nothing');
  if (state === 'held') return isolated(label) || t('compare.state.limits');
  if (state === 'expired') return label ? t('compare.state.expired', { label }) : t('compare.state.expiredBare');
  if (state === 'upcoming') return t('compare.state.upcoming', { label });
  return t(`compare.state.${state}`);
}

/** −12.5 as “−12.5”, 12.5 as “+12.5”: which way a number goes must be seen. */
export function signed(points: number): string {
  const number = formatNumber(Math.abs(points), 1);
  if (number === '0') return '0';
  return points < 0 ? `−${number}` : `+${number}`;
}

/** What changed beside the value: each channel for itself. */
export function limitWords(t: TFunction, change: Change): string[] {
  const { before, after, redLinesAdded, redLinesDropped, accepts, salienceChanged } = change;
  const stoodBefore = before.state !== 'none';
  const kindOf = (kind: string) => t(`words.redLineKind.${kind as 'at most'}`);
  const importance = (salience: number | null) => (salience === null ? t('compare.unknown') : formatNumber(salience, 0));
  return [
    ...redLinesAdded.map(({ kind, label }) => t('compare.redLineAdded', { kind: kindOf(kind), label })),
    ...redLinesDropped.map(({ kind, label }) => t('compare.redLineDropped', { kind: kindOf(kind), label })),
    ...(accepts && stoodBefore ? [acceptsWords(t, accepts)] : []),
    ...(salienceChanged && stoodBefore ? [t('compare.importance', { before: importance(before.salience), after: importance(after.salience) })] : []),
  ];
}

function acceptsWords(t: TFunction, { before, after }: NonNullable<Change['accepts']>): string {
  const given = { before: before?.label ?? t('compare.unknown'), after: after?.label ?? t('compare.unknown') };
  const wider = before && after ? after.width - before.width : 0;
  if (wider === 0) return t('compare.accepts', given);
  return t(wider > 0 ? 'compare.acceptsWider' : 'compare.acceptsNarrower', { ...given, points: formatNumber(Math.abs(wider), 1) });
}

/** Softened or hardened, by how much, and from where on that counts. */
export function turnWords(t: TFunction, { turn, drift, halfStep }: Change): string | null {
  if (turn === null || drift === null) return null;
  return t(`compare.turn.${turn}`, { points: formatNumber(Math.abs(drift), 1), from: formatNumber(halfStep, 1) });
}

/** “2 softened, 1 hardened”; empty where nobody did. */
export function turnCounts(t: TFunction, turns: Comparison['turns']): string[] {
  return TURNS.map((turn) => ({ turn, count: turns[turn] }))
    .filter(({ count }) => count > 0)
    .map(({ turn, count }) => t(`compare.turned.${turn}`, { number: formatNumber(count) }));
}

export function turnsOf(changes: readonly Change[]): Comparison['turns'] {
  const count = (turn: Change['turn']) => changes.filter((change) => change.turn === turn).length;
  return { softened: count('softened'), hardened: count('hardened') };
}

/** What was copied, and that it is not all. */
export function copiedWords(t: TFunction, listed: number, all: number): string {
  return listed === all ? t('compare.copied') : t('compare.copiedPart', { listed: formatNumber(listed), all: formatNumber(all) });
}

/** The side of a change whose words are cited: what stands now, or what stood where nothing does any more. */
const citedIn = ({ kind, before, after }: Change): MatrixCell =>
  kind === 'expired' || kind === 'ended' || kind === 'retracted' || after.saidOn === null ? before : after;

/** Whose words a change rests on, when they were said, and how we know. */
export function changeSource(t: TFunction, change: Change, names: ChangeNames): string {
  return sourceWords(t, citedIn(change), names.called).map(isolated).join(', ');
}

/** A proposal is no position of the mediator's, and what a bloc said was not said by its member. */
function sentenceForm({ kind, before, after }: Change) {
  if (kind === 'moved closer' || kind === 'moved apart') return 'moved';
  if (kind === 'new' && after.inheritedFrom) return 'inherited';
  if (kind === 'new' && after.flags.includes('proposal')) return 'proposed';
  if ((kind === 'expired' || kind === 'ended') && (before.state !== 'held' || before.label === '')) return `${kind}Bare` as const;
  return kind;
}

/** One change as a sentence that can stand in a memo, with whom and when it rests on. */
export function sentenceOf(t: TFunction, change: Change, names: ChangeNames): string {
  const limits = limitWords(t, change);
  const source = changeSource(t, change, names);
  const words = t(`compare.sentence.${sentenceForm(change)}`, {
    party: names.party(change.partyId),
    issue: names.issue(change.issueId),
    before: cellWords(t, change.before),
    after: cellWords(t, change.after),
    limits: limits.length > 0 ? `: ${limits.map(isolated).join(', ')}` : '',
    source: source ? t('compare.sentence.source', { source }) : '',
  });
  return [words, disagreement(t, change)].filter(Boolean).join(' ');
}

/** Who of the party says otherwise than what the cell holds; empty where nobody does. */
export function disagreement(t: TFunction, { after: { voices } }: Change): string {
  return voices.length === 0 ? '' : t('compare.sentence.disagree', { voices: formatList(voices.map(({ speaker, label }) => t('compare.sentence.voice', { speaker, label }))) });
}
