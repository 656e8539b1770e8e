-- Everything here is made from events and can be made again. It has a schema of its own, so that a rebuild can fill a
-- second one beside it and take its place by renaming. Names of keys and indexes are PostgreSQL's own choice: a copy made
-- with LIKE ... INCLUDING ALL then has the same ones.
CREATE SCHEMA projection;

-- One row. The id changes when a rebuilt projection takes the place of this one, and tells readers to forget what they hold
-- in memory. The revision counts changes: whoever makes one takes the next number and holds the row's lock until commit, so
-- that numbers appear in their order and a reader who has seen n finds everything later by "greater than n". One counter
-- for all, because several would be locked in varying orders by consumers that handle events in batches.
CREATE TABLE projection.edition (
  id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  revision bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 20);
INSERT INTO projection.edition DEFAULT VALUES;

-- One standing score per city, round and origin. A score that no longer counts keeps its row with standing = false,
-- because readers must be told of it.
CREATE TABLE projection.score (
  round_id           uuid NOT NULL,
  city_id            uuid NOT NULL,
  origin             text NOT NULL CHECK (origin IN ('submitted', 'validated', 'illustrative')),
  submission_id      uuid NOT NULL,
  submission_version integer NOT NULL,
  submitted_at       timestamptz(3) NOT NULL,
  instrument_code    text NOT NULL,
  instrument_version text NOT NULL,
  method_version     text NOT NULL,
  items              jsonb NOT NULL,
  questions          jsonb NOT NULL,
  fingerprint        text NOT NULL,
  standing           boolean NOT NULL,
  revision           bigint NOT NULL,
  PRIMARY KEY (round_id, city_id, origin)
);
CREATE INDEX ON projection.score (revision);
CREATE INDEX ON projection.score (city_id);

-- Keeps a score that comes late (a replayed dead letter) from reviving a withdrawn submission.
CREATE TABLE projection.withdrawal (
  submission_id      uuid PRIMARY KEY,
  submission_version integer NOT NULL
);

CREATE TABLE projection.city (
  city_id  uuid PRIMARY KEY,
  profile  jsonb NOT NULL,
  revision bigint NOT NULL
);
CREATE INDEX ON projection.city (revision);

CREATE TABLE projection.network (
  network_id uuid PRIMARY KEY,
  code       text NOT NULL,
  name       text NOT NULL,
  revision   bigint NOT NULL
);
CREATE INDEX ON projection.network (revision);

CREATE TABLE projection.membership (
  network_id      uuid NOT NULL,
  organisation_id uuid NOT NULL,
  since           date,
  until           date,
  revision        bigint NOT NULL,
  PRIMARY KEY (network_id, organisation_id)
);
CREATE INDEX ON projection.membership (revision);

CREATE TABLE projection.round (
  round_id  uuid PRIMARY KEY,
  -- Null while only the end of the round is known.
  facts     jsonb,
  closed_at timestamptz(3),
  revision  bigint NOT NULL
);
CREATE INDEX ON projection.round (revision);

-- Of an instrument only the names of its items are needed here.
CREATE TABLE projection.instrument (
  code     text COLLATE "C" NOT NULL,
  version  text COLLATE "C" NOT NULL,
  items    jsonb NOT NULL,
  revision bigint NOT NULL,
  PRIMARY KEY (code, version)
);
CREATE INDEX ON projection.instrument (revision);

CREATE TABLE projection.published_result (
  result_id uuid PRIMARY KEY,
  city_id   uuid NOT NULL,
  figure    jsonb NOT NULL,
  revision  bigint NOT NULL
);
CREATE INDEX ON projection.published_result (revision);
