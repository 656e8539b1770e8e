-- Tries at proving who one is, counted by whom they are about; the subject is a keyed digest, so that it names nobody.
CREATE TABLE failed_attempt (
  subject      bytea PRIMARY KEY,
  failures     integer NOT NULL,
  last_at      timestamptz(3) NOT NULL,
  locked_until timestamptz(3)
);

-- One-time codes that were accepted: none is good twice.
CREATE TABLE spent_code (
  user_id  uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  code     bytea NOT NULL,
  spent_at timestamptz(3) NOT NULL,
  PRIMARY KEY (user_id, code)
);

-- What a link in a mail proves; only a digest of its token is kept.
CREATE TABLE mailed_token (
  token      bytea PRIMARY KEY,
  user_id    uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  purpose    text NOT NULL CHECK (purpose IN ('password-reset', 'email-verification')),
  -- The address the mail went to.
  email      text NOT NULL,
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX mailed_token_user_id_idx ON mailed_token (user_id);

-- A passkey is one account's.
DROP INDEX passkey_credential_id_idx;
CREATE UNIQUE INDEX passkey_credential_id_key ON passkey (credential_id);
