-- Every tenant table: workspace_id first in its primary key, its indexes and its foreign keys; forced row-level security.
-- Words are text with CHECK, not enums: under row-level security only leakproof operators reach an index.
-- recorded_at and closed_at come from the database alone (advance_versions below), in commit order of the negotiation.

-- ── Sign-in: better-auth's own tables, before any workspace is known ──────────────────────────────────────────────

CREATE TABLE "user" (
  id             uuid PRIMARY KEY,
  name           text NOT NULL,
  email          text NOT NULL UNIQUE,
  email_verified boolean NOT NULL DEFAULT false,
  image          text,
  created_at     timestamptz(6) NOT NULL DEFAULT now(),
  updated_at     timestamptz(6) NOT NULL DEFAULT now()
);

CREATE TABLE session (
  id         uuid PRIMARY KEY,
  user_id    uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  token      text NOT NULL UNIQUE,
  expires_at timestamptz(6) NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz(6) NOT NULL DEFAULT now(),
  updated_at timestamptz(6) NOT NULL DEFAULT now()
);
CREATE INDEX session_user_id_idx ON session (user_id);

CREATE TABLE account (
  id                       uuid PRIMARY KEY,
  user_id                  uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  account_id               text NOT NULL,
  provider_id              text NOT NULL,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz(6),
  refresh_token_expires_at timestamptz(6),
  scope                    text,
  password                 text,
  created_at               timestamptz(6) NOT NULL DEFAULT now(),
  updated_at               timestamptz(6) NOT NULL DEFAULT now()
);
CREATE INDEX account_user_id_idx ON account (user_id);

CREATE TABLE verification (
  id         uuid PRIMARY KEY,
  identifier text NOT NULL,
  value      text NOT NULL,
  expires_at timestamptz(6) NOT NULL,
  created_at timestamptz(6) NOT NULL DEFAULT now(),
  updated_at timestamptz(6) NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier_idx ON verification (identifier);

-- ── Workspace, members, audit ─────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE workspace (
  id         uuid PRIMARY KEY,
  slug       text NOT NULL UNIQUE,
  name       text NOT NULL,
  created_at timestamptz(6) NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE member (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  user_id      uuid NOT NULL REFERENCES "user" (id),
  role         text NOT NULL CHECK (role IN ('viewer', 'analyst', 'reviewer', 'admin')),
  added_at     timestamptz(6) NOT NULL DEFAULT clock_timestamp(),
  removed_at   timestamptz(6),
  PRIMARY KEY (workspace_id, user_id)
);
-- Which workspaces a user may enter is asked before a workspace is known.
CREATE INDEX member_user_id_idx ON member (user_id);

CREATE TABLE audit_entry (
  workspace_id   uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  id             uuid NOT NULL,
  at             timestamptz(6) NOT NULL DEFAULT clock_timestamp(),
  user_id        uuid NOT NULL REFERENCES "user" (id),
  action         text NOT NULL,
  subject        text NOT NULL,
  subject_id     uuid NOT NULL,
  negotiation_id uuid,
  request_id     text NOT NULL,
  before         jsonb,
  after          jsonb,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX audit_entry_subject_idx ON audit_entry (workspace_id, subject_id, id);

CREATE TABLE idempotency_key (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  user_id      uuid NOT NULL REFERENCES "user" (id),
  key          text NOT NULL,
  fingerprint  text NOT NULL,
  response     jsonb,
  created_at   timestamptz(6) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (workspace_id, user_id, key)
);

-- ── Shared by the negotiations of a workspace ─────────────────────────────────────────────────────────────────────

CREATE TABLE party (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  id           uuid NOT NULL,
  slug         text NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, slug)
);

CREATE TABLE party_revision (
  workspace_id  uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  party_id      uuid NOT NULL,
  revision      integer NOT NULL,
  name          text NOT NULL,
  short_name    text NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('state', 'bloc', 'organisation', 'person', 'faction')),
  country_code  text,
  wikidata_id   text,
  recorded_at   timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by   uuid NOT NULL REFERENCES "user" (id),
  reason        text,
  closed_at     timestamptz(6),
  closed_by     uuid REFERENCES "user" (id),
  closed_reason text,
  PRIMARY KEY (workspace_id, party_id, revision),
  FOREIGN KEY (workspace_id, party_id) REFERENCES party (workspace_id, id)
);

CREATE TABLE membership (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  id           uuid NOT NULL,
  party_id     uuid NOT NULL,
  bloc_id      uuid NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, party_id) REFERENCES party (workspace_id, id),
  FOREIGN KEY (workspace_id, bloc_id) REFERENCES party (workspace_id, id),
  CHECK (party_id <> bloc_id)
);
CREATE INDEX membership_party_idx ON membership (workspace_id, party_id);
CREATE INDEX membership_bloc_idx ON membership (workspace_id, bloc_id);

