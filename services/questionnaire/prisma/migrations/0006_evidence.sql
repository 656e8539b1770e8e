-- The evidence of a submission: files and links, each of which may back many answers.
CREATE TABLE evidence_items (
  id            uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submissions (id),
  kind          text NOT NULL CHECK (kind IN ('file', 'link')),
  title         text NOT NULL,
  note          text,
  document_date date,
  accessed_on   date,
  visibility    text NOT NULL CHECK (visibility IN ('evaluators', 'public')),
  url           text,
  file_name     text,
  media_type    text,
  bytes         integer,
  sha256        text,
  -- Where the evidence store keeps the content; the row is made after it, so that no row is without its content.
  object_key    text UNIQUE,
  added_by      text NOT NULL,
  added_at      timestamptz(3) NOT NULL,
  -- Taken off the draft: a sweeper removes it for good where no sent version holds it.
  taken_off_at  timestamptz(3),
  taken_off_by  text,
  UNIQUE (submission_id, id),
  CHECK ((kind = 'link') = (url IS NOT NULL)),
  CHECK (num_nonnulls(file_name, media_type, bytes, sha256, object_key) = CASE kind WHEN 'file' THEN 5 ELSE 0 END),
  CHECK ((taken_off_at IS NULL) = (taken_off_by IS NULL))
);
-- The same content is kept once in a submission; links have no hash.
CREATE UNIQUE INDEX evidence_files_once ON evidence_items (submission_id, sha256);

CREATE TABLE evidence_references (
  submission_id uuid NOT NULL,
  question_code text NOT NULL COLLATE "C",
  evidence_id   uuid NOT NULL,
  place         text,
  note          text,
  added_by      text NOT NULL,
  added_at      timestamptz(3) NOT NULL,
  PRIMARY KEY (submission_id, question_code, evidence_id),
  FOREIGN KEY (submission_id, evidence_id) REFERENCES evidence_items (submission_id, id)
);
CREATE INDEX evidence_references_by_item ON evidence_references (submission_id, evidence_id);

-- What backed which answer when a version was sent, in the words of that moment. While it stands, its item cannot go.
CREATE TABLE evidence_sent (
  submission_id uuid NOT NULL,
  version       integer NOT NULL,
  question_code text NOT NULL COLLATE "C",
  evidence_id   uuid NOT NULL,
  title         text NOT NULL,
  item_note     text,
  document_date date,
  accessed_on   date,
  visibility    text NOT NULL,
  place         text,
  note          text,
  PRIMARY KEY (submission_id, version, question_code, evidence_id),
  FOREIGN KEY (submission_id, version) REFERENCES submission_versions (submission_id, version),
  FOREIGN KEY (submission_id, evidence_id) REFERENCES evidence_items (submission_id, id)
);
CREATE INDEX evidence_sent_by_item ON evidence_sent (submission_id, evidence_id);
CREATE TRIGGER evidence_sent_stay BEFORE UPDATE OR DELETE ON evidence_sent
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Links that stood inside answers, and inside versions sent, become items: one per address and submission. What was
-- sent stays as it is; its links are read from evidence_sent from now on.
CREATE TEMPORARY TABLE inline_links ON COMMIT DROP AS
  SELECT submission_id, NULL::integer AS version, question_code, updated_by AS added_by, updated_at AS added_at,
         link ->> 'url' AS url, nullif(link ->> 'title', '') AS title, nullif(link ->> 'note', '') AS note
  FROM answers, jsonb_array_elements(coalesce(evidence, '[]')) AS link
  WHERE state <> 'cleared'
  UNION ALL
  SELECT submission_id, version, answer ->> 'question', submitted_by, submitted_at,
         link ->> 'url', nullif(link ->> 'title', ''), nullif(link ->> 'note', '')
  FROM submission_versions, jsonb_array_elements(answers) AS answer,
       jsonb_array_elements(coalesce(answer -> 'evidence', '[]')) AS link;

