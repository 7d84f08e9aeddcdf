import type { Cell, ContestVoice } from './cell.js';
import { compareText } from './compare-text.js';
import { contestView } from './contest-view.js';
import type { Scale } from './scale.js';
import { differByMoreThanHalfAStep } from './step.js';
import { CELL_STATES, FLAGS } from './vocabulary.js';
import type { Flag } from './vocabulary.js';

/** Flags that tell of the party itself, also where everything else comes from its bloc. */
const OWN_FLAGS: readonly Flag[] = ['observed conduct', 'in review'];

/**
 * The cell of a party that has no position of its own on an issue, from the blocs it belongs to.
 *
 *     one bloc: all facets of its cell;   several: those of the best state, of these the latest said;
 *     contested where held values differ from it by more than half a step
 *
 * Observed conduct stays the party's own; `in review` tells of the party or of the bloc.
 *
 * - Units: those of the scale.
 * - Range: one cell, flagged inherited.
 * - Empty: without a bloc that has a position, the party's own empty cell.
 * - Errors: RangeError if values do not fit the scale's kind.
 * - Source: PRODUCT §3, "Inheritance".
 * - Example: twelve states warn together → each member without a position of its own holds the warning
 */
export function inheritCell(own: Cell, blocCells: readonly Cell[], scale: Scale): Cell {
  const [from, ...others] = blocCells.toSorted(compareBlocCells);
  if (from === undefined) return own;

  const differing = others.filter((other) => heldValuesDiffer(scale, from, other));
  const contested = contestView([from, ...differing].flatMap(voicesOf));
  const flags = new Set<Flag>([
    ...from.flags.filter((flag) => flag !== 'observed conduct'),
    ...own.flags.filter((flag) => OWN_FLAGS.includes(flag)),
    'inherited',
  ]);
  if (contested.contest.length > 0) flags.add('contested');
  return {
    ...from,
    ...contested,
    partyId: own.partyId,
    inheritedFrom: from.partyId,
    conduct: own.conduct,
    flags: FLAGS.filter((flag) => flags.has(flag)),
    contradicts: [],
  };
}

/**
 * The blocs whose value a party's own one contradicts.
 *
 *     both held, and they differ by more than half a step
 *
 * - Units: those of the scale.
 * - Range: a subset of the blocs, in the order given.
 * - Empty: an empty list.
 * - Errors: RangeError if values do not fit the scale's kind.
 * - Source: PRODUCT §3, "Inheritance": a member's own position that differs from its bloc's is listed as a contradiction.
 * - Example: bloc "danger", member "no danger" → the bloc with its value
 */
export function contradictions(own: Cell, blocCells: readonly Cell[], scale: Scale): Cell['contradicts'] {
  return blocCells.flatMap((bloc) =>
    bloc.value !== null && heldValuesDiffer(scale, own, bloc) ? [{ blocId: bloc.partyId, value: bloc.value }] : [],
  );
}

function heldValuesDiffer(scale: Scale, a: Cell, b: Cell): boolean {
  const [first, second] = [heldVoice(a), heldVoice(b)];
  return first !== null && second !== null && differByMoreThanHalfAStep(scale, first.value, second.value);
}

function voicesOf(cell: Cell): readonly ContestVoice[] {
  const voices = cell.contest.length > 0 ? cell.contest : [heldVoice(cell)].filter((voice) => voice !== null);
  return voices.map((voice) => ({ ...voice, blocId: cell.partyId }));
}

function heldVoice({ state, origin, value, saidOn, speakerId }: Cell): ContestVoice | null {
  if (state !== 'held' || origin === null || value === null || saidOn === null) return null;
  return { ...origin, speakerId, value, saidOn };
}

/** Best state first, then later said (unknown said-from = oldest), then bloc id, so that the order of memberships never matters. */
function compareBlocCells(a: Cell, b: Cell): number {
  return (
    CELL_STATES.indexOf(a.state) - CELL_STATES.indexOf(b.state) ||
    compareText(b.saidFrom ?? '', a.saidFrom ?? '') ||
    compareText(b.saidOn ?? '', a.saidOn ?? '') ||
    compareText(a.partyId, b.partyId)
  );
}
