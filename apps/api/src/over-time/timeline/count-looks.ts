import { cellOnDay } from '@standpoint/domain/cell-segments';
import { EXPIRING_DAYS } from '@standpoint/domain/cell-flags';
import type { Reading } from '@standpoint/domain/log';
import { lookOf } from '@standpoint/domain/shown-changes';
import { cellOf } from '../../cells/segments/segment-content.js';
import { dayOfSegment, NO_END, segmentDay } from '../../cells/segments/segment-days.js';
import type { CountOnDay, KeptLook } from './timeline.queries.js';

const UNSPOKEN = lookOf(null);

/** How many cells look otherwise than on the day before, day by day: as `countChanges`, from what is kept of every cell. */
export function countLooks(kept: readonly KeptLook[], reading: Reading): CountOnDay[] {
  const counts = new Map<number, number>();
  let before = UNSPOKEN;
  const become = (look: string, day: number) => {
    if (look !== before) counts.set(day, (counts.get(day) ?? 0) + 1);
    before = look;
  };
  for (const [at, each] of kept.entries()) {
    const next = kept[at + 1];
    const isLast = next?.partyId !== each.partyId || next.issueId !== each.issueId;
    for (const day of daysIn(each, reading)) become(lookOn(each, day, reading), day);
    if (each.toDay < (isLast ? NO_END : (next?.fromDay ?? NO_END))) become(UNSPOKEN, each.toDay);
    if (isLast) before = UNSPOKEN;
  }
  return [...counts].map(([day, count]) => ({ day: dayOfSegment(day), count }));
}

/** The first one, and those on which time alone changes how it looks. */
function daysIn({ fromDay, toDay, content: { validUntil, evidencedOn } }: KeptLook, { staleAfterDays }: Reading): number[] {
  const days = [
    ...(validUntil ? [segmentDay(validUntil) - EXPIRING_DAYS] : []),
    ...(evidencedOn ? [segmentDay(evidencedOn) + staleAfterDays + 1] : []),
  ];
  return [fromDay, ...days.filter((day) => day > fromDay && day < toDay).sort((a, b) => a - b)];
}

function lookOn({ partyId, issueId, content }: KeptLook, day: number, { staleAfterDays }: Reading): string {
  return lookOf(cellOnDay(cellOf({ partyId, issueId }, content), { asOf: dayOfSegment(day), staleAfterDays }));
}