CREATE TABLE membership_revision (
  workspace_id  uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  membership_id uuid NOT NULL,
  revision      integer NOT NULL,
  valid_from    date,
  valid_until   date,
  recorded_at   timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by   uuid NOT NULL REFERENCES "user" (id),
  reason        text,
  closed_at     timestamptz(6),
  closed_by     uuid REFERENCES "user" (id),
  closed_reason text,
  PRIMARY KEY (workspace_id, membership_id, revision),
  FOREIGN KEY (workspace_id, membership_id) REFERENCES membership (workspace_id, id),
  CHECK (valid_until >= valid_from)
);

CREATE TABLE speaker (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  id           uuid NOT NULL,
  slug         text NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, slug)
);

CREATE TABLE speaker_revision (
  workspace_id  uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  speaker_id    uuid NOT NULL,
  revision      integer NOT NULL,
  name          text NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('person', 'body', 'private person', 'unnamed', 'unknown')),
  recorded_at   timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by   uuid NOT NULL REFERENCES "user" (id),
  reason        text,
  closed_at     timestamptz(6),
  closed_by     uuid REFERENCES "user" (id),
  closed_reason text,
  PRIMARY KEY (workspace_id, speaker_id, revision),
  FOREIGN KEY (workspace_id, speaker_id) REFERENCES speaker (workspace_id, id)
);

CREATE TABLE authority (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  id           uuid NOT NULL,
  speaker_id   uuid NOT NULL,
  party_id     uuid NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, speaker_id) REFERENCES speaker (workspace_id, id),
  FOREIGN KEY (workspace_id, party_id) REFERENCES party (workspace_id, id)
);
CREATE INDEX authority_speaker_idx ON authority (workspace_id, speaker_id);
CREATE INDEX authority_party_idx ON authority (workspace_id, party_id);

CREATE TABLE authority_revision (
  workspace_id  uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  authority_id  uuid NOT NULL,
  revision      integer NOT NULL,
  capacity      text,
  authority     text NOT NULL CHECK (authority IN ('decides', 'negotiates', 'speaks for', 'other')),
  valid_from    date,
  valid_until   date,
  recorded_at   timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by   uuid NOT NULL REFERENCES "user" (id),
  reason        text,
  closed_at     timestamptz(6),
  closed_by     uuid REFERENCES "user" (id),
  closed_reason text,
  PRIMARY KEY (workspace_id, authority_id, revision),
  FOREIGN KEY (workspace_id, authority_id) REFERENCES authority (workspace_id, id),
  CHECK (valid_until >= valid_from)
);

CREATE TABLE alias (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  id           uuid NOT NULL,
  speaker_id   uuid NOT NULL,
  spelling     text NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, speaker_id, spelling),
  FOREIGN KEY (workspace_id, speaker_id) REFERENCES speaker (workspace_id, id)
);

CREATE TABLE alias_revision (
  workspace_id  uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  alias_id      uuid NOT NULL,
  revision      integer NOT NULL,
  judgement     text NOT NULL CHECK (judgement IN ('same', 'not the same', 'unsure')),
  recorded_at   timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by   uuid NOT NULL REFERENCES "user" (id),
  reason        text,
  closed_at     timestamptz(6),
  closed_by     uuid REFERENCES "user" (id),
  closed_reason text,
  PRIMARY KEY (workspace_id, alias_id, revision),
  FOREIGN KEY (workspace_id, alias_id) REFERENCES alias (workspace_id, id)
);

