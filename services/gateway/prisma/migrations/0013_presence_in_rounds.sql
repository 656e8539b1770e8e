-- A mandate may be for one round: who is somewhere is told to those who may look into that round.
DELETE FROM presence;
ALTER TABLE presence ADD COLUMN round_id uuid NOT NULL;
COMMENT ON COLUMN presence.round_id IS '{"holds": "context"}';
