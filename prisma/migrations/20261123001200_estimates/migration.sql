-- What a member judges a party's influence to be, and what no deal is worth to it: on one issue, or on all that have no estimate
-- of their own. One thing for each party, issue and measure, so that its history stays in one place however often it comes and goes.
CREATE TABLE estimate (
  workspace_id   uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  id             uuid NOT NULL,
  negotiation_id uuid NOT NULL,
  party_id       uuid NOT NULL,
  issue_id       uuid,
  measure        text NOT NULL CHECK (measure IN ('influence', 'no deal')),
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, negotiation_id, party_id) REFERENCES seat (workspace_id, negotiation_id, party_id),
  FOREIGN KEY (workspace_id, negotiation_id, issue_id) REFERENCES issue (workspace_id, negotiation_id, id)
);
CREATE UNIQUE INDEX estimate_issue_key ON estimate (workspace_id, negotiation_id, party_id, issue_id, measure) WHERE issue_id IS NOT NULL;
CREATE UNIQUE INDEX estimate_general_key ON estimate (workspace_id, negotiation_id, party_id, measure) WHERE issue_id IS NULL;

CREATE TABLE estimate_revision (
  workspace_id  uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  estimate_id   uuid NOT NULL,
  revision      integer NOT NULL,
  value         double precision NOT NULL,
  rationale     text NOT NULL,
  recorded_at   timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by   uuid NOT NULL REFERENCES "user" (id),
  reason        text,
  closed_at     timestamptz(6),
  closed_by     uuid REFERENCES "user" (id),
  closed_reason text,
  PRIMARY KEY (workspace_id, estimate_id, revision),
  FOREIGN KEY (workspace_id, estimate_id) REFERENCES estimate (workspace_id, id)
);
CREATE UNIQUE INDEX estimate_revision_open_key ON estimate_revision (workspace_id, estimate_id) WHERE closed_at IS NULL;
CREATE TRIGGER close_once BEFORE UPDATE ON estimate_revision FOR EACH ROW EXECUTE FUNCTION close_once();

ALTER TABLE estimate ENABLE ROW LEVEL SECURITY;
ALTER TABLE estimate FORCE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON estimate USING (workspace_id = current_setting('app.workspace_id')::uuid);
GRANT SELECT, INSERT (workspace_id, id, negotiation_id, party_id, issue_id, measure) ON estimate TO standpoint_api;

ALTER TABLE estimate_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE estimate_revision FORCE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON estimate_revision USING (workspace_id = current_setting('app.workspace_id')::uuid);
GRANT SELECT, INSERT (workspace_id, estimate_id, revision, value, rationale, recorded_by, reason) ON estimate_revision TO standpoint_api;
GRANT UPDATE (closed_at, closed_by, closed_reason) ON estimate_revision TO standpoint_api;
