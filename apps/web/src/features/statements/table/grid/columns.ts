import type { StatementSort } from '@standpoint/contracts/statement-search';

export const COLUMNS = ['select', 'said', 'party', 'speaker', 'quote', 'issues', 'sources', 'credibility', 'evidence', 'status', 'logged'] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** What a reader can leave out: never the box that selects, nor the words. */
export type Optional = Exclude<ColumnId, 'select' | 'quote'>;
export const OPTIONAL: readonly Optional[] = COLUMNS.filter((id): id is Optional => id !== 'select' && id !== 'quote');

/** At least this many pixels, and a part of what is left over. */
const WIDTHS: Readonly<Record<ColumnId, readonly [least: number, share: number]>> = {
  select: [40, 0],
  said: [122, 0],
  party: [100, 0.5],
  speaker: [128, 0.6],
  quote: [250, 3],
  issues: [190, 1.3],
  sources: [124, 0.7],
  credibility: [96, 0],
  evidence: [98, 0],
  status: [100, 0],
  logged: [150, 0],
};

/** The tracks of the grid, and how narrow it can become before it scrolls sideways. */
export function tracksOf(columns: readonly ColumnId[]): { readonly tracks: string; readonly least: number } {
  const tracks = columns.map((id) => (WIDTHS[id][1] > 0 ? `minmax(${WIDTHS[id][0]}px, ${WIDTHS[id][1]}fr)` : `${WIDTHS[id][0]}px`));
  return { tracks: tracks.join(' '), least: columns.reduce((sum, id) => sum + WIDTHS[id][0], 0) };
}

/** Columns by which the rows can be ordered. */
export const SORT_OF: Partial<Record<ColumnId, StatementSort>> = { said: 'saidOn', party: 'party', speaker: 'speaker', logged: 'recordedAt' };

/** Which way a column is sorted first. */
export const FIRST_WAY: Readonly<Record<StatementSort, 'asc' | 'desc'>> = { saidOn: 'desc', recordedAt: 'desc', party: 'asc', speaker: 'asc' };

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

export const ROW_HEIGHTS: Readonly<Record<Density, number>> = { comfortable: 60, compact: 36 };

interface Look {
  readonly hidden: readonly Optional[];
  readonly density: Density;
}

const STORED_AS = 'standpoint.statements-table';
const USUAL: Look = { hidden: ['logged'], density: 'comfortable' };

/** How this reader likes the table, as this browser remembers it. */
export function keptLook(): Look {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED_AS) ?? '{}') as Partial<Record<keyof Look, unknown>>;
    const hidden = Array.isArray(kept.hidden) ? OPTIONAL.filter((id) => (kept.hidden as unknown[]).includes(id)) : USUAL.hidden;
    return { hidden, density: DENSITIES.find((one) => one === kept.density) ?? USUAL.density };
  } catch {
    return USUAL;
  }
}

export const keepLook = (look: Look) => localStorage.setItem(STORED_AS, JSON.stringify(look));

export type { Look };
