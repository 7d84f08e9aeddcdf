-- A token is kept as its hash alone. It names its workspace, so that it is looked up under that workspace's row-level security.

CREATE TABLE invitation (
  workspace_id uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid REFERENCES workspace (id),
  id           uuid NOT NULL,
  -- Empty: for whoever has the link.
  email        text CHECK (email = lower(email)),
  role         text NOT NULL CHECK (role IN ('viewer', 'analyst', 'reviewer', 'admin')),
  token_hash   text NOT NULL,
  created_at   timestamptz(6) NOT NULL DEFAULT clock_timestamp(),
  created_by   uuid NOT NULL REFERENCES "user" (id),
  expires_at   timestamptz(6) NOT NULL,
  mail         text CHECK (mail IN ('sent', 'logged', 'failed')),
  accepted_at  timestamptz(6),
  accepted_by  uuid REFERENCES "user" (id),
  revoked_at   timestamptz(6),
  revoked_by   uuid REFERENCES "user" (id),
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, token_hash),
  CHECK (num_nonnulls(accepted_by, revoked_by) <= 1),
  CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);
CREATE UNIQUE INDEX invitation_open_email_key
  ON invitation (workspace_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL;
CREATE INDEX invitation_created_at_idx ON invitation (workspace_id, created_at);

-- Accepted or revoked once, and the instant is the database's; what became of its mail is written once too.
CREATE FUNCTION settle_once() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF num_nonnulls(OLD.accepted_by, OLD.revoked_by) > 0
     AND (NEW.accepted_by, NEW.revoked_by) IS DISTINCT FROM (OLD.accepted_by, OLD.revoked_by) THEN
    RAISE EXCEPTION 'this invitation is settled already' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.mail IS NOT NULL AND NEW.mail IS DISTINCT FROM OLD.mail THEN
    RAISE EXCEPTION 'what became of this mail is written already' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.accepted_at := CASE WHEN NEW.accepted_by IS NOT NULL THEN coalesce(OLD.accepted_at, clock_timestamp()) END;
  NEW.revoked_at := CASE WHEN NEW.revoked_by IS NOT NULL THEN coalesce(OLD.revoked_at, clock_timestamp()) END;
  RETURN NEW;
END
$$;
CREATE TRIGGER settle_once BEFORE UPDATE ON invitation FOR EACH ROW EXECUTE FUNCTION settle_once();

ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON invitation USING (workspace_id = current_setting('app.workspace_id')::uuid);
GRANT SELECT, INSERT (workspace_id, id, email, role, token_hash, created_by, expires_at) ON invitation TO standpoint_api;
GRANT UPDATE (mail, accepted_by, revoked_by) ON invitation TO standpoint_api;

-- When a member last asked for anything in the workspace, to five minutes.
ALTER TABLE member ADD COLUMN seen_at timestamptz(6);
GRANT UPDATE (seen_at) ON member TO standpoint_api;

-- What the product explains once, dismissed by a user, in whichever workspace: theirs alone.
CREATE TABLE hint (
  user_id      uuid NOT NULL DEFAULT current_setting('app.identity')::uuid REFERENCES "user" (id),
  hint         text NOT NULL,
  -- Empty: shown again.
  dismissed_at timestamptz(6) DEFAULT clock_timestamp(),
  PRIMARY KEY (user_id, hint)
);
ALTER TABLE hint ENABLE ROW LEVEL SECURITY;
ALTER TABLE hint FORCE ROW LEVEL SECURITY;
CREATE POLICY own_hint ON hint USING (user_id = current_setting('app.identity')::uuid);
GRANT SELECT, INSERT (user_id, hint), UPDATE (dismissed_at) ON hint TO standpoint_api;

-- The audit log by negotiation, newest first.
CREATE INDEX audit_entry_negotiation_idx ON audit_entry (workspace_id, negotiation_id, id);
