-- Which mandates were ended since a token was made: answers are shown to the city itself and to holders of a mandate for it.
CREATE TABLE projection.mandate (
  mandate_id      uuid PRIMARY KEY,
  city_id         uuid NOT NULL,
  organisation_id uuid NOT NULL,
  kind            text NOT NULL,
  ended_on        date
);
CREATE INDEX ON projection.mandate (organisation_id);

-- Not made from events: no rebuild may lose it.
CREATE SCHEMA IF NOT EXISTS laboratory;

-- Changed answers a city wants to remember. They are evaluated anew at every reading, so no figure is kept.
CREATE TABLE laboratory.plan (
  plan_id            uuid PRIMARY KEY,
  round_id           uuid NOT NULL,
  city_id            uuid NOT NULL,
  origin             text NOT NULL,
  name               text NOT NULL,
  changes            jsonb NOT NULL,
  author             text NOT NULL,
  created_at         timestamptz(3) NOT NULL,
  -- What the changes were made on.
  submission_id      uuid NOT NULL,
  submission_version integer NOT NULL,
  method_version     text NOT NULL
);
CREATE INDEX ON laboratory.plan (city_id, round_id, plan_id);