CREATE TABLE source (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  id           uuid NOT NULL,
  slug         text NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, slug)
);

CREATE TABLE source_revision (
  workspace_id    uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  source_id       uuid NOT NULL,
  revision        integer NOT NULL,
  outlet          text NOT NULL,
  title           text NOT NULL,
  url             text,
  language        text,
  published_on    date,
  reliability     text CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  archived_text   text,
  archived_sha256 text,
  recorded_at     timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by     uuid NOT NULL REFERENCES "user" (id),
  reason          text,
  closed_at       timestamptz(6),
  closed_by       uuid REFERENCES "user" (id),
  closed_reason   text,
  PRIMARY KEY (workspace_id, source_id, revision),
  FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id)
);

-- ── The negotiation: settings, seats, issues with scales, events ──────────────────────────────────────────────────

CREATE TABLE negotiation (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  id           uuid NOT NULL,
  slug         text NOT NULL,
  version      bigint NOT NULL DEFAULT 0,
  changed_at   timestamptz(6) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, slug)
);

CREATE TABLE negotiation_revision (
  workspace_id        uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  negotiation_id      uuid NOT NULL,
  revision            integer NOT NULL,
  title               text NOT NULL,
  time_zone           text NOT NULL,
  language            text NOT NULL,
  default_as_of       date,
  review_required     boolean NOT NULL,
  stale_after_days    integer NOT NULL CHECK (stale_after_days >= 1),
  contest_window_days integer NOT NULL CHECK (contest_window_days >= 0),
  recorded_at         timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by         uuid NOT NULL REFERENCES "user" (id),
  reason              text,
  closed_at           timestamptz(6),
  closed_by           uuid REFERENCES "user" (id),
  closed_reason       text,
  PRIMARY KEY (workspace_id, negotiation_id, revision),
  FOREIGN KEY (workspace_id, negotiation_id) REFERENCES negotiation (workspace_id, id)
);

CREATE TABLE seat (
  workspace_id   uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  negotiation_id uuid NOT NULL,
  party_id       uuid NOT NULL,
  PRIMARY KEY (workspace_id, negotiation_id, party_id),
  FOREIGN KEY (workspace_id, negotiation_id) REFERENCES negotiation (workspace_id, id),
  FOREIGN KEY (workspace_id, party_id) REFERENCES party (workspace_id, id)
);
CREATE INDEX seat_party_idx ON seat (workspace_id, party_id);

CREATE TABLE seat_revision (
  workspace_id   uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  negotiation_id uuid NOT NULL,
  party_id       uuid NOT NULL,
  revision       integer NOT NULL,
  role           text NOT NULL CHECK (role IN ('principal', 'mediator', 'guarantor', 'supporter', 'observer')),
  "order"        integer NOT NULL,
  recorded_at    timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by    uuid NOT NULL REFERENCES "user" (id),
  reason         text,
  closed_at      timestamptz(6),
  closed_by      uuid REFERENCES "user" (id),
  closed_reason  text,
  PRIMARY KEY (workspace_id, negotiation_id, party_id, revision),
  FOREIGN KEY (workspace_id, negotiation_id, party_id) REFERENCES seat (workspace_id, negotiation_id, party_id)
);

CREATE TABLE issue (
  workspace_id   uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  id             uuid NOT NULL,
  negotiation_id uuid NOT NULL,
  slug           text NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, negotiation_id, slug),
  UNIQUE (workspace_id, negotiation_id, id),
  FOREIGN KEY (workspace_id, negotiation_id) REFERENCES negotiation (workspace_id, id)
);

CREATE TABLE issue_revision (
  workspace_id     uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  issue_id         uuid NOT NULL,
  revision         integer NOT NULL,
  parent_id        uuid,
  title            text NOT NULL,
  question         text,
  status           text NOT NULL CHECK (status IN ('open', 'bracketed', 'agreed ad referendum', 'agreed', 'parked')),
  in_gap           boolean NOT NULL,
  default_salience double precision CHECK (default_salience BETWEEN 0 AND 100),
  "order"          integer NOT NULL,
  recorded_at      timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by      uuid NOT NULL REFERENCES "user" (id),
  reason           text,
  closed_at        timestamptz(6),
  closed_by        uuid REFERENCES "user" (id),
  closed_reason    text,
  PRIMARY KEY (workspace_id, issue_id, revision),
  FOREIGN KEY (workspace_id, issue_id) REFERENCES issue (workspace_id, id),
  FOREIGN KEY (workspace_id, parent_id) REFERENCES issue (workspace_id, id)
);

