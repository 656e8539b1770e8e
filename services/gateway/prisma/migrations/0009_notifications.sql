-- Where a person's mornings and evenings are. The portal tells it of the browser; until then most cities' zone is taken.
ALTER TABLE "user" ADD COLUMN time_zone text NOT NULL DEFAULT 'Europe/Brussels';
COMMENT ON COLUMN "user".time_zone IS '{"holds": "personal", "erasure": "as-the-row"}';

-- Of which the language of invitations follows where none is named. Null for what was registered without one.
ALTER TABLE organisation ADD COLUMN country text;

-- What somebody is told, once per person and notice: the text is made where it is read, in the reader's language.
CREATE TABLE notification (
  id              uuid PRIMARY KEY,
  user_id         uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  notice_id       uuid NOT NULL,
  -- Through which the person is told: who leaves it, or whose mandate ends, is shown it no longer.
  organisation_id uuid NOT NULL,
  kind            text NOT NULL,
  city_id         uuid NOT NULL,
  round_id        uuid NOT NULL,
  submission_id   uuid,
  area            text,
  question        text,
  due_at          timestamptz(3),
  at              timestamptz(3) NOT NULL,
  -- From when it is in the list; null where the person wants none there.
  shown_at        timestamptz(3),
  read_at         timestamptz(3),
  -- When a mail is due; null where there is none, or no longer.
  mail_at         timestamptz(3),
  in_digest       boolean NOT NULL DEFAULT false,
  -- A year; three months once it was read.
  keep_until      timestamptz(3) NOT NULL,
  UNIQUE (user_id, notice_id)
);
CREATE INDEX notification_user_id_shown_at_idx ON notification (user_id, shown_at, id);
CREATE INDEX notification_notice_id_idx ON notification (notice_id);
CREATE INDEX notification_mail_at_idx ON notification (mail_at) WHERE mail_at IS NOT NULL;
CREATE INDEX notification_keep_until_idx ON notification (keep_until);

COMMENT ON TABLE notification IS
  '{"purpose": "Telling people what waits for them and what happened", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People with an account", "recipients": "the person", "retention": {"keep": "P0D", "after": "keep_until"}}';
COMMENT ON COLUMN notification.user_id IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN notification.kind IS '{"holds": "context"}';
COMMENT ON COLUMN notification.city_id IS '{"holds": "context"}';
COMMENT ON COLUMN notification.submission_id IS '{"holds": "context"}';
COMMENT ON COLUMN notification.area IS '{"holds": "context"}';
COMMENT ON COLUMN notification.question IS '{"holds": "context"}';
COMMENT ON COLUMN notification.due_at IS '{"holds": "context"}';
COMMENT ON COLUMN notification.at IS '{"holds": "context"}';
COMMENT ON COLUMN notification.read_at IS '{"holds": "personal", "erasure": "as-the-row"}';

-- What a person chose; without a row the defaults hold.
CREATE TABLE notification_setting (
  user_id      uuid PRIMARY KEY REFERENCES "user" (id) ON DELETE CASCADE,
  groups       jsonb NOT NULL,
  -- Hours of the person's day, 0 to 23. Quiet from the one until the other; both or neither.
  digest_hour  smallint NOT NULL CHECK (digest_hour BETWEEN 0 AND 23),
  quiet_from   smallint CHECK (quiet_from BETWEEN 0 AND 23),
  quiet_until  smallint CHECK (quiet_until BETWEEN 0 AND 23),
  updated_at   timestamptz(3) NOT NULL,
  CHECK ((quiet_from IS NULL) = (quiet_until IS NULL) AND quiet_from <> quiet_until)
);
COMMENT ON TABLE notification_setting IS
  '{"purpose": "How a person wants to be told", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People with an account", "recipients": "the person", "retention": {"keep": null, "why": "until the account is erased"}}';
COMMENT ON COLUMN notification_setting.user_id IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN notification_setting.groups IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN notification_setting.digest_hour IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN notification_setting.quiet_from IS '{"holds": "personal", "erasure": "as-the-row"}';
COMMENT ON COLUMN notification_setting.quiet_until IS '{"holds": "personal", "erasure": "as-the-row"}';

-- The digests that were made: one per person and day of the person.
CREATE TABLE notification_digest (
  user_id uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  day     date NOT NULL,
  PRIMARY KEY (user_id, day)
);
COMMENT ON TABLE notification_digest IS
  '{"purpose": "Sending one digest a day", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People with an account", "recipients": "nobody; the service alone", "retention": {"keep": "P30D", "after": "day"}}';
COMMENT ON COLUMN notification_digest.user_id IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN notification_digest.day IS '{"holds": "context"}';
