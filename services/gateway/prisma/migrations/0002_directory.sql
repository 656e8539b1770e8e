-- What the registry's events tell of mandates; no foreign keys, because events of different keys overtake one another.
CREATE TABLE mandate (
  id              uuid PRIMARY KEY,
  city_id         uuid NOT NULL,
  organisation_id uuid NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('support', 'evaluation')),
  -- Null for every round.
  round_id        uuid,
  from_day        date NOT NULL,
  until_day       date,
  ended_on        date
);
CREATE INDEX mandate_organisation_id_idx ON mandate (organisation_id);
