/**
 * The log as the cell rule reads it: revisions, newest knowledge and old side by side.
 * Days are `YYYY-MM-DD`; instants are ISO 8601 in UTC with six decimals (`2026-01-30T09:00:00.000000Z`), so that both sort as text.
 */
import type { Scale } from './scale.js';
import type {
  Authority,
  Channel,
  Commitment,
  ConditionState,
  Evidence,
  Facet,
  LinkType,
  Marking,
  PositionKind,
  Rank,
  RedLineKind,
  SeatRole,
  SpeakerKind,
  StatementKind,
  StatementStatus,
} from './vocabulary.js';

export type Day = string;
export type Instant = string;

/** Knowledge time: known from `recordedAt` until `closedAt` (null = still). */
export interface Recorded {
  readonly recordedAt: Instant;
  readonly closedAt: Instant | null;
}

/** Valid time, both ends included; null = open. */
export interface Valid {
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
}

/** One threshold; `never` names an option, the others a value. */
export interface RedLine {
  readonly kind: RedLineKind;
  readonly value: number | null;
  readonly option: string | null;
}

export interface Condition {
  readonly text: string;
  readonly onPartyId: string | null;
}

/** One coding of a statement on one issue. */
export interface LoggedPosition extends Valid {
  readonly positionId: string;
  readonly issueId: string;
  /** null: the position codes only a range, red lines or a salience. */
  readonly kind: PositionKind | null;
  /** For `point`. */
  readonly value: number | null;
  /** For `interval`: low and high are the value. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** For `option`. */
  readonly option: string | null;
  /** What the party would accept, where evidenced. Never set on an `interval`. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly redLines: readonly RedLine[];
  readonly salience: number | null;
  readonly commitment: Commitment | null;
  readonly condition: Condition | null;
  readonly rank: Rank;
  readonly ambiguous: boolean;
  readonly evidence: Evidence;
  /** When the position entity was first recorded, whatever its later revisions. */
  readonly firstRecordedAt: Instant;
}

/** A link acts from the linking statement's said-on. Issue and facet narrow it; null = everything the target said. */
export interface LoggedLink {
  readonly type: LinkType;
  readonly targetStatementId: string;
  readonly issueId: string | null;
  readonly facet: Facet | null;
}

/** One revision of a statement with the codings and links of that revision. */
export interface StatementRevision extends Recorded {
  readonly statementId: string;
  readonly revision: number;
  readonly status: StatementStatus;
  readonly partyId: string | null;
  readonly speakerId: string | null;
  /** null where there is no speaker. */
  readonly speakerKind: SpeakerKind | null;
  readonly reporterPartyId: string | null;
  readonly kind: StatementKind;
  /** How we know of the statement itself, coded or not; each coding may differ. */
  readonly evidence: Evidence;
  readonly channel: Channel;
  readonly marking: Marking;
  /** Latest possible day. */
  readonly saidOn: Day;
  /** Earliest possible day; null = unknown. */
  readonly saidFrom: Day | null;
  /** 1–6, Admiralty; null = none given. */
  readonly credibility: number | null;
  readonly positions: readonly LoggedPosition[];
  readonly links: readonly LoggedLink[];
}

/** Party in bloc. */
export interface MembershipRevision extends Recorded, Valid {
  readonly partyId: string;
  readonly blocId: string;
}

/** What a speaker may say for a party, and when. */
export interface AuthorityRevision extends Recorded, Valid {
  readonly speakerId: string;
  readonly partyId: string;
  readonly authority: Authority;
}

/** A dated judgement on the condition of a position; the latest one on or before the reading day counts. */
export interface ConditionAssessment extends Recorded {
  readonly positionId: string;
  readonly state: ConditionState;
  readonly assessedOn: Day;
}

/** A seat at the table, dated by knowledge only. Needed to tell a mediator's proposal. */
export interface SeatRevision extends Recorded {
  readonly partyId: string;
  readonly role: SeatRole;
}

export interface NegotiationLog {
  readonly statements: readonly StatementRevision[];
  readonly memberships: readonly MembershipRevision[];
  readonly authorities: readonly AuthorityRevision[];
  readonly assessments: readonly ConditionAssessment[];
  readonly seats: readonly SeatRevision[];
}

/** The issue as known at the reading instant. */
export interface CellIssue {
  readonly issueId: string;
  readonly scale: Scale;
  readonly defaultSalience: number | null;
}

/** Who reads, and through which glasses. Applied before anything is derived. */
export interface Reading {
  readonly asOf: Day;
  /** null = now: every revision still open counts. */
  readonly knownAt: Instant | null;
  readonly evidence: readonly Evidence[];
  readonly channels: readonly Channel[];
  /** Highest marking the reader may see. */
  readonly clearance: Marking;
  readonly staleAfterDays: number;
  readonly contestWindowDays: number;
  /** A mediator's proposal enters numbers only when switched on. */
  readonly countProposals: boolean;
  /** false leaves untested conditional positions out of the derivation. */
  readonly countUntestedConditions: boolean;
}
