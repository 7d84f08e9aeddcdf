import type { Round } from '@standpoint/contracts/rounds';
import { gapPairs } from '@standpoint/domain/gap-matrix';
import { limitChanges } from '@standpoint/domain/movement/cell-content';
import { statementOf } from '../cells/present-cell.js';
import { comparePairs, countedIssues } from '../compare/compare-pairs.js';
import type { FoundChange } from '../compare/find-changes.js';
import { farthest } from '../compare/listed-changes.js';
import type { ShownMoments } from '../compare/open-moments.js';
import { percentOrNull } from '../gaps/percent.js';
import type { Endings } from './round-endings.js';

export type ChangedGap = Omit<Round['gaps'][number], 'statementIds'>;

/** The statements that made a change: what is held now, what was held and is no more, what took it back, what drew a limit. */
export function citeChange(change: FoundChange, endings: Endings): string[] {
  return distinct([...valueOrigins(change), ...limitOrigins(change), ...(endings.get(change) ?? []), ...voiceOrigins(change)]);
}

/** Those that changed most first, then those that can be told on one of the days alone. */
export function changedGaps(moments: ShownMoments): ChangedGap[] {
  const changed = comparePairs(moments).filter(({ before, after }) => before !== after);
  const sorted = changed.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return [...sorted, ...knownOnOneDay(moments)];
}

/** A sentence with more sources than these is read by nobody. */
const MOST_BEHIND = 8;

/** A gap changed by what either side did on the issues that count: those moves, or the farthest of them, are what the sentence rests on. */
export function movesBehind(gap: ChangedGap, changes: readonly FoundChange[]): readonly FoundChange[] {
  const behind = changes.filter(({ before, after, issue: { after: issue } }) => {
    const isCounted = issue.inGap && issue.scale.kind !== 'nominal';
    return [gap.a, gap.b].includes(after.partyId) && isCounted && (before.inNumbers || after.inNumbers);
  });
  return farthest(behind, MOST_BEHIND);
}

/** Nobody moved in a gap that could not be told before, or can no more. */
function knownOnOneDay(moments: ShownMoments): ChangedGap[] {
  const principals = moments.later.parties.filter(({ role }) => role === 'principal').map(({ id }) => id);
  const [then, now] = [moments.thenAsKnownNow, moments.now].map((cells) => gapPairs(countedIssues(moments), principals, cells));
  const pairs = (now ?? []).flatMap((after, at) => (then?.[at] ? { before: then[at], after } : []));
  return pairs.filter(({ before, after }) => (before.gap === null) !== (after.gap === null)).map(({ before, after }) => ({
    a: after.partyA,
    b: after.partyB,
    before: percentOrNull(before.gap),
    after: percentOrNull(after.gap),
    byA: 0,
    byB: 0,
    byKnown: 0,
    issuesCompared: Math.max(before.terms.length, after.terms.length),
  }));
}

function valueOrigins(change: FoundChange): (string | null)[] {
  const [before, after] = [statementOf(change.before), statementOf(change.after)];
  if (change.kind === 'limits') return [];
  if (change.kind === 'expired') return [before ?? after];
  return change.kind === 'ended' ? [before, change.after.origin?.statementId ?? null] : [after ?? before];
}

function limitOrigins({ before, after }: FoundChange): (string | null)[] {
  const { redLinesAdded, redLinesDropped, range, salience } = limitChanges(before, after);
  return [
    ...redLinesAdded.map(({ statementId }) => statementId),
    ...redLinesDropped.map(({ statementId }) => statementId),
    range ? ((after.range ?? before.range)?.statementId ?? null) : null,
    salience ? ((after.salience?.origin ?? before.salience?.origin)?.statementId ?? null) : null,
  ];
}

/** Where its speakers disagree, each of them. */
function voiceOrigins({ after }: FoundChange): string[] {
  return after.contest.map(({ statementId }) => statementId);
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
