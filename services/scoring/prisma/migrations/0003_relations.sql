-- A mandate may be for one round; null for every round, as all were before.
ALTER TABLE mandates ADD COLUMN round_id uuid;

-- Who belongs to which network: an office reads the scores of its own networks alone.
CREATE TABLE memberships (
  network_id      uuid NOT NULL,
  organisation_id uuid NOT NULL,
  since           date,
  until           date,
  PRIMARY KEY (network_id, organisation_id)
);
CREATE INDEX memberships_by_organisation ON memberships (organisation_id);
