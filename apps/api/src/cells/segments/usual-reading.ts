import type { Reading } from '@standpoint/domain/log';
import { CHANNELS, DEFAULT_EVIDENCE, type Marking } from '@standpoint/domain/vocabulary';

/** Later than everything that can have been said. */
export const EVERY_DAY = '9999-12-31';

/** Those of the roles: a segment tells what somebody sees who reads up to there. */
export const SEGMENT_CLEARANCES = ['amber', 'red'] as const satisfies readonly Marking[];
export type SegmentClearance = (typeof SEGMENT_CLEARANCES)[number];

/** What a negotiation sets. */
export type Limits = Pick<Reading, 'staleAfterDays' | 'contestWindowDays'>;

/** How cells are read unless a reader chooses otherwise, at present knowledge: what segments are kept of. */
export function usualReading({ staleAfterDays, contestWindowDays }: Limits, clearance: Marking, asOf = EVERY_DAY): Reading {
  return {
    asOf,
    knownAt: null,
    evidence: DEFAULT_EVIDENCE,
    channels: CHANNELS,
    clearance,
    staleAfterDays,
    contestWindowDays,
    countProposals: false,
    countUntestedConditions: true,
  };
}

/** Whether segments can answer it. */
export function isUsual({ evidence, channels, clearance, ...reading }: Reading): boolean {
  const readers: readonly Marking[] = SEGMENT_CLEARANCES;
  return (
    reading.knownAt === null &&
    !reading.countProposals &&
    reading.countUntestedConditions &&
    readers.includes(clearance) &&
    isSame(evidence, DEFAULT_EVIDENCE) &&
    isSame(channels, CHANNELS)
  );
}

function isSame(words: readonly string[], usual: readonly string[]): boolean {
  return words.length === usual.length && usual.every((word) => words.includes(word));
}
