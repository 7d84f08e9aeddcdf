/** What the cell rule answers: a party's position on an issue, facet by facet, and why. */
import type { Condition, Day, RedLine } from './log.js';
import type {
  CellState,
  Commitment,
  ConditionState,
  Evidence,
  Facet,
  Flag,
} from './vocabulary.js';

export type CellValue =
  | { readonly kind: 'point'; readonly value: number }
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }
  | { readonly kind: 'option'; readonly option: string };

/** Where a facet comes from. */
export interface Origin {
  readonly statementId: string;
  readonly revision: number;
  readonly positionId: string;
}

export interface StandingRedLine extends RedLine, Origin {
  readonly saidOn: Day;
}

/** One voice in a contested cell, the winner first. Only a winner may have no speaker (a communiqué), or a bloc that is inherited from. */
export interface ContestVoice extends Origin {
  /** Whose voice it is, where a member takes it over. */
  readonly blocId?: string;
  readonly speakerId: string | null;
  readonly value: CellValue;
  readonly saidOn: Day;
}

/** The outcome of one candidate for one facet. `lostBy` is null for the winner (and each standing red line). */
export interface Candidate extends Origin {
  readonly facet: Facet;
  readonly rank: number;
  readonly won: boolean;
  /** Machine word of the step or test that decided against it. */
  readonly lostBy: LostBy | null;
  /** The link statement, later red line, or winner that decided, where there is one. */
  readonly lostTo: string | null;
}

export const LOST_BY = [
  // not live
  'not yet valid',
  'expired',
  'condition broken',
  'condition untested and left out',
  'withdrawn',
  'walked back',
  'denied by its party',
  'observed conduct',
  'not published',
  // not in its own voice (red lines)
  'not own voice',
  'replaced by a later red line',
  'range excludes the value',
  'mediator proposal beside a live value',
  // the order of states: a live value before declined, undisclosed, raised
  'state order',
  // the order of PRODUCT §3, "Who wins"
  'rank',
  'evidence class',
  'floated',
  'said earlier',
  'authority',
  'credibility',
  'recorded earlier',
  'id',
  'replaced by higher authority',
] as const;
export type LostBy = (typeof LOST_BY)[number];

export interface Cell {
  readonly partyId: string;
  readonly issueId: string;
  readonly state: CellState;
  /** The winner's value while `held`; the last one, for show only, while `expired`, the coming one while `upcoming`. */
  readonly value: CellValue | null;
  /** Where the value comes from; for declined, undisclosed and raised, that open position. */
  readonly origin: Origin | null;
  /** Contested only: hull of the speakers' values (ordinal, numeric) … */
  readonly hull: { readonly low: number; readonly high: number } | null;
  /** … or their set (nominal). */
  readonly optionSet: readonly string[] | null;
  readonly range: ({ readonly low: number; readonly high: number } & Origin) | null;
  readonly redLines: readonly StandingRedLine[];
  /** Red lines that the cell's own value goes beyond. */
  readonly crossed: readonly StandingRedLine[];
  readonly salience: { readonly value: number; readonly isDefault: boolean; readonly origin: Origin | null } | null;
  readonly flags: readonly Flag[];
  readonly evidence: Evidence | null;
  readonly commitment: Commitment | null;
  readonly condition: (Condition & { readonly state: ConditionState }) | null;
  readonly reporterPartyId: string | null;
  readonly speakerId: string | null;
  readonly saidOn: Day | null;
  readonly saidFrom: Day | null;
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
  /** Day of the last admissible evidence, reaffirmations included: what staleness is counted from. */
  readonly evidencedOn: Day | null;
  readonly ageDays: number | null;
  /** The bloc the whole cell comes from. */
  readonly inheritedFrom: string | null;
  readonly contest: readonly ContestVoice[];
  /** Observed conduct on this issue, newest first. */
  readonly conduct: readonly Origin[];
  /** Admissible statements that speak to this cell (conduct not counted). */
  readonly statementCount: number;
  /** Whether the value may enter numbers: held, and no mediator's proposal unless switched on. */
  readonly inNumbers: boolean;
  /** Own position differs from its bloc's by more than half a step. */
  readonly contradicts: readonly { readonly blocId: string; readonly value: CellValue }[];
  /** Every candidate per facet, in order, and why each lost. */
  readonly why: readonly Candidate[];
}

/** What of a cell enters numbers. */
export interface CellNumbers
  extends Pick<Cell, 'partyId' | 'issueId' | 'inNumbers' | 'value' | 'hull' | 'optionSet'> {
  readonly range: Pick<NonNullable<Cell['range']>, 'low' | 'high'> | null;
  readonly salience: Pick<NonNullable<Cell['salience']>, 'value' | 'isDefault'> | null;
}
