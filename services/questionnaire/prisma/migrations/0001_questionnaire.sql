-- A published instrument version never changes.
CREATE TABLE instruments (
  code         text NOT NULL COLLATE "C",
  version      text NOT NULL COLLATE "C",
  title        text NOT NULL,
  definition   jsonb NOT NULL,
  published_at timestamptz(3) NOT NULL,
  PRIMARY KEY (code, version)
);

CREATE TABLE rounds (
  id                 uuid PRIMARY KEY,
  network_id         uuid NOT NULL,
  code               text NOT NULL,
  name               text NOT NULL,
  instrument_code    text NOT NULL COLLATE "C",
  instrument_version text NOT NULL COLLATE "C",
  opens_at           timestamptz(3) NOT NULL,
  closes_at          timestamptz(3) NOT NULL,
  closed_at          timestamptz(3),
  reference_year     integer NOT NULL,
  bands              jsonb NOT NULL,
  fictitious         boolean NOT NULL,
  UNIQUE (network_id, code),
  FOREIGN KEY (instrument_code, instrument_version) REFERENCES instruments (code, version),
  CHECK (opens_at < closes_at)
);

CREATE TABLE submissions (
  id         uuid PRIMARY KEY,
  city_id    uuid NOT NULL,
  round_id   uuid NOT NULL REFERENCES rounds (id),
  origin     text NOT NULL CHECK (origin IN ('submitted', 'illustrative')),
  state      text NOT NULL CHECK (state IN ('draft', 'submitted', 'reopened', 'withdrawn')),
  -- Times submitted; the snapshot of this number is the standing version.
  version    integer NOT NULL CHECK (version >= 0),
  validated  boolean NOT NULL,
  -- Steps taken; numbers the rows of submission_steps.
  revision   integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  -- When it came into its present state; saving answers does not touch this row.
  since      timestamptz(3) NOT NULL,
  UNIQUE (city_id, round_id),
  CHECK ((state = 'draft') = (version = 0))
);
CREATE INDEX submissions_by_city ON submissions (city_id, id);

-- A cleared answer keeps its row, so that its version only ever grows and an old copy cannot overwrite a new answer.
CREATE TABLE answers (
  submission_id uuid NOT NULL REFERENCES submissions (id),
  question_code text NOT NULL COLLATE "C",
  state         text NOT NULL
    CHECK (state IN ('answered', 'not-applicable', 'not-our-competence', 'unknown', 'cleared')),
  value         jsonb,
  reason        text,
  comment       text,
  evidence      jsonb,
  version       integer NOT NULL CHECK (version >= 1),
  updated_at    timestamptz(3) NOT NULL,
  updated_by    text NOT NULL,
  PRIMARY KEY (submission_id, question_code),
  CHECK ((state = 'answered') = (value IS NOT NULL))
);

-- Where each person left off, as a question code: an index would move when a condition opens or closes.
CREATE TABLE positions (
  submission_id uuid NOT NULL REFERENCES submissions (id),
  subject       text NOT NULL,
  question_code text NOT NULL,
  PRIMARY KEY (submission_id, subject)
);

-- What was sent, as it was sent.
CREATE TABLE submission_versions (
  submission_id uuid NOT NULL REFERENCES submissions (id),
  version       integer NOT NULL,
  answers       jsonb NOT NULL,
  submitted_at  timestamptz(3) NOT NULL,
  submitted_by  text NOT NULL,
  PRIMARY KEY (submission_id, version)
);

CREATE TABLE submission_steps (
  submission_id uuid NOT NULL REFERENCES submissions (id),
  number        integer NOT NULL,
  step          text NOT NULL CHECK (step IN ('created', 'submitted', 'reopened', 'withdrawn', 'validated')),
  version       integer NOT NULL,
  reason        text,
  at            timestamptz(3) NOT NULL,
  subject       text NOT NULL,
  PRIMARY KEY (submission_id, number)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER instruments_stay BEFORE UPDATE OR DELETE ON instruments
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_versions_stay BEFORE UPDATE OR DELETE ON submission_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_steps_stay BEFORE UPDATE OR DELETE ON submission_steps
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What the registry's events tell; no foreign keys, because topics overtake one another.
CREATE TABLE city_facts (
  city_id    uuid PRIMARY KEY,
  fictitious boolean NOT NULL
);
CREATE TABLE network_facts (
  network_id uuid PRIMARY KEY,
  fictitious boolean NOT NULL
);
CREATE TABLE memberships (
  network_id      uuid NOT NULL,
  organisation_id uuid NOT NULL,
  since           date,
  until           date,
  PRIMARY KEY (network_id, organisation_id)
);
CREATE TABLE mandates (
  mandate_id      uuid PRIMARY KEY,
  city_id         uuid NOT NULL,
  organisation_id uuid NOT NULL,
  kind            text NOT NULL,
  ended_on        date
);
CREATE INDEX mandates_by_organisation ON mandates (organisation_id);
