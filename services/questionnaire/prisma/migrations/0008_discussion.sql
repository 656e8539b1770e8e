-- What the people of a city, and the partner that supports it, say to each other about a submission.
CREATE TABLE threads (
  id            uuid PRIMARY KEY,
  -- Their order: ids of one millisecond have none.
  entry         bigint GENERATED ALWAYS AS IDENTITY,
  submission_id uuid NOT NULL REFERENCES submissions (id),
  -- Null for a thread about the submission as a whole.
  question_code text COLLATE "C",
  opened_at     timestamptz(3) NOT NULL,
  opened_by     text NOT NULL,
  resolved_at   timestamptz(3),
  resolved_by   text,
  CHECK ((resolved_at IS NULL) = (resolved_by IS NULL))
);
CREATE INDEX threads_by_submission ON threads (submission_id, entry);

CREATE TABLE comments (
  id         uuid PRIMARY KEY,
  entry      bigint GENERATED ALWAYS AS IDENTITY,
  thread_id  uuid NOT NULL REFERENCES threads (id),
  author     text NOT NULL,
  -- Written by the partner that supports the city.
  as_partner boolean NOT NULL,
  -- Null where the author took the comment back, or was erased: its place in the thread stays.
  text       text,
  written_at timestamptz(3) NOT NULL,
  edited_at  timestamptz(3),
  removed_at timestamptz(3)
);
CREATE INDEX comments_by_thread ON comments (thread_id, entry);

CREATE TABLE mentions (
  comment_id uuid NOT NULL REFERENCES comments (id),
  subject    text NOT NULL,
  PRIMARY KEY (comment_id, subject)
);

COMMENT ON TABLE threads IS
  '{"purpose": "What is being discussed about a submission, and whether it is settled", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city and of its mandated partner", "recipients": "the city and its mandated partner", "retention": {"keep": null, "why": "ends with the submission"}}';
COMMENT ON COLUMN threads.opened_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "others answered in the thread; without the account it names nobody"}';
COMMENT ON COLUMN threads.resolved_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "that a thread is settled stays; without the account it names nobody"}';
COMMENT ON COLUMN threads.opened_at IS '{"holds": "context"}';
COMMENT ON COLUMN threads.resolved_at IS '{"holds": "context"}';

COMMENT ON TABLE comments IS
  '{"purpose": "What people say to each other about the answers", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city and of its mandated partner, and whom their comments name", "recipients": "the city and its mandated partner; never its evaluators", "retention": {"keep": null, "why": "ends with the submission"}}';
COMMENT ON COLUMN comments.author IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "a mark that somebody spoke stays where others answered; without the account it names nobody"}';
COMMENT ON COLUMN comments.text IS '{"holds": "personal", "erasure": "null"}';
COMMENT ON COLUMN comments.written_at IS '{"holds": "context"}';
COMMENT ON COLUMN comments.edited_at IS '{"holds": "context"}';

COMMENT ON TABLE mentions IS
  '{"purpose": "Whom a comment calls upon", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city and of its mandated partner", "recipients": "the city and its mandated partner", "retention": {"keep": null, "why": "goes when the comment is taken back"}}';
COMMENT ON COLUMN mentions.subject IS '{"holds": "subject", "erasure": "delete-row"}';
