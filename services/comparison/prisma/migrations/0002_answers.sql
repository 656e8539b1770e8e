-- What the laboratory, "what if" and the doubt about ranks compute with. A definition is null where the instrument was heard of
-- before this version kept it: a rebuild fills it in.
ALTER TABLE projection.instrument ADD COLUMN definition jsonb;

-- The answers of every version that was sent: states and values as the event tells them.
CREATE TABLE projection.answers (
  submission_id      uuid NOT NULL,
  submission_version integer NOT NULL,
  answers            jsonb NOT NULL,
  PRIMARY KEY (submission_id, submission_version)
);
