-- How sure ranks are. Computed from the projection and kept, because it takes long; not made from events, so no rebuild
-- touches it.
CREATE SCHEMA IF NOT EXISTS laboratory;

-- One run per sample, version of its data and version of the design. An instance holds a run while it computes; when it
-- is gone, the next one goes on with the items that are missing.
CREATE TABLE laboratory.rank_run (
  run_id             uuid PRIMARY KEY,
  round_id           uuid NOT NULL,
  origin             text NOT NULL,
  instrument_code    text NOT NULL,
  instrument_version text NOT NULL,
  method_version     text NOT NULL,
  data_version       text NOT NULL,
  design_version     text NOT NULL,
  items              integer NOT NULL,
  begun_at           timestamptz(3) NOT NULL DEFAULT now(),
  held_by            uuid,
  held_until         timestamptz(3),
  finished_at        timestamptz(3),
  record             jsonb,
  UNIQUE (round_id, origin, instrument_code, instrument_version, method_version, data_version, design_version)
);

CREATE TABLE laboratory.rank_run_item (
  run_id uuid NOT NULL REFERENCES laboratory.rank_run ON DELETE CASCADE,
  item   text NOT NULL,
  doubt  jsonb NOT NULL,
  PRIMARY KEY (run_id, item)
);
