-- What an evaluator says of each answer of a sent version. An item belongs to one version; the thread to the question of
-- the submission, so that it goes on when the city sends anew.
CREATE TABLE review_items (
  submission_id    uuid NOT NULL,
  version          integer NOT NULL,
  question_code    text NOT NULL COLLATE "C",
  area_code        text NOT NULL COLLATE "C",
  -- Names the meaning across instrument versions: finds the verdict of an earlier round.
  lineage          text NOT NULL COLLATE "C",
  state            text NOT NULL
    CHECK (state IN ('open', 'accepted', 'corrected', 'queried', 'answered', 'appealed', 'decided')),
  -- Counts the changes; a verdict names the one it saw.
  revision         integer NOT NULL CHECK (revision >= 1),
  self_points      double precision NOT NULL,
  -- Out of how many: 0 where the city says that the question does not apply.
  self_attainable  double precision NOT NULL,
  -- What the question can earn, and so the most an evaluator can give.
  attainable       double precision NOT NULL,
  verdict          text CHECK (verdict IN ('accepted', 'corrected')),
  points           double precision CHECK (points BETWEEN 0 AND attainable),
  reason_code      text,
  judged_by        text,
  judged_by_organisation uuid,
  judged_at        timestamptz(3),
  -- State and value the city gave when asked, in the place of those it sent.
  corrected_answer jsonb,
  assignee         text,
  due_at           timestamptz(3),
  since            timestamptz(3) NOT NULL,
  -- The version its verdict was given on, where the answer has not changed since.
  carried_from     integer,
  PRIMARY KEY (submission_id, version, question_code),
  FOREIGN KEY (submission_id, version) REFERENCES submission_versions (submission_id, version),
  CHECK ((verdict IS NULL) = (judged_at IS NULL) AND (verdict IS NULL) = (points IS NULL))
);
CREATE INDEX review_items_by_assignee ON review_items (assignee);

CREATE TABLE review_entries (
  submission_id   uuid NOT NULL REFERENCES submissions (id),
  question_code   text NOT NULL COLLATE "C",
  number          integer NOT NULL,
  version         integer NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('verdict', 'query', 'reply', 'appeal', 'decision')),
  at              timestamptz(3) NOT NULL,
  subject         text NOT NULL,
  organisation_id uuid NOT NULL,
  words           text NOT NULL,
  details         jsonb NOT NULL,
  PRIMARY KEY (submission_id, question_code, number)
);

-- Where a city lies: evaluators are preferred by country and its language. Null until the registry tells again.
ALTER TABLE city_facts ADD COLUMN country text;

COMMENT ON TABLE review_items IS
  '{"purpose": "How the review of each answer stands", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Evaluators", "recipients": "the city, its mandated partner and evaluators", "retention": {"keep": null, "why": "published figures are computed from it"}}';
COMMENT ON COLUMN review_items.assignee IS '{"holds": "subject", "erasure": "null"}';
COMMENT ON COLUMN review_items.judged_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "an appeal is decided by another person than the verdict; without the account it names nobody"}';
COMMENT ON COLUMN review_items.judged_at IS '{"holds": "context"}';
COMMENT ON COLUMN review_items.verdict IS '{"holds": "context"}';
COMMENT ON COLUMN review_items.points IS '{"holds": "context"}';
COMMENT ON COLUMN review_items.reason_code IS '{"holds": "context"}';

COMMENT ON TABLE review_entries IS
  '{"purpose": "What evaluators and the city said to each other about an answer", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Evaluators and people of the city, and whom their words name", "recipients": "the city, its mandated partner and evaluators", "retention": {"keep": null, "why": "why a published figure is what it is stays provable"}}';
COMMENT ON COLUMN review_entries.subject IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who judged and who appealed is part of the record of the city; without the account it names nobody"}';
COMMENT ON COLUMN review_entries.kind IS '{"holds": "context"}';
COMMENT ON COLUMN review_entries.at IS '{"holds": "context"}';
COMMENT ON COLUMN review_entries.words IS '{"holds": "personal", "erasure": "as-the-row", "why": "the reason of a verdict and the reply to a query are part of the record of the city"}';
COMMENT ON COLUMN review_entries.details IS '{"holds": "personal", "erasure": "as-the-row", "why": "the reason of a verdict and the reply to a query are part of the record of the city"}';
