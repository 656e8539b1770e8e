-- Projection of published instruments; a version never changes.
CREATE TABLE instruments (
  code       text NOT NULL COLLATE "C",
  version    text NOT NULL COLLATE "C",
  definition jsonb NOT NULL,
  PRIMARY KEY (code, version)
);

-- Projection of submissions. Its row is what the handlers of one submission and the backlog lock first.
CREATE TABLE submissions (
  submission_id    uuid PRIMARY KEY,
  city_id          uuid NOT NULL,
  round_id         uuid NOT NULL,
  network_id       uuid NOT NULL,
  -- The highest version heard of: it stands, unless it was withdrawn.
  standing_version integer NOT NULL CHECK (standing_version >= 1)
);
CREATE INDEX submissions_by_city ON submissions (city_id, submission_id);
CREATE INDEX submissions_by_round ON submissions (round_id, submission_id);

-- One row per version heard of. The answers may come after news about them (a parked event that is replayed).
CREATE TABLE submission_versions (
  submission_id      uuid NOT NULL REFERENCES submissions (submission_id),
  version            integer NOT NULL CHECK (version >= 1),
  instrument_code    text NOT NULL COLLATE "C",
  instrument_version text NOT NULL COLLATE "C",
  origin             text CHECK (origin IN ('submitted', 'illustrative')),
  submitted_at       timestamptz(3),
  answers            jsonb,
  validated_at       timestamptz(3),
  reopened_at        timestamptz(3),
  withdrawn_at       timestamptz(3),
  PRIMARY KEY (submission_id, version),
  CHECK ((answers IS NULL) = (submitted_at IS NULL) AND (answers IS NULL) = (origin IS NULL))
);

-- Derived from the two above and a method; may be emptied and computed again. A version without a row, or with
-- another method version, is work to do.
CREATE TABLE scores (
  submission_id  uuid NOT NULL,
  version        integer NOT NULL,
  method_version text NOT NULL COLLATE "C",
  indicators     jsonb,
  composites     jsonb,
  -- Why the instrument refuses the answers; then there are no figures.
  refusal        text,
  PRIMARY KEY (submission_id, version),
  FOREIGN KEY (submission_id, version) REFERENCES submission_versions (submission_id, version),
  CHECK ((refusal IS NULL) = (indicators IS NOT NULL) AND (refusal IS NULL) = (composites IS NOT NULL))
);

-- Figures printed elsewhere.
CREATE TABLE published_results (
  result_id     uuid PRIMARY KEY,
  city_id       uuid,
  unit          text NOT NULL,
  country       text,
  year          integer,
  questionnaire text NOT NULL,
  indicator     text NOT NULL COLLATE "C",
  score         double precision NOT NULL CHECK (score BETWEEN 0 AND 100),
  source        text NOT NULL,
  recorded_at   timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX published_results_once ON published_results (unit, year, indicator, source) NULLS NOT DISTINCT;
CREATE INDEX published_results_by_city ON published_results (city_id, result_id);
