import type { Change } from '@standpoint/contracts/compare';
import type { ExplainedInput, ExplainedNumber, ExplainedTerm } from '@standpoint/contracts/explain';
import type { Cell } from '@standpoint/domain/cell';
import type { GapChange } from '@standpoint/domain/movement/gap-change';
import type { GapCorners } from '@standpoint/domain/movement/who-moved';
import { nameCells } from '../cells/cell-names.js';
import { presentCell } from '../cells/present-cell.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { bracketed, digits, explained, inputOf } from '../gaps/explained-number.js';
import { rounded } from '../gaps/percent.js';
import type { Moments } from './open-moments.js';
import { type PairSensitivity, sensitivityOf } from './pair-sensitivity.js';

interface Compared {
  readonly changes: readonly Change[];
  readonly pairs: readonly GapChange[];
}

/** Why each gap changed, and by whom: term by term. */
export async function explainComparison(tx: TenantTx, moments: Moments, { changes, pairs }: Compared): Promise<ExplainedNumber[]> {
  const words: Words = { moments, inputs: await inputsIn(tx, moments) };
  const sensitivity = sensitivityOf(moments, pairs);
  return [...pairs.map((pair, at) => pairNumber(pair, sensitivity[at], words)), ...shiftNumbers(changes, words)];
}

/** Why the gaps of each changed cell changed, and by whom. */
export async function explainShifts(tx: TenantTx, moments: Moments, changes: readonly Change[]): Promise<ExplainedNumber[]> {
  return shiftNumbers(changes, { moments, inputs: await inputsIn(tx, moments) });
}

interface Words {
  readonly moments: Moments;
  readonly inputs: (issueId: string, partyIds: readonly string[]) => ExplainedInput[];
}

function shiftNumbers(changes: readonly Change[], words: Words): ExplainedNumber[] {
  return changes.flatMap((change) => change.gaps.map((gap) => shiftNumber(change, gap, words)));
}

/** What each party held at either moment, as known at the later one. */
async function inputsIn(tx: TenantTx, { issues, thenAsKnownNow, now, later }: Moments): Promise<Words['inputs']> {
  const names = await nameCells(tx, [...thenAsKnownNow, ...now], later.reading.knownAt);
  const issueById = new Map(issues.map(({ now: issue }) => [issue.id, issue]));
  const shown = (cell: Cell, moment: 'before' | 'after') => {
    const issue = issueById.get(cell.issueId);
    return issue ? inputOf({ ...presentCell(cell, issue, names), spark: [] }, moment) : [];
  };
  const [before, after] = [byKey(thenAsKnownNow), byKey(now)];
  return (issueId, partyIds) =>
    partyIds.flatMap((partyId) => {
      const [then, since] = [before.get(`${issueId} ${partyId}`), after.get(`${issueId} ${partyId}`)];
      return [then && shown(then, 'before'), since && shown(since, 'after')].flatMap((input) => input ?? []);
    });
}

function byKey(cells: readonly Cell[]): ReadonlyMap<string, Cell> {
  return new Map(cells.map((cell) => [`${cell.issueId} ${cell.partyId}`, cell]));
}

function pairNumber(pair: GapChange, sensitivity: PairSensitivity | undefined, { moments, inputs }: Words): ExplainedNumber {
  const { earlier, later, terms, byKnown } = pair;
  const both = [later.partyA, later.partyB];
  const names = namesIn(moments);
  const [slugA = '', slugB = ''] = both.map(names.party);
  const moved = terms.flatMap(({ issueId, corners, share, byA, byB }) => [
    movedTerm(names.issue(issueId), slugA, { worked: `${digits(share)} · ${firstShare(corners)}`, part: byA }),
    movedTerm(names.issue(issueId), slugB, { worked: `${digits(share)} · ${secondShare(corners)}`, part: byB }),
  ]);
  const known = { worked: `${digits(pair.after * 100)} − ${digits(pair.before * 100)} − ${bracketed(100 * (pair.byA + pair.byB))}`, part: rounded(byKnown * 100) };
  const either = new Set([earlier, later].flatMap((gap) => [...gap.terms, ...gap.missing].map(({ issueId }) => issueId)));
  const compared = new Set(terms.map(({ issueId }) => issueId));
  return explained({
    measure: 'gap-change',
    parties: [slugA, slugB],
    value: rounded((pair.after - pair.before) * 100),
    unit: 'percent',
    formula: 'Σ w · c_A / Σ w + Σ w · c_B / Σ w + what else is known',
    terms: [...moved, { what: 'known', issueSlug: null, partySlug: null, name: null, ...known }],
    inputs: [...either].flatMap((issueId) => inputs(issueId, both)),
    n: terms.length,
    of: either.size,
    missing: [...either].filter((issueId) => !compared.has(issueId)).map((issueId) => ({ issueSlug: names.issue(issueId), partySlug: null })),
    bounds: earlier.bounds && later.bounds && { low: rounded((later.bounds.low - earlier.bounds.high) * 100), high: rounded((later.bounds.high - earlier.bounds.low) * 100) },
    ...sensitivity,
  });
}

function movedTerm(issueSlug: string, partySlug: string, { worked, part }: { worked: string; part: number }): ExplainedTerm {
  return { what: 'moved', issueSlug, partySlug, name: null, worked, part: rounded(part * 100) };
}

function firstShare({ g00, g10, g01, g11 }: GapCorners): string {
  return halfOf([g10, g00], [g11, g01]);
}

function secondShare({ g00, g10, g01, g11 }: GapCorners): string {
  return halfOf([g01, g00], [g11, g10]);
}

function halfOf(...differences: readonly (readonly [number, number])[]): string {
  return `½ · (${differences.map(([now, then]) => `(${digits(now * 100)} − ${digits(then * 100)})`).join(' + ')})`;
}

function shiftNumber({ issueId, partyId }: Change, gap: Change['gaps'][number], { moments, inputs }: Words): ExplainedNumber {
  const names = namesIn(moments);
  const [issueSlug, own, other] = [names.issue(issueId), names.party(partyId), names.party(gap.partyId)];
  const change = rounded(gap.after - gap.before);
  const corners = { g00: gap.before / 100, g10: gap.ifOnlyOwn / 100, g01: gap.ifOnlyOther / 100, g11: gap.after / 100 };
  return explained({
    measure: 'gap-shift',
    issueSlug,
    parties: [own, other],
    value: change,
    unit: 'percent',
    formula: 'c_A + c_B,   c_A = ½ · ((g₁₀ − g₀₀) + (g₁₁ − g₀₁))',
    terms: [
      { what: 'moved', issueSlug, partySlug: own, name: null, worked: firstShare(corners), part: gap.own },
      { what: 'moved', issueSlug, partySlug: other, name: null, worked: secondShare(corners), part: gap.other },
    ],
    inputs: inputs(issueId, [partyId, gap.partyId]),
    n: 2,
    of: 2,
  });
}

function namesIn({ issues, later }: Moments) {
  return {
    issue: (id: string) => issues.find(({ now }) => now.id === id)?.now.slug ?? id,
    party: (id: string) => later.parties.find((party) => party.id === id)?.slug ?? id,
  };
}