-- One row a version of the scale; a heading has none. The definition is what the contracts call a scale.
CREATE TABLE scale_revision (
  workspace_id  uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  issue_id      uuid NOT NULL,
  revision      integer NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('ordinal', 'numeric', 'nominal')),
  definition    jsonb NOT NULL,
  recorded_at   timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by   uuid NOT NULL REFERENCES "user" (id),
  reason        text,
  closed_at     timestamptz(6),
  closed_by     uuid REFERENCES "user" (id),
  closed_reason text,
  PRIMARY KEY (workspace_id, issue_id, revision),
  FOREIGN KEY (workspace_id, issue_id) REFERENCES issue (workspace_id, id)
);

CREATE TABLE event (
  workspace_id   uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  id             uuid NOT NULL,
  negotiation_id uuid NOT NULL,
  slug           text NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, negotiation_id, slug),
  UNIQUE (workspace_id, negotiation_id, id),
  FOREIGN KEY (workspace_id, negotiation_id) REFERENCES negotiation (workspace_id, id)
);

CREATE TABLE event_revision (
  workspace_id  uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  event_id      uuid NOT NULL,
  revision      integer NOT NULL,
  title         text NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('talks', 'call', 'meeting', 'hearing', 'briefing', 'other')),
  place         text,
  -- A day, or a local time in time_zone: text, so that what is not known is not invented.
  starts        text NOT NULL,
  ends          text,
  time_zone     text,
  status        text NOT NULL CHECK (status IN ('planned', 'held', 'postponed')),
  recorded_at   timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by   uuid NOT NULL REFERENCES "user" (id),
  reason        text,
  closed_at     timestamptz(6),
  closed_by     uuid REFERENCES "user" (id),
  closed_reason text,
  PRIMARY KEY (workspace_id, event_id, revision),
  FOREIGN KEY (workspace_id, event_id) REFERENCES event (workspace_id, id)
);

CREATE TABLE event_party (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  event_id     uuid NOT NULL,
  revision     integer NOT NULL,
  party_id     uuid NOT NULL,
  PRIMARY KEY (workspace_id, event_id, revision, party_id),
  FOREIGN KEY (workspace_id, event_id, revision) REFERENCES event_revision (workspace_id, event_id, revision),
  FOREIGN KEY (workspace_id, party_id) REFERENCES party (workspace_id, id)
);

-- ── Statements and positions: entities with append-only revisions ─────────────────────────────────────────────────
-- A revision of a statement carries the whole of its positions, sources and links; its number is what If-Match compares.

CREATE TABLE statement (
  workspace_id   uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  id             uuid NOT NULL,
  negotiation_id uuid NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, negotiation_id, id),
  FOREIGN KEY (workspace_id, negotiation_id) REFERENCES negotiation (workspace_id, id)
);

