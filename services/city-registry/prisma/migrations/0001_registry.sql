-- Organisations, cities with yearly figures, networks with memberships, mandates.
CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('city', 'technical-partner', 'evaluator', 'network-office')),
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  country text CHECK (country ~ '^[A-Z]{2}$'),
  registered_at timestamptz(3) NOT NULL DEFAULT now(),
  CHECK (kind <> 'city' OR country IS NOT NULL)
);

CREATE TABLE city (
  id uuid PRIMARY KEY REFERENCES organisation (id),
  lau text,
  nuts text,
  latitude double precision CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision CHECK (longitude BETWEEN -180 AND 180),
  fictitious boolean NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((latitude IS NULL) = (longitude IS NULL))
);

-- One figure per city, measure and year; the value counts inhabitants, or per cent.
CREATE TABLE city_figure (
  city_id uuid NOT NULL REFERENCES city (id),
  measure text NOT NULL CHECK (measure IN ('population', 'foreign-born-share')),
  year smallint NOT NULL,
  value double precision NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (city_id, measure, year)
);

CREATE TABLE network (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  fictitious boolean NOT NULL,
  founded_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE membership (
  id uuid PRIMARY KEY,
  network_id uuid NOT NULL REFERENCES network (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  since date,
  until date
);
CREATE INDEX membership_network_id_organisation_id_idx ON membership (network_id, organisation_id);
CREATE INDEX membership_organisation_id_idx ON membership (organisation_id);
-- Two requests at once cannot make one organisation a member twice.
CREATE UNIQUE INDEX membership_current ON membership (network_id, organisation_id) WHERE until IS NULL;

CREATE TABLE mandate (
  id uuid PRIMARY KEY,
  city_id uuid NOT NULL REFERENCES city (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  kind text NOT NULL CHECK (kind IN ('support', 'evaluation')),
  from_day date NOT NULL,
  until_day date,
  ended_on date
);
CREATE INDEX mandate_city_id_idx ON mandate (city_id);
CREATE INDEX mandate_organisation_id_idx ON mandate (organisation_id);
