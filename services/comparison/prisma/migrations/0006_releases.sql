-- The smallest group of a network; null where its founding said nothing, which means five.
ALTER TABLE projection.network ADD COLUMN minimum_group integer;

-- What was released is not made from events and no rebuild touches it.
CREATE SCHEMA IF NOT EXISTS release;

-- A data release: its metadata to list and show, and the archive as it is downloaded. Never changed and never removed,
-- which the trigger below keeps for everybody.
CREATE TABLE release.release (
  release_id   uuid PRIMARY KEY,
  code         text COLLATE "C" NOT NULL UNIQUE,
  round_id     uuid NOT NULL,
  network_id   uuid NOT NULL,
  published_at timestamptz(3) NOT NULL,
  metadata     jsonb NOT NULL,
  export       jsonb NOT NULL,
  archive      bytea NOT NULL
);
CREATE INDEX ON release.release (published_at, release_id);
CREATE INDEX ON release.release (round_id);

CREATE FUNCTION release.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a data release is never changed or removed'; END $$;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON release.release
FOR EACH STATEMENT EXECUTE FUNCTION release.refuse_change();

-- What callers who may not see named cities have been told of a round so far, by item: which statistics, and into which cells of
-- cities all of them together cut it. New statistics must not cut a cell smaller than the network allows.
CREATE TABLE release.disclosure (
  round_id uuid PRIMARY KEY,
  -- Of the data it was last told from.
  version  text NOT NULL,
  told     jsonb NOT NULL
);
