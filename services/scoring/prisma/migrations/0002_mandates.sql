-- Which mandates were ended since a token was made; scoring decides nothing else by them.
CREATE TABLE mandates (
  mandate_id      uuid PRIMARY KEY,
  city_id         uuid NOT NULL,
  organisation_id uuid NOT NULL,
  kind            text NOT NULL,
  ended_on        date
);
CREATE INDEX mandates_by_organisation ON mandates (organisation_id);
