-- A mandate may be for one round; null for every round, as all were before.
ALTER TABLE projection.mandate ADD COLUMN round_id uuid;
