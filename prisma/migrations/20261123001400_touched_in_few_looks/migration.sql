-- As before, but what a statement reaches is looked up by key: what the planner expects of a recursion had it read every coding of
-- the log for each write.
CREATE OR REPLACE FUNCTION touched_cells()
RETURNS TABLE (negotiation_id uuid, party_id uuid, issue_id uuid, bloc_ids uuid[], first_day date)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  instant constant timestamptz := nullif(current_setting('app.recorded_at', true), '')::timestamptz;
  place record;
  speakers uuid[];
  said uuid[];
  parties uuid[];
  issues uuid[];
BEGIN
  FOR place IN
    SELECT n.id, n.cells_at AS since FROM negotiation n WHERE n.changed_at = instant
  LOOP
    CONTINUE WHEN place.since IS NULL AND EXISTS (SELECT FROM position_revision p WHERE p.negotiation_id = place.id);
    RETURN QUERY SELECT place.id, NULL::uuid, NULL::uuid, NULL::uuid[], NULL::date;
    CONTINUE WHEN place.since IS NULL;

    -- Who may now say more or less for a party, or has become another kind of speaker.
    speakers := ARRAY(
      SELECT a.speaker_id FROM authority a JOIN authority_revision r ON r.authority_id = a.id
      WHERE  r.recorded_at > place.since OR r.closed_at > place.since
      UNION
      SELECT   r.speaker_id FROM speaker_revision r
      WHERE    r.recorded_at > place.since OR r.closed_at > place.since
      GROUP BY r.speaker_id HAVING count(*) = 1 OR count(DISTINCT r.kind) > 1);

    said := ARRAY(
      SELECT s.statement_id FROM statement_revision s
      WHERE  s.negotiation_id = place.id AND s.closed_at IS NULL AND s.recorded_at > place.since
      UNION
      SELECT s.statement_id FROM statement_revision s
      WHERE  s.negotiation_id = place.id AND s.closed_at IS NOT NULL AND s.closed_at > place.since
      UNION
      SELECT p.statement_id
      FROM   (SELECT c.position_id FROM condition_assessment c WHERE c.recorded_at > place.since
              UNION ALL
              SELECT c.position_id FROM condition_assessment c WHERE c.closed_at IS NOT NULL AND c.closed_at > place.since) judged
      JOIN   position p ON p.id = judged.position_id
      JOIN   statement s ON s.id = p.statement_id AND s.negotiation_id = place.id);
    IF speakers <> '{}' THEN
      said := said || ARRAY(
        SELECT s.statement_id FROM statement_revision s
        WHERE  s.negotiation_id = place.id AND s.closed_at IS NULL AND s.speaker_id = ANY (speakers));
    END IF;

    -- A statement changes the cells it codes, and those of every statement that it links to, of those these link to, and so on.
    IF said <> '{}' THEN
      WITH RECURSIVE reached (id) AS (
        SELECT unnest(said)
        UNION
        SELECT l.target_id
        FROM   reached
        CROSS JOIN LATERAL (SELECT target_id FROM statement_link WHERE statement_id = reached.id OFFSET 0) l
      ), coded AS (
        SELECT DISTINCT p.party_id, p.issue_id FROM position_revision p WHERE p.statement_id = ANY (ARRAY(SELECT id FROM reached))
      )
      SELECT array_agg(coded.party_id), array_agg(coded.issue_id) INTO parties, issues FROM coded;
      RETURN QUERY
        SELECT c.*, (SELECT min(s.said_on) FROM statement_revision s WHERE s.statement_id = ANY (said))
        FROM   cells_of(place.id, parties, issues) c;
    END IF;

    -- Who joined or left a bloc, or changed the role at the table.
    WITH moved AS (
      SELECT m.party_id, m.bloc_id AS voice FROM membership m JOIN membership_revision r ON r.membership_id = m.id
      WHERE  r.recorded_at > place.since OR r.closed_at > place.since
      UNION
      SELECT s.party_id, voice.id
      FROM   (SELECT   r.party_id FROM seat_revision r
              WHERE    r.negotiation_id = place.id AND (r.recorded_at > place.since OR r.closed_at > place.since)
              GROUP BY r.party_id HAVING count(*) = 1 OR count(DISTINCT r.role) > 1) s
      CROSS JOIN LATERAL (SELECT s.party_id AS id UNION SELECT m.bloc_id FROM membership m WHERE m.party_id = s.party_id) voice
    ), at_table AS (
      SELECT moved.* FROM moved JOIN seat ON seat.negotiation_id = place.id AND seat.party_id = moved.party_id
    ), coded AS (
      SELECT DISTINCT t.party_id, p.issue_id
      FROM   at_table t JOIN position_revision p ON p.negotiation_id = place.id AND p.party_id = t.voice
    )
    SELECT array_agg(coded.party_id), array_agg(coded.issue_id) INTO parties, issues FROM coded;
    IF parties IS NOT NULL THEN
      RETURN QUERY SELECT c.*, NULL::date FROM cells_of(place.id, parties, issues) c;
    END IF;

    -- Another scale or salience touches its issue, another limit every one.
    issues := ARRAY(
      SELECT r.issue_id FROM scale_revision r JOIN issue i ON i.id = r.issue_id AND i.negotiation_id = place.id
      WHERE  r.recorded_at > place.since OR r.closed_at > place.since
      UNION
      SELECT   r.issue_id FROM issue_revision r JOIN issue i ON i.id = r.issue_id AND i.negotiation_id = place.id
      WHERE    r.recorded_at > place.since OR r.closed_at > place.since
      GROUP BY r.issue_id HAVING count(*) = 1 OR count(DISTINCT coalesce(r.default_salience, -1)) > 1
      UNION
      SELECT i.id FROM issue i
      WHERE  i.negotiation_id = place.id
      AND    (SELECT count(DISTINCT (r.stale_after_days, r.contest_window_days)) FROM negotiation_revision r
              WHERE  r.negotiation_id = place.id AND (r.recorded_at > place.since OR r.closed_at > place.since)) > 1);
    IF issues <> '{}' THEN
      SELECT array_agg(coded.party_id), array_agg(coded.issue_id) INTO parties, issues
      FROM   (SELECT DISTINCT p.party_id, p.issue_id FROM position_revision p
              WHERE  p.negotiation_id = place.id AND p.issue_id = ANY (issues)) coded;
      RETURN QUERY SELECT c.*, NULL::date FROM cells_of(place.id, parties, issues) c;
    END IF;
  END LOOP;
END
$$;
