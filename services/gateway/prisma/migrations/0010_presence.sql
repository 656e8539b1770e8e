-- Who has which submission open now. Unlogged: after a crash it is as empty as after a minute.
CREATE UNLOGGED TABLE presence (
  user_id         uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  submission_id   uuid NOT NULL,
  city_id         uuid NOT NULL,
  organisation_id uuid NOT NULL,
  question        text,
  seen_at         timestamptz(3) NOT NULL,
  PRIMARY KEY (user_id, submission_id)
);
CREATE INDEX presence_submission_id_idx ON presence (submission_id, city_id);

COMMENT ON TABLE presence IS
  '{"purpose": "Showing colleagues who has a submission open", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People who fill in a submission", "recipients": "people of the city and who supports it", "retention": {"keep": "PT45S", "after": "seen_at"}}';
COMMENT ON COLUMN presence.user_id IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN presence.submission_id IS '{"holds": "context"}';
COMMENT ON COLUMN presence.question IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN presence.seen_at IS '{"holds": "personal", "erasure": "as-the-row"}';
