-- Where the values of an earlier version went: what was retracted on that one can be reinstated on this one.
-- An undo copies a version with its mapping; `mapped_from` tells which version the mapping begins at.
ALTER TABLE scale_revision
  ADD COLUMN mapping jsonb,
  ADD COLUMN mapped_from integer,
  ADD CONSTRAINT scale_revision_mapping_check CHECK ((mapping IS NULL) = (mapped_from IS NULL));
GRANT INSERT (mapping, mapped_from) ON scale_revision TO standpoint_api;
