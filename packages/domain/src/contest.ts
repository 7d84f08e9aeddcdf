import type { CellValue } from './cell.js';
import { dayNumber } from './day.js';
import { compareSaid } from './order-candidates.js';
import type { Scale } from './scale.js';
import { differByMoreThanHalfAStep } from './step.js';
import type { Weighed } from './weigh-candidate.js';

/** A candidate that gives a value. */
export interface Valued extends Weighed {
  readonly value: CellValue;
}

export interface Contest {
  readonly winner: Valued;
  /** The named speakers who contest the winner, in the order of candidates; empty if nobody does. */
  readonly rivals: readonly Valued[];
}

/**
 * Whether named speakers of one party contest its value, and who then wins.
 *
 *     voices  = each named speaker's latest position of the first candidate's rank, evidence class and floatedness,
 *               said within the window either side of it
 *     winner  = the voice of highest authority, if strictly higher than a named, not preferred first candidate; else the first
 *     rivals  = other voices that differ by more than half a step and have at least the winner's authority or spoke later
 *
 * The window stays around the first candidate, also where a higher authority replaces it.
 *
 * - Units: days for the window.
 * - Range: the winner is one of the candidates; no rival is the winner's own speaker.
 * - Empty: no rivals → not contested.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3, "Contest".
 * - Example: ambassador 30 Jan "2", minister 25 Jan "0" → minister wins, ambassador is a rival (spoke later)
 */
export function findContest(scale: Scale, first: Valued, candidates: readonly Valued[], windowDays: number): Contest {
  const voices = latestVoices(first, candidates, windowDays);
  const winner = higherAuthority(first, voices) ?? first;
  const rivals = voices.filter(
    (voice) =>
      voice.statement.speakerId !== winner.statement.speakerId &&
      differByMoreThanHalfAStep(scale, voice.value, winner.value) &&
      (voice.authorityRank <= winner.authorityRank || compareSaid(voice, winner) < 0),
  );
  return { winner, rivals };
}

function latestVoices(first: Valued, ordered: readonly Valued[], windowDays: number): Valued[] {
  const centre = dayNumber(first.statement.saidOn);
  const voiceBySpeaker = new Map<string, Valued>();
  for (const candidate of ordered) {
    const { speakerId } = candidate.statement;
    const comparable =
      candidate.position.rank === first.position.rank &&
      candidate.evidenceClass === first.evidenceClass &&
      candidate.floated === first.floated &&
      Math.abs(dayNumber(candidate.statement.saidOn) - centre) <= windowDays;
    if (speakerId === null || !isNamed(candidate) || !comparable) continue;
    if (!voiceBySpeaker.has(speakerId)) voiceBySpeaker.set(speakerId, candidate);
  }
  return [...voiceBySpeaker.values()];
}

/** The voices come in the order of candidates, so that of two equally high the later one is taken. */
function higherAuthority(first: Valued, voices: readonly Valued[]): Valued | null {
  if (!isNamed(first) || first.position.rank === 'preferred') return null;
  return voices.reduce<Valued | null>(
    (highest, voice) => (voice.authorityRank < (highest ?? first).authorityRank ? voice : highest),
    null,
  );
}

function isNamed({ statement }: Weighed): boolean {
  return statement.speakerId !== null && statement.speakerKind !== 'unnamed' && statement.speakerKind !== 'unknown';
}
