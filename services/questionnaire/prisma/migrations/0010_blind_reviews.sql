-- Samples of answers that a second evaluator judges without seeing the first verdict: what the agreement is measured by.
CREATE TABLE review_samples (
  id              uuid PRIMARY KEY,
  round_id        uuid NOT NULL REFERENCES rounds (id),
  organisation_id uuid NOT NULL,
  -- The draw can be repeated from these two.
  seed            bigint NOT NULL,
  rule            jsonb NOT NULL,
  drawn_at        timestamptz(3) NOT NULL,
  drawn_by        text NOT NULL
);

CREATE TABLE blind_reviews (
  submission_id uuid NOT NULL,
  version       integer NOT NULL,
  question_code text NOT NULL COLLATE "C",
  sample_id     uuid NOT NULL REFERENCES review_samples (id),
  subject       text NOT NULL,
  verdict       text CHECK (verdict IN ('accepted', 'corrected')),
  points        double precision,
  reason_code   text,
  words         text,
  judged_at     timestamptz(3),
  PRIMARY KEY (submission_id, version, question_code),
  FOREIGN KEY (submission_id, version, question_code)
    REFERENCES review_items (submission_id, version, question_code),
  CHECK ((verdict IS NULL) = (judged_at IS NULL) AND (verdict IS NULL) = (points IS NULL))
);
CREATE INDEX blind_reviews_by_subject ON blind_reviews (subject);
CREATE INDEX blind_reviews_by_sample ON blind_reviews (sample_id);

COMMENT ON TABLE review_samples IS
  '{"purpose": "Which answers are judged twice", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Review leads", "recipients": "review leads", "retention": {"keep": null, "why": "the agreement of evaluators stays provable"}}';
COMMENT ON COLUMN review_samples.drawn_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who drew a sample is part of its record"}';
COMMENT ON COLUMN review_samples.drawn_at IS '{"holds": "context"}';

COMMENT ON TABLE blind_reviews IS
  '{"purpose": "Second verdicts, given without sight of the first", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Evaluators", "recipients": "the evaluator; review leads as figures of agreement", "retention": {"keep": null, "why": "the agreement of evaluators stays provable"}}';
COMMENT ON COLUMN blind_reviews.subject IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "the second verdict has to be another person’s"}';
COMMENT ON COLUMN blind_reviews.verdict IS '{"holds": "context"}';
COMMENT ON COLUMN blind_reviews.points IS '{"holds": "context"}';
COMMENT ON COLUMN blind_reviews.reason_code IS '{"holds": "context"}';
COMMENT ON COLUMN blind_reviews.judged_at IS '{"holds": "context"}';
COMMENT ON COLUMN blind_reviews.words IS '{"holds": "personal", "erasure": "null"}';
