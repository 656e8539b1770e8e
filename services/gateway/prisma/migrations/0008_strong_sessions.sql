-- True for a session that began with more than a password: an authenticator, a passkey, a provider that made sure.
ALTER TABLE session ADD COLUMN has_two_factors boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN session.has_two_factors IS '{"holds": "context"}';
