-- How many statements of a party stand on a day is read at every matrix: from this index alone.
CREATE INDEX statement_revision_party_idx ON statement_revision (workspace_id, negotiation_id, party_id, said_on)
  INCLUDE (evidence, marking, status) WHERE closed_at IS NULL;
