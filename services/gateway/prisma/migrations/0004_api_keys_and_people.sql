-- A key as its organisation knows it; the digests of its secrets are rows of "apikey", two while it is being rotated.
CREATE TABLE access_key (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  creator_id      uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  name            text NOT NULL,
  scopes          text[] NOT NULL,
  quota_per_day   integer NOT NULL CHECK (quota_per_day > 0),
  created_at      timestamptz(3) NOT NULL,
  expires_at      timestamptz(3) NOT NULL,
  revoked_at      timestamptz(3)
);
CREATE INDEX access_key_organisation_id_idx ON access_key (organisation_id, id);
CREATE INDEX access_key_creator_id_idx ON access_key (creator_id);
ALTER TABLE apikey ADD FOREIGN KEY (reference_id) REFERENCES access_key (id) ON DELETE CASCADE;

-- Calls of a day (UTC) that instances of the gateway have taken for themselves.
CREATE TABLE access_key_quota (
  key_id uuid NOT NULL REFERENCES access_key (id) ON DELETE CASCADE,
  day    date NOT NULL,
  taken  integer NOT NULL,
  PRIMARY KEY (key_id, day)
);

CREATE TABLE access_key_usage (
  key_id      uuid NOT NULL REFERENCES access_key (id) ON DELETE CASCADE,
  day         date NOT NULL,
  -- The word after /api/v1/ of what was called.
  route_group text NOT NULL,
  calls       integer NOT NULL,
  refusals    integer NOT NULL,
  PRIMARY KEY (key_id, day, route_group)
);
CREATE INDEX access_key_usage_day_idx ON access_key_usage (day);

-- An invitation is good for who shows the secret of its mail. Nobody invites the first administrator.
ALTER TABLE invitation
  ADD COLUMN token_digest text NOT NULL UNIQUE,
  ADD COLUMN language text NOT NULL DEFAULT 'en',
  ADD COLUMN settled_at timestamptz(3),
  ALTER COLUMN role SET NOT NULL,
  ALTER COLUMN inviter_id DROP NOT NULL;

COMMENT ON TABLE access_key IS '{"purpose": "API keys of organisations: what each may do, until when, and who answers for it"}';
COMMENT ON TABLE access_key_quota IS '{"purpose": "Counting the calls of a key against its quota of the day", "retention": {"days": 2, "from": "day"}}';
COMMENT ON TABLE access_key_usage IS '{"purpose": "Showing an organisation how its keys are used", "retention": {"days": 400, "from": "day"}}';
