-- Every save and clearing of an answer, and what somebody typed and decided against. Appended in the statement that
-- writes the answer, so that none can be without the other.
CREATE TABLE answer_history (
  entry         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submissions (id),
  question_code text NOT NULL COLLATE "C",
  outcome       text NOT NULL CHECK (outcome IN ('saved', 'cleared', 'discarded')),
  -- Of the answer after a save or a clearing; of what was saved instead, for what was discarded.
  version       integer NOT NULL CHECK (version >= 1),
  state         text NOT NULL
    CHECK (state IN ('answered', 'not-applicable', 'not-our-competence', 'unknown', 'cleared')),
  value         jsonb,
  reason        text,
  comment       text,
  -- Taken over from the round before.
  kept          boolean NOT NULL,
  at            timestamptz(3) NOT NULL,
  subject       text NOT NULL,
  -- Entries become visible when their transaction ends, not in the order of their numbers: a reader asks for what its
  -- last snapshot could not see.
  transaction   bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint)
);
CREATE INDEX answer_history_by_question ON answer_history (submission_id, question_code, entry);
CREATE INDEX answer_history_by_transaction ON answer_history (submission_id, transaction);

INSERT INTO answer_history
  (submission_id, question_code, outcome, version, state, value, reason, comment, kept, at, subject)
SELECT submission_id, question_code, CASE state WHEN 'cleared' THEN 'cleared' ELSE 'saved' END, version, state, value,
       reason, nullif(comment, ''), false, updated_at, updated_by
FROM answers ORDER BY updated_at;

CREATE TRIGGER answer_history_stays BEFORE UPDATE OR DELETE ON answer_history
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What each person had seen of a submission when they last looked into it.
CREATE TABLE visits (
  submission_id uuid NOT NULL REFERENCES submissions (id),
  subject       text NOT NULL,
  at            timestamptz(3) NOT NULL,
  -- A pg_snapshot as text.
  seen          text NOT NULL,
  PRIMARY KEY (submission_id, subject)
);

-- What is planned for a section and how it stands. A section without a row has no plan and no mark.
CREATE TABLE sections (
  submission_id uuid NOT NULL REFERENCES submissions (id),
  area_code     text NOT NULL COLLATE "C",
  office        text,
  due_at        timestamptz(3),
  mark          text CHECK (mark IN ('ready', 'returned')),
  PRIMARY KEY (submission_id, area_code)
);
CREATE INDEX sections_by_due_date ON sections (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE section_steps (
  submission_id uuid NOT NULL REFERENCES submissions (id),
  area_code     text NOT NULL COLLATE "C",
  entry         bigint GENERATED ALWAYS AS IDENTITY,
  step          text NOT NULL CHECK (step IN ('marked-ready', 'returned', 'edited')),
  note          text,
  at            timestamptz(3) NOT NULL,
  subject       text NOT NULL,
  PRIMARY KEY (submission_id, area_code, entry)
);
CREATE TRIGGER section_steps_stay BEFORE UPDATE OR DELETE ON section_steps
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

COMMENT ON TABLE answer_history IS
  '{"purpose": "Every version of an answer, and what was typed and not taken, so that nothing is lost", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city who write answers, and whom their remarks name", "recipients": "the city and its mandated partner", "retention": {"keep": null, "why": "part of the record of what a city stated"}}';
COMMENT ON COLUMN answer_history.subject IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who wrote and sent what is part of the record of the city; without the account it names nobody"}';
COMMENT ON COLUMN answer_history.question_code IS '{"holds": "context"}';
COMMENT ON COLUMN answer_history.outcome IS '{"holds": "context"}';
COMMENT ON COLUMN answer_history.version IS '{"holds": "context"}';
COMMENT ON COLUMN answer_history.at IS '{"holds": "context"}';
COMMENT ON COLUMN answer_history.reason IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
COMMENT ON COLUMN answer_history.comment IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';

COMMENT ON TABLE visits IS
  '{"purpose": "What each person has seen of a submission, so that they are told what is new", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city and of its mandated partner", "recipients": "the person alone", "retention": {"keep": "P2Y", "after": "at"}}';
COMMENT ON COLUMN visits.subject IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN visits.at IS '{"holds": "context"}';

COMMENT ON TABLE sections IS
  '{"purpose": "Which office sees to a section, until when, and whether it is ready", "basis": null, "subjects": null, "recipients": "the city", "retention": {"keep": null, "why": "ends with the submission"}}';

COMMENT ON TABLE section_steps IS
  '{"purpose": "Who called a section ready or gave it back, and why", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city who work on a section, and whom their notes name", "recipients": "the city", "retention": {"keep": null, "why": "part of the record of what a city stated"}}';
COMMENT ON COLUMN section_steps.subject IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who wrote and sent what is part of the record of the city; without the account it names nobody"}';
COMMENT ON COLUMN section_steps.step IS '{"holds": "context"}';
COMMENT ON COLUMN section_steps.at IS '{"holds": "context"}';
COMMENT ON COLUMN section_steps.note IS '{"holds": "others", "why": "a word about the work on a section, which may name people; part of the record of the city"}';
