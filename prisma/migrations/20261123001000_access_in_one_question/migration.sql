-- Who asks, and as what in the workspace that is named: in one round trip, which every request makes. Runs with the caller's
-- rights as a transaction of its own: whose memberships may be seen is forgotten at its end.
CREATE FUNCTION find_access(session_token text, workspace_id uuid, workspace_slug text) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  found jsonb;
  entered jsonb;
BEGIN
  SELECT jsonb_build_object('userId', u.id, 'name', u.name, 'email', u.email, 'sessionId', s.id,
                            'expiresInSeconds', extract(epoch FROM s.expires_at - clock_timestamp()))
  INTO   found
  FROM   session s
  JOIN   "user" u ON u.id = s.user_id
  WHERE  s.token = session_token AND s.expires_at > clock_timestamp();
  IF found IS NULL THEN
    RETURN NULL;
  END IF;

  PERFORM set_config('app.identity', found ->> 'userId', true);
  SELECT jsonb_build_object('id', w.id, 'slug', w.slug, 'name', w.name, 'role', m.role,
                            'seenLately', coalesce(m.seen_at > clock_timestamp() - interval '5 minutes', false))
  INTO   entered
  FROM   workspace w
  JOIN   member m ON m.workspace_id = w.id
  WHERE  m.removed_at IS NULL
  AND    (w.id = find_access.workspace_id OR w.slug = workspace_slug);
  RETURN found || jsonb_build_object('workspace', entered);
END
$$;
