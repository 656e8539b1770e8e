-- Mails on their way; on one machine they stay here for the administrator to read.
CREATE TABLE mail (
  id          uuid PRIMARY KEY,
  recipient   text NOT NULL,
  subject     text NOT NULL,
  body        text NOT NULL,
  created_at  timestamptz(3) NOT NULL,
  sent_at     timestamptz(3),
  attempts    integer NOT NULL DEFAULT 0,
  next_try_at timestamptz(3) NOT NULL,
  last_fault  text
);
CREATE INDEX mail_waiting ON mail (next_try_at) WHERE sent_at IS NULL;