INSERT INTO evidence_items (id, submission_id, kind, title, visibility, url, added_by, added_at, taken_off_at, taken_off_by)
  SELECT uuidv7(), submission_id, 'link', coalesce(min(title), url), 'evaluators', url,
         (array_agg(added_by ORDER BY added_at))[1], min(added_at),
         CASE WHEN bool_and(version IS NOT NULL) THEN max(added_at) END,
         CASE WHEN bool_and(version IS NOT NULL) THEN (array_agg(added_by ORDER BY added_at DESC))[1] END
  FROM inline_links GROUP BY submission_id, url;

INSERT INTO evidence_references (submission_id, question_code, evidence_id, note, added_by, added_at)
  SELECT l.submission_id, l.question_code, i.id, string_agg(DISTINCT l.note, E'\n'), min(l.added_by), min(l.added_at)
  FROM inline_links l JOIN evidence_items i ON i.submission_id = l.submission_id AND i.url = l.url
  WHERE l.version IS NULL GROUP BY l.submission_id, l.question_code, i.id;

INSERT INTO evidence_sent (submission_id, version, question_code, evidence_id, title, visibility, note)
  SELECT l.submission_id, l.version, l.question_code, i.id, coalesce(min(l.title), i.url), 'evaluators',
         string_agg(DISTINCT l.note, E'\n')
  FROM inline_links l JOIN evidence_items i ON i.submission_id = l.submission_id AND i.url = l.url
  WHERE l.version IS NOT NULL GROUP BY l.submission_id, l.version, l.question_code, i.id, i.url;

ALTER TABLE answers DROP COLUMN evidence;

COMMENT ON TABLE evidence_items IS
  '{"purpose": "Files and links that show a city’s answers to be so", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city who add evidence, and whom it names", "recipients": "the city and its mandated partner; once sent its evaluators", "retention": {"keep": null, "why": "the record of what a city stated; what was taken off and never sent goes after a day, with its content"}}';
COMMENT ON COLUMN evidence_items.added_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who added what is part of the record of the city; without the account it names nobody"}';
COMMENT ON COLUMN evidence_items.added_at IS '{"holds": "context"}';
COMMENT ON COLUMN evidence_items.kind IS '{"holds": "context"}';
COMMENT ON COLUMN evidence_items.taken_off_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who added what is part of the record of the city; without the account it names nobody"}';
COMMENT ON COLUMN evidence_items.taken_off_at IS '{"holds": "context"}';
COMMENT ON COLUMN evidence_items.title IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
COMMENT ON COLUMN evidence_items.note IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
COMMENT ON COLUMN evidence_items.url IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
COMMENT ON COLUMN evidence_items.file_name IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
COMMENT ON COLUMN evidence_items.object_key IS '{"holds": "others", "why": "names the content in the evidence store, in which people may be named; it goes with the row"}';

COMMENT ON TABLE evidence_references IS
  '{"purpose": "Which evidence backs which answer of a draft", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city who add evidence, and whom their notes name", "recipients": "the city and its mandated partner", "retention": {"keep": null, "why": "the record of what a city stated"}}';
COMMENT ON COLUMN evidence_references.added_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who added what is part of the record of the city; without the account it names nobody"}';
COMMENT ON COLUMN evidence_references.added_at IS '{"holds": "context"}';
COMMENT ON COLUMN evidence_references.place IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
COMMENT ON COLUMN evidence_references.note IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';

COMMENT ON TABLE evidence_sent IS
  '{"purpose": "Which evidence backed which answer of a version when it was sent", "basis": null, "subjects": null, "recipients": "the city, its mandated partner and evaluators", "retention": {"keep": null, "why": "published figures are computed from the version"}}';
COMMENT ON COLUMN evidence_sent.title IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
COMMENT ON COLUMN evidence_sent.item_note IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
COMMENT ON COLUMN evidence_sent.place IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
COMMENT ON COLUMN evidence_sent.note IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
