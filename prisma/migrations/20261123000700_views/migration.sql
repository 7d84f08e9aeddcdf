-- A page as somebody arranged it, under a name. Its rows are no knowledge about the negotiation: no reading asks for them.
CREATE TABLE table_view (
  workspace_id   uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  id             uuid NOT NULL,
  negotiation_id uuid NOT NULL,
  page           text NOT NULL CHECK (page IN ('matrix', 'gaps')),
  owner_id       uuid NOT NULL REFERENCES "user" (id),
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, negotiation_id) REFERENCES negotiation (workspace_id, id)
);
CREATE INDEX table_view_negotiation_idx ON table_view (workspace_id, negotiation_id);

CREATE TABLE view_revision (
  workspace_id  uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  view_id       uuid NOT NULL,
  revision      integer NOT NULL,
  name          text NOT NULL,
  question      text NOT NULL,
  audience      text NOT NULL CHECK (audience IN ('private', 'shared', 'default')),
  recorded_at   timestamptz(6) NOT NULL DEFAULT current_setting('app.recorded_at')::timestamptz,
  recorded_by   uuid NOT NULL REFERENCES "user" (id),
  reason        text,
  closed_at     timestamptz(6),
  closed_by     uuid REFERENCES "user" (id),
  closed_reason text,
  PRIMARY KEY (workspace_id, view_id, revision),
  FOREIGN KEY (workspace_id, view_id) REFERENCES table_view (workspace_id, id)
);
CREATE UNIQUE INDEX view_revision_open_key ON view_revision (workspace_id, view_id) WHERE closed_at IS NULL;
CREATE TRIGGER close_once BEFORE UPDATE ON view_revision FOR EACH ROW EXECUTE FUNCTION close_once();

ALTER TABLE table_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE table_view FORCE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON table_view USING (workspace_id = current_setting('app.workspace_id')::uuid);
GRANT SELECT, INSERT (workspace_id, id, negotiation_id, page, owner_id) ON table_view TO standpoint_api;

ALTER TABLE view_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE view_revision FORCE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON view_revision USING (workspace_id = current_setting('app.workspace_id')::uuid);
GRANT SELECT, INSERT (workspace_id, view_id, revision, name, question, audience, recorded_by, reason) ON view_revision TO standpoint_api;
GRANT UPDATE (closed_at, closed_by, closed_reason) ON view_revision TO standpoint_api;
