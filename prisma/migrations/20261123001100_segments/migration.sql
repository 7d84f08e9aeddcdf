-- What each cell is, day by day, for the usual reading at present knowledge: derived from the log by the cell rule, kept by every
-- write in its own transaction. A matrix at any day then costs the size of its answer.

-- Up to which instant the segments of a negotiation know the log. They are read only where that is the last write.
ALTER TABLE negotiation ADD COLUMN cells_at timestamptz(6);
GRANT UPDATE (cells_at) ON negotiation TO standpoint_api;

-- One row a stretch of days in which a cell stays as it is. Without foreign keys: every row comes of rows that have them.
CREATE TABLE cell_segment (
  workspace_id    uuid NOT NULL DEFAULT current_setting('app.workspace_id')::uuid,
  negotiation_id  uuid NOT NULL,
  party_id        uuid NOT NULL,
  issue_id        uuid NOT NULL,
  -- Days since the one before 0001-01-01; to_day is the first that no longer belongs to it.
  from_day        integer NOT NULL CHECK (from_day > 0),
  to_day          integer NOT NULL,
  -- Whose reading it is: of everybody, where no marking makes a difference, or of those who read up to amber, or red.
  clearance       text NOT NULL CHECK (clearance IN ('any', 'amber', 'red')),
  -- Relational interval tree (Kriegel et al. 2000): the fork node of the days.
  node            integer NOT NULL,
  -- What enters numbers, where a scale has a line; of options the cell itself tells.
  in_numbers      boolean NOT NULL,
  value           double precision,
  low             double precision,
  high            double precision,
  hull_low        double precision,
  hull_high       double precision,
  range_low       double precision,
  range_high      double precision,
  salience        double precision,
  salience_given  boolean NOT NULL,
  -- All that a cell shows but its age and the flags of the day; what is empty is left out.
  cell            json NOT NULL,
  PRIMARY KEY (workspace_id, negotiation_id, party_id, issue_id, from_day, clearance),
  CHECK (to_day > from_day)
);
CREATE INDEX cell_segment_to_idx ON cell_segment (workspace_id, negotiation_id, node, to_day)
  INCLUDE (from_day, clearance, party_id, issue_id, in_numbers, value, low, high, hull_low, hull_high, range_low, range_high,
           salience, salience_given);
CREATE INDEX cell_segment_from_idx ON cell_segment (workspace_id, negotiation_id, node, from_day)
  INCLUDE (to_day, clearance, party_id, issue_id, in_numbers, value, low, high, hull_low, hull_high, range_low, range_high,
           salience, salience_given);

ALTER TABLE cell_segment ENABLE ROW LEVEL SECURITY;
ALTER TABLE cell_segment FORCE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON cell_segment USING (workspace_id = current_setting('app.workspace_id')::uuid);
GRANT SELECT, INSERT, DELETE ON cell_segment TO standpoint_api;

-- What a write closed is found by its instant.
CREATE INDEX statement_revision_closed_idx
  ON statement_revision (workspace_id, negotiation_id, closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX condition_assessment_recorded_idx ON condition_assessment (workspace_id, recorded_at);
CREATE INDEX condition_assessment_closed_idx ON condition_assessment (workspace_id, closed_at) WHERE closed_at IS NOT NULL;

-- The cells of a party and of those who may inherit from it, with the blocs that each may inherit from.
CREATE FUNCTION cells_of(negotiation uuid, parties uuid[], issues uuid[])
RETURNS TABLE (negotiation_id uuid, party_id uuid, issue_id uuid, bloc_ids uuid[])
LANGUAGE sql STABLE AS $$
  WITH own AS (
    SELECT c.party, c.issue FROM unnest(parties, issues) AS c (party, issue)
  ), every AS (
    SELECT own.party, own.issue FROM own
    UNION
    SELECT m.party_id, own.issue
    FROM   own
    JOIN   membership m ON m.bloc_id = own.party
    JOIN   seat s ON s.negotiation_id = negotiation AND s.party_id = m.party_id
  ), among AS (
    SELECT a.party, ARRAY(SELECT DISTINCT m.bloc_id FROM membership m WHERE m.party_id = a.party) AS bloc_ids
    FROM   (SELECT DISTINCT e.party FROM every e) a
  )
  SELECT negotiation, e.party, e.issue, among.bloc_ids FROM every e JOIN among USING (party)
$$;

-- Which cells what is known since the segments were kept last can have changed; whatever wrote it. A row without a party stands
-- for the negotiation itself: its segments are kept, and know everything once those cells are made anew. None: they are not kept.
-- Before the first day everything is as it was; null: nothing is.
CREATE FUNCTION touched_cells()
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
        SELECT l.target_id FROM reached JOIN statement_link l ON l.statement_id = reached.id
      ), coded AS (
        SELECT DISTINCT p.party_id, p.issue_id FROM reached JOIN position_revision p ON p.statement_id = reached.id
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
