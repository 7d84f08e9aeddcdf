-- A resident or a reporter has a capacity too, but speaks for nobody at the table.
ALTER TABLE authority ALTER COLUMN party_id DROP NOT NULL;
