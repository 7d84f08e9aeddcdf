import { listOf } from '@standpoint/contracts/identifiers';
import type { Matrix } from '@standpoint/contracts/matrix';
import type { Layout, Line } from './layout';
import type { MatrixSearch } from './matrix-search';

/** More of them would leave no room for the rest. */
export const MOST_PINS = 3;
/** What an address can hold of one list (contracts). */
const LONGEST = 8_000;

export interface Arranged {
  readonly matrix: Matrix;
  readonly layout: Layout;
  readonly search: MatrixSearch;
}

export type Refusal = 'last' | 'too many pins' | 'at the end' | 'too many to name';
/** What the address becomes, or why it cannot. */
export type Outcome = { readonly change: Partial<MatrixSearch> } | { readonly refused: Refusal };

const FIELDS = {
  issue: { chosen: 'issues', pins: 'pinIssues' },
  party: { chosen: 'parties', pins: 'pinParties' },
} as const;

const linesOf = ({ layout }: Arranged, axis: Line['axis']) => (layout.rows[0]?.axis === axis ? layout.rows : layout.columns);
const pinnedOf = ({ layout }: Arranged, axis: Line['axis']) => (layout.rows[0]?.axis === axis ? layout.pinnedRows : layout.pinnedColumns);

export function isPinned(arranged: Arranged, line: Line): boolean {
  return linesOf(arranged, line.axis).indexOf(line) < pinnedOf(arranged, line.axis);
}

/** Headings go along at the end: where they stand is said by their issues. */
function chosenAs(arranged: Arranged, axis: Line['axis'], slugs: readonly string[]): Outcome {
  const { issues } = arranged.matrix;
  const parents = new Set(issues.filter(({ slug }) => slugs.includes(slug)).map(({ parentId }) => parentId));
  const headings = axis === 'issue' ? issues.filter(({ id, scale }) => scale === null && parents.has(id)).map(({ slug }) => slug) : [];
  const joined = [...slugs, ...headings].join('~');
  return joined.length > LONGEST ? { refused: 'too many to name' } : { change: { [FIELDS[axis].chosen]: joined } };
}

const withPins = (outcome: Outcome, axis: Line['axis'], pins: readonly string[]): Outcome =>
  'change' in outcome ? { change: { ...outcome.change, [FIELDS[axis].pins]: pins.length > 0 ? pins.join('~') : undefined } } : outcome;

export function hiding(arranged: Arranged, { axis, slug, id }: Line): Outcome {
  const { matrix, search } = arranged;
  const own = axis === 'party' ? matrix.parties : matrix.issues.filter(({ scale }) => scale !== null);
  const left = own.map((each) => each.slug).filter((each) => each !== slug);
  if (left.length === 0) return { refused: 'last' };
  return withPins(chosenAs(arranged, axis, left), axis, listOf(search[FIELDS[axis].pins]).filter((pin) => pin !== slug && pin !== id));
}

export function pinning(arranged: Arranged, line: Line): Outcome {
  const { axis, slug } = line;
  const pins = linesOf(arranged, axis).slice(0, pinnedOf(arranged, axis)).map((each) => each.slug);
  const next = isPinned(arranged, line) ? pins.filter((pin) => pin !== slug) : [...pins, slug];
  return next.length > MOST_PINS ? { refused: 'too many pins' } : withPins({ change: {} }, axis, next);
}

/** By so many places; within the pinned ones, or within the rest. A sort gives way to the order that was on screen. */
export function moving(arranged: Arranged, line: Line, by: number): Outcome {
  const lines = linesOf(arranged, line.axis);
  const target = lines[lines.indexOf(line) + by];
  return target ? movingOnto(arranged, line.slug, target) : { refused: 'at the end' };
}

/** To where another line stands. */
export function movingOnto(arranged: Arranged, slug: string, onto: Line): Outcome {
  const { axis } = onto;
  const lines = linesOf(arranged, axis);
  const pinned = pinnedOf(arranged, axis);
  const [from, to] = [lines.findIndex((each) => each.slug === slug), lines.indexOf(onto)];
  if (from < 0 || from === to || from < pinned !== to < pinned) return { refused: 'at the end' };
  const order = lines.map((each) => each.slug);
  order.splice(to, 0, ...order.splice(from, 1));
  if (from < pinned) return withPins({ change: {} }, axis, order.slice(0, pinned));
  const chosen = chosenAs(arranged, axis, order);
  return 'change' in chosen && axis === 'issue' ? { change: { ...chosen.change, sort: undefined } } : chosen;
}

export function onlyThis(arranged: Arranged, { axis, slug }: Line): Outcome {
  return chosenAs(arranged, axis, [slug]);
}

/** Every party and issue, in own order, unpinned, upright. */
export const EVERYTHING = { parties: undefined, issues: undefined, pinIssues: undefined, pinParties: undefined, sort: undefined, marks: undefined } as const;
