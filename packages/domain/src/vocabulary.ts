/** The closed word lists of the product. Database, code, API, screen and CSV all use exactly these. */

export const PARTY_KINDS = ['state', 'bloc', 'organisation', 'person', 'faction'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const SEAT_ROLES = ['principal', 'mediator', 'guarantor', 'supporter', 'observer'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

export const SPEAKER_KINDS = ['person', 'body', 'private person', 'unnamed', 'unknown'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Highest first. */
export const AUTHORITIES = ['decides', 'negotiates', 'speaks for', 'other'] as const;
export type Authority = (typeof AUTHORITIES)[number];

export const ALIAS_JUDGEMENTS = ['same', 'not the same', 'unsure'] as const;
export type AliasJudgement = (typeof ALIAS_JUDGEMENTS)[number];

/** In what a name as printed is like one on record, strongest first. */
export const ALIKENESS = ['same words', 'judged same', 'judged unsure', 'same sound', 'part of the name', 'a letter or two off'] as const;
export type Alikeness = (typeof ALIKENESS)[number];

export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

export const ISSUE_STATUSES = ['open', 'bracketed', 'agreed ad referendum', 'agreed', 'parked'] as const;
export type IssueStatus = (typeof ISSUE_STATUSES)[number];

export const SCALE_KINDS = ['ordinal', 'numeric', 'nominal'] as const;
export type ScaleKind = (typeof SCALE_KINDS)[number];

export const EVENT_KINDS = ['talks', 'call', 'meeting', 'hearing', 'briefing', 'other'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ['planned', 'held', 'postponed'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const PRECISIONS = ['exact', 'day', 'range', 'week', 'before'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const STATEMENT_KINDS = [
  'demand',
  'offer',
  'proposal',
  'request',
  'acceptance',
  'rejection',
  'objection',
  'denial',
  'claim',
  'warning',
  'announcement',
  'conduct',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const CHANNELS = ['public', 'read-out', 'private', 'leak'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Least confidential first. */
export const MARKINGS = ['clear', 'green', 'amber', 'red'] as const;
export type Marking = (typeof MARKINGS)[number];

export const QUOTE_KINDS = ['verbatim', 'translated', 'paraphrase'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export const LINK_TYPES = [
  'responds to',
  'reaffirms',
  'clarifies',
  'walks back',
  'withdraws',
  'denies',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export const POSITION_KINDS = [
  'point',
  'interval',
  'option',
  'declines',
  'undisclosed',
  'raised',
] as const;
export type PositionKind = (typeof POSITION_KINDS)[number];

export const COMMITMENTS = ['floated', 'stated', 'insisted'] as const;
export type Commitment = (typeof COMMITMENTS)[number];

export const EVIDENCE = ['stated', 'leaked', 'reported', 'inferred', 'observed'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What a reader sees unless they choose otherwise: conduct is never a position. */
export const DEFAULT_EVIDENCE: readonly Evidence[] = ['stated', 'leaked', 'reported', 'inferred'];

export const CONDITION_STATES = ['untested', 'met', 'broken'] as const;
export type ConditionState = (typeof CONDITION_STATES)[number];

export const RANKS = ['normal', 'preferred'] as const;
export type Rank = (typeof RANKS)[number];

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const RED_LINE_KINDS = ['at most', 'at least', 'never'] as const;
export type RedLineKind = (typeof RED_LINE_KINDS)[number];

export const STATEMENT_STATUSES = ['draft', 'in review', 'published'] as const;
export type StatementStatus = (typeof STATEMENT_STATUSES)[number];

export const FACETS = ['value', 'range', 'red line', 'salience'] as const;
export type Facet = (typeof FACETS)[number];

export const CELL_STATES = [
  'held',
  'declined',
  'undisclosed',
  'raised',
  'expired',
  'upcoming',
  'none',
] as const;
export type CellState = (typeof CELL_STATES)[number];

/** In the order in which they are always listed. */
export const FLAGS = [
  'red line',
  'crossed',
  'conditional',
  'proposal',
  'reported',
  'inferred',
  'leaked',
  'inherited',
  'contested',
  'ambiguous',
  'floated',
  'resumed',
  'expiring',
  'stale',
  'observed conduct',
  'in review',
] as const;
export type Flag = (typeof FLAGS)[number];

export const WEIGHTINGS = ['equal', 'mean', 'min', 'product'] as const;
export type Weighting = (typeof WEIGHTINGS)[number];

/** Orders of issues in a matrix. Besides their own: the most first, what cannot be told last. */
export const ISSUE_SORTS = ['own', 'changed', 'coverage', 'gap', 'polarisation'] as const;
export type IssueSort = (typeof ISSUE_SORTS)[number];
