-- What is worth knowing about a speaker, and why a source has its letter: both as known at an instant, so both revisioned.
ALTER TABLE speaker_revision ADD COLUMN note text;
ALTER TABLE source_revision ADD COLUMN reliability_reason text;

GRANT INSERT (note) ON speaker_revision TO standpoint_api;
GRANT INSERT (reliability_reason) ON source_revision TO standpoint_api;
