import type { CellSegment, SteadyCell } from '@standpoint/domain/cell-segments';
import type { CellIssue } from '@standpoint/domain/log';
import { resolveCell } from '@standpoint/domain/resolve-cell';
import type { ValueStep } from '@standpoint/domain/value-series';
import { usualReading } from './usual-reading.js';

/** As it is kept: what is empty is left out, a crossed red line is told by its place among the red lines. */
export type SegmentContent = Partial<Omit<SteadyCell, 'crossed'>> & {
  readonly crossed?: readonly number[];
  readonly line?: readonly ValueStep[];
};

export function contentOf({ cell: { partyId: _partyId, issueId: _issueId, crossed, ...cell }, line }: Pick<CellSegment, 'cell' | 'line'>): SegmentContent {
  const kept = { ...cell, crossed: crossed.map((each) => cell.redLines.indexOf(each)), line };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Whose cell it is. */
export interface CellKey {
  readonly partyId: string;
  readonly issueId: string;
}

export function cellOf(key: CellKey, content: SegmentContent): SteadyCell {
  const { crossed = [], line: _line, ...kept } = content;
  const redLines = kept.redLines ?? [];
  return { ...EMPTY, ...kept, ...key, crossed: crossed.flatMap((at) => redLines[at] ?? []) };
}

/** As a cell to which nobody ever spoke would be kept. */
export function unspokenContent(issue: CellIssue): SegmentContent {
  return contentOf({ cell: unspokenCell(issue), line: [] });
}

/** What a cell is to which nobody ever spoke. */
export function unspokenCell(issue: CellIssue): SteadyCell {
  const { why: _why, conduct: _conduct, ageDays: _ageDays, ...cell } = resolveCell(usualReading(ANY_LIMITS, 'red'), issue, '', NOTHING_SAID);
  return cell;
}

const ANY_LIMITS = { staleAfterDays: 1, contestWindowDays: 0 };
const NOTHING_SAID = { statements: [], memberships: [], authorities: [], assessments: [], seats: [] };
const EMPTY = unspokenCell({ issueId: '', scale: { kind: 'numeric', min: 0, max: 1, step: 1, unit: '', anchors: [], poleMin: '', poleMax: '' }, defaultSalience: null });