CREATE TABLE statement_revision (
  workspace_id       uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  statement_id       uuid NOT NULL,
  revision           integer NOT NULL,
  negotiation_id     uuid NOT NULL,
  act                text NOT NULL CHECK (act IN ('recorded', 'corrected', 'reinstated')),
  status             text NOT NULL CHECK (status IN ('draft', 'in review', 'published')),
  external_id        text,
  party_id           uuid,
  speaker_id         uuid,
  speaker_as_printed text,
  reporter_party_id  uuid,
  reporter_id        uuid,
  event_id           uuid,
  said_on            date NOT NULL,
  said_from          date,
  precision          text NOT NULL CHECK (precision IN ('exact', 'day', 'range', 'week', 'before')),
  said_at            text,
  said_at_zone       text,
  kind               text NOT NULL CHECK (kind IN ('demand', 'offer', 'proposal', 'request', 'acceptance', 'rejection',
                       'objection', 'denial', 'claim', 'warning', 'announcement', 'conduct')),
  evidence           text NOT NULL CHECK (evidence IN ('stated', 'leaked', 'reported', 'inferred', 'observed')),
  channel            text NOT NULL CHECK (channel IN ('public', 'read-out', 'private', 'leak')),
  marking            text NOT NULL CHECK (marking IN ('clear', 'green', 'amber', 'red')),
  quote              text NOT NULL,
  quote_kind         text NOT NULL CHECK (quote_kind IN ('verbatim', 'translated', 'paraphrase')),
  quote_language     text NOT NULL,
  original_language  text,
  original_quote     text,
  credibility        smallint CHECK (credibility BETWEEN 1 AND 6),
  -- Hash of party, day and words: finds twins.
  fingerprint        text NOT NULL,
  recorded_at        timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by        uuid NOT NULL REFERENCES "user" (id),
  reason             text,
  closed_at          timestamptz(6),
  closed_by          uuid REFERENCES "user" (id),
  closed_reason      text,
  PRIMARY KEY (workspace_id, statement_id, revision),
  FOREIGN KEY (workspace_id, negotiation_id, statement_id) REFERENCES statement (workspace_id, negotiation_id, id),
  FOREIGN KEY (workspace_id, negotiation_id, party_id) REFERENCES seat (workspace_id, negotiation_id, party_id),
  FOREIGN KEY (workspace_id, reporter_party_id) REFERENCES party (workspace_id, id),
  FOREIGN KEY (workspace_id, speaker_id) REFERENCES speaker (workspace_id, id),
  FOREIGN KEY (workspace_id, reporter_id) REFERENCES speaker (workspace_id, id),
  FOREIGN KEY (workspace_id, negotiation_id, event_id) REFERENCES event (workspace_id, negotiation_id, id),
  CHECK (said_from <= said_on)
);
CREATE UNIQUE INDEX statement_revision_open_key ON statement_revision (workspace_id, statement_id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX statement_revision_external_id_key
  ON statement_revision (workspace_id, negotiation_id, external_id) WHERE closed_at IS NULL AND external_id IS NOT NULL;
CREATE INDEX statement_revision_fingerprint_idx
  ON statement_revision (workspace_id, negotiation_id, fingerprint) WHERE closed_at IS NULL;
CREATE INDEX statement_revision_said_on_idx
  ON statement_revision (workspace_id, negotiation_id, said_on DESC, statement_id DESC);

CREATE TABLE statement_source (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  statement_id uuid NOT NULL,
  revision     integer NOT NULL,
  "order"      integer NOT NULL,
  source_id    uuid NOT NULL,
  locator      text,
  PRIMARY KEY (workspace_id, statement_id, revision, "order"),
  FOREIGN KEY (workspace_id, statement_id, revision) REFERENCES statement_revision (workspace_id, statement_id, revision),
  FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id)
);
CREATE INDEX statement_source_source_idx ON statement_source (workspace_id, source_id);

CREATE TABLE statement_link (
  workspace_id   uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  statement_id   uuid NOT NULL,
  revision       integer NOT NULL,
  "order"        integer NOT NULL,
  negotiation_id uuid NOT NULL,
  type           text NOT NULL CHECK (type IN ('responds to', 'reaffirms', 'clarifies', 'walks back', 'withdraws', 'denies')),
  target_id      uuid NOT NULL,
  issue_id       uuid,
  facet          text CHECK (facet IN ('value', 'range', 'red line', 'salience')),
  PRIMARY KEY (workspace_id, statement_id, revision, "order"),
  FOREIGN KEY (workspace_id, statement_id, revision) REFERENCES statement_revision (workspace_id, statement_id, revision),
  FOREIGN KEY (workspace_id, negotiation_id, target_id) REFERENCES statement (workspace_id, negotiation_id, id),
  FOREIGN KEY (workspace_id, negotiation_id, issue_id) REFERENCES issue (workspace_id, negotiation_id, id),
  CHECK (target_id <> statement_id)
);
CREATE INDEX statement_link_target_idx ON statement_link (workspace_id, target_id);

CREATE TABLE position (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  id           uuid NOT NULL,
  statement_id uuid NOT NULL,
  recorded_at  timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, statement_id, id),
  FOREIGN KEY (workspace_id, statement_id) REFERENCES statement (workspace_id, id)
);

