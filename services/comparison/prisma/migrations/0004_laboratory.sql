-- What technical partners keep. It is not made from events: no rebuild touches it.
CREATE SCHEMA IF NOT EXISTS laboratory;

CREATE TABLE laboratory.weight_set (
  weight_set_id      uuid PRIMARY KEY,
  organisation_id    uuid NOT NULL,
  name               text NOT NULL,
  instrument_code    text NOT NULL,
  instrument_version text NOT NULL,
  UNIQUE (organisation_id, name)
);

-- A version is cited by its number, so it never changes.
CREATE TABLE laboratory.weight_set_version (
  weight_set_id uuid NOT NULL REFERENCES laboratory.weight_set,
  version       integer NOT NULL CHECK (version > 0),
  description   text NOT NULL,
  -- What was asked for, and what came of it.
  definition    jsonb NOT NULL,
  resolved      jsonb NOT NULL,
  author        text NOT NULL,
  created_at    timestamptz(3) NOT NULL,
  PRIMARY KEY (weight_set_id, version)
);

CREATE FUNCTION laboratory.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a version of a weight set never changes';
END $$;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON laboratory.weight_set_version
  FOR EACH ROW EXECUTE FUNCTION laboratory.refuse_change();