CREATE TABLE position_revision (
  workspace_id      uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  position_id       uuid NOT NULL,
  -- The revision of the statement that carries it.
  revision          integer NOT NULL,
  statement_id      uuid NOT NULL,
  "order"           integer NOT NULL,
  negotiation_id    uuid NOT NULL,
  issue_id          uuid NOT NULL,
  -- Copied from the statement's revision, so that one index finds the candidates of a cell.
  party_id          uuid NOT NULL,
  said_on           date NOT NULL,
  kind              text CHECK (kind IN ('point', 'interval', 'option', 'declines', 'undisclosed', 'raised')),
  value             double precision,
  low               double precision,
  high              double precision,
  option            text,
  red_lines         jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(red_lines) = 'array'),
  commitment        text CHECK (commitment IN ('floated', 'stated', 'insisted')),
  condition         text,
  condition_on_id   uuid,
  valid_from        date,
  valid_until       date,
  salience          double precision CHECK (salience BETWEEN 0 AND 100),
  rank              text NOT NULL CHECK (rank IN ('normal', 'preferred')),
  confidence        text CHECK (confidence IN ('low', 'medium', 'high')),
  ambiguous         boolean NOT NULL,
  evidence          text NOT NULL CHECK (evidence IN ('stated', 'leaked', 'reported', 'inferred', 'observed')),
  quote_start       integer,
  quote_end         integer,
  rationale         text,
  recorded_at       timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  closed_at         timestamptz(6),
  PRIMARY KEY (workspace_id, position_id, revision),
  FOREIGN KEY (workspace_id, statement_id, position_id) REFERENCES position (workspace_id, statement_id, id),
  FOREIGN KEY (workspace_id, statement_id, revision) REFERENCES statement_revision (workspace_id, statement_id, revision),
  FOREIGN KEY (workspace_id, negotiation_id, issue_id) REFERENCES issue (workspace_id, negotiation_id, id),
  FOREIGN KEY (workspace_id, negotiation_id, party_id) REFERENCES seat (workspace_id, negotiation_id, party_id),
  FOREIGN KEY (workspace_id, condition_on_id) REFERENCES party (workspace_id, id),
  CHECK ((kind = 'point') IS TRUE = (value IS NOT NULL)),
  CHECK ((kind = 'option') IS TRUE = (option IS NOT NULL)),
  CHECK ((low IS NULL) = (high IS NULL)),
  CHECK (low <= high),
  CHECK (value BETWEEN low AND high),
  CHECK (valid_until >= valid_from),
  CHECK (condition IS NOT NULL OR condition_on_id IS NULL)
);
CREATE INDEX position_revision_statement_idx ON position_revision (workspace_id, statement_id, revision);
CREATE INDEX position_revision_cell_idx
  ON position_revision (workspace_id, negotiation_id, party_id, issue_id, said_on DESC, position_id DESC);

CREATE TABLE condition_assessment (
  workspace_id  uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  id            uuid NOT NULL,
  position_id   uuid NOT NULL,
  state         text NOT NULL CHECK (state IN ('untested', 'met', 'broken')),
  assessed_on   date NOT NULL,
  note          text,
  recorded_at   timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by   uuid NOT NULL REFERENCES "user" (id),
  closed_at     timestamptz(6),
  closed_by     uuid REFERENCES "user" (id),
  closed_reason text,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, position_id) REFERENCES position (workspace_id, id)
);
CREATE INDEX condition_assessment_position_idx ON condition_assessment (workspace_id, position_id, assessed_on);

-- ── Knowledge time ────────────────────────────────────────────────────────────────────────────────────────────────

-- Taken once in a write, just before its rows go in: locks the negotiations (always in the same order), raises their
-- versions and fixes the instant at which this transaction becomes known. Until commit nobody else can take it, so that
-- instants follow commits and a read at an earlier instant never changes.
CREATE FUNCTION advance_versions(negotiation_ids uuid[]) RETURNS timestamptz
LANGUAGE plpgsql AS $$
DECLARE
  instant timestamptz;
BEGIN
  PERFORM 1
  FROM     negotiation
  WHERE    workspace_id = current_setting('app.workspace_id')::uuid AND id = ANY (negotiation_ids)
  ORDER BY id
  FOR UPDATE;

  SELECT greatest(clock_timestamp(), max(changed_at) + interval '1 microsecond')
  INTO   instant
  FROM   negotiation
  WHERE  workspace_id = current_setting('app.workspace_id')::uuid AND id = ANY (negotiation_ids);

  UPDATE negotiation
  SET    version = version + 1, changed_at = instant
  WHERE  workspace_id = current_setting('app.workspace_id')::uuid AND id = ANY (negotiation_ids);

  PERFORM set_config('app.recorded_at', instant::text, true);
  RETURN instant;
END
$$;

-- The closing columns are written once, and the instant is the database's.
CREATE FUNCTION close_once() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.closed_at IS NOT NULL THEN
    RAISE EXCEPTION 'this revision is closed already' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.closed_at := current_setting('app.recorded_at')::timestamptz;
  RETURN NEW;
END
$$;

DO $$
DECLARE
  revisioned text;
BEGIN
  FOR revisioned IN
    SELECT table_name FROM information_schema.columns
    WHERE  table_schema = current_schema() AND column_name = 'closed_at'
  LOOP
    EXECUTE format('CREATE TRIGGER close_once BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION close_once()', revisioned);
  END LOOP;
END
$$;

-- ── Tenancy: forced row-level security, and a login that owns nothing ─────────────────────────────────────────────

DO $$
DECLARE
  tenant text;
  columns text;
BEGIN
  FOR tenant IN
    SELECT table_name FROM information_schema.columns
    WHERE  table_schema = current_schema() AND column_name = 'workspace_id'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant);
    IF tenant <> 'member' THEN
      -- Errors when no workspace is set: fails closed.
      EXECUTE format(
        'CREATE POLICY own_workspace ON %I USING (workspace_id = current_setting(''app.workspace_id'')::uuid)', tenant);
    END IF;

    -- Instants of knowledge are never the client's to set.
    SELECT string_agg(format('%I', column_name), ', ')
    INTO   columns
    FROM   information_schema.columns
    WHERE  table_schema = current_schema() AND table_name = tenant
    AND    column_name NOT IN ('recorded_at', 'closed_at', 'closed_by', 'closed_reason', 'changed_at', 'version')
    AND    NOT (table_name = 'audit_entry' AND column_name = 'at');
    EXECUTE format('GRANT SELECT, INSERT (%s) ON %I TO standpoint_api', columns, tenant);
  END LOOP;

  FOR tenant IN
    SELECT table_name FROM information_schema.columns
    WHERE  table_schema = current_schema() AND column_name = 'closed_by'
  LOOP
    EXECUTE format('GRANT UPDATE (closed_at, closed_by, closed_reason) ON %I TO standpoint_api', tenant);
  END LOOP;
END
$$;

GRANT UPDATE (closed_at) ON position_revision TO standpoint_api;
GRANT UPDATE (version, changed_at) ON negotiation TO standpoint_api;
GRANT UPDATE (role, added_at, removed_at) ON member TO standpoint_api;
GRANT UPDATE (response) ON idempotency_key TO standpoint_api;

ALTER TABLE workspace ENABLE ROW LEVEL SECURITY;
ALTER TABLE workspace FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT (id, slug, name) ON workspace TO standpoint_api;

-- Before a workspace is known, app.identity shows a user their own memberships and nothing else. CASE fixes the order:
-- with neither setting the second branch errors.
CREATE POLICY own_workspace ON member USING (
  CASE WHEN current_setting('app.identity', true) <> '' THEN user_id = current_setting('app.identity')::uuid
       ELSE workspace_id = current_setting('app.workspace_id')::uuid END
);
CREATE POLICY own_workspace ON workspace USING (
  CASE WHEN current_setting('app.identity', true) <> ''
       THEN id IN (SELECT m.workspace_id FROM member m WHERE m.removed_at IS NULL)
       ELSE id = current_setting('app.workspace_id')::uuid END
);

GRANT SELECT, INSERT, UPDATE, DELETE ON "user", session, account, verification TO standpoint_api;
