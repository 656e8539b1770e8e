-- People and how they prove who they are. Names and addresses of people exist in these tables and nowhere else.
CREATE TABLE "user" (
  id                 uuid PRIMARY KEY,
  name               text NOT NULL,
  email              text NOT NULL UNIQUE,
  email_verified     boolean NOT NULL DEFAULT false,
  image              text,
  language           text NOT NULL DEFAULT 'en',
  two_factor_enabled boolean NOT NULL DEFAULT false,
  disabled_at        timestamptz(3),
  created_at         timestamptz(3) NOT NULL DEFAULT now(),
  updated_at         timestamptz(3) NOT NULL DEFAULT now()
);

-- A projection of the registry's organisations, cities included.
CREATE TABLE organisation (
  id         uuid PRIMARY KEY,
  kind       text NOT NULL CHECK (kind IN ('city', 'technical-partner', 'evaluator', 'network-office')),
  name       text NOT NULL,
  slug       text NOT NULL UNIQUE,
  logo       text,
  metadata   text,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE session (
  id                     uuid PRIMARY KEY,
  token                  text NOT NULL UNIQUE,
  user_id                uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  active_organisation_id uuid,
  ip_address             text,
  user_agent             text,
  expires_at             timestamptz(3) NOT NULL,
  created_at             timestamptz(3) NOT NULL DEFAULT now(),
  updated_at             timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX session_user_id_idx ON session (user_id);

-- A way to sign in: a password, or an account at an OpenID provider.
CREATE TABLE account (
  id                       uuid PRIMARY KEY,
  user_id                  uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  provider_id              text NOT NULL,
  account_id               text NOT NULL,
  password                 text,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope                    text,
  created_at               timestamptz(3) NOT NULL DEFAULT now(),
  updated_at               timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (provider_id, account_id)
);
CREATE INDEX account_user_id_idx ON account (user_id);

CREATE TABLE verification (
  id         uuid PRIMARY KEY,
  identifier text NOT NULL,
  value      text NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier_idx ON verification (identifier);

CREATE TABLE two_factor (
  id                        uuid PRIMARY KEY,
  user_id                   uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  secret                    text NOT NULL,
  backup_codes              text NOT NULL,
  verified                  boolean NOT NULL DEFAULT true,
  failed_verification_count integer NOT NULL DEFAULT 0,
  locked_until              timestamptz(3)
);
CREATE INDEX two_factor_secret_idx ON two_factor (secret);
CREATE INDEX two_factor_user_id_idx ON two_factor (user_id);

CREATE TABLE passkey (
  id            uuid PRIMARY KEY,
  user_id       uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  name          text,
  public_key    text NOT NULL,
  credential_id text NOT NULL,
  counter       integer NOT NULL,
  device_type   text NOT NULL,
  backed_up     boolean NOT NULL,
  transports    text,
  aaguid        text,
  created_at    timestamptz(3) DEFAULT now()
);
CREATE INDEX passkey_user_id_idx ON passkey (user_id);
CREATE INDEX passkey_credential_id_idx ON passkey (credential_id);

-- What somebody is in an organisation; roles are separated by commas.
CREATE TABLE member (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  user_id         uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  role            text NOT NULL,
  created_at      timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (organisation_id, user_id)
);
CREATE INDEX member_user_id_idx ON member (user_id);

CREATE TABLE invitation (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  email           text NOT NULL,
  role            text,
  status          text NOT NULL DEFAULT 'pending',
  inviter_id      uuid NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  expires_at      timestamptz(3) NOT NULL,
  created_at      timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX invitation_organisation_id_idx ON invitation (organisation_id);
CREATE INDEX invitation_email_idx ON invitation (email);

-- Keys of external systems; only a digest of the key is kept.
CREATE TABLE apikey (
  id                     uuid PRIMARY KEY,
  config_id              text NOT NULL DEFAULT 'default',
  name                   text,
  start                  text,
  prefix                 text,
  key                    text NOT NULL,
  reference_id           uuid NOT NULL,
  refill_interval        integer,
  refill_amount          integer,
  last_refill_at         timestamptz(3),
  enabled                boolean NOT NULL DEFAULT true,
  rate_limit_enabled     boolean NOT NULL DEFAULT true,
  rate_limit_time_window integer,
  rate_limit_max         integer,
  request_count          integer NOT NULL DEFAULT 0,
  remaining              integer,
  last_request           timestamptz(3),
  expires_at             timestamptz(3),
  permissions            text,
  metadata               text,
  created_at             timestamptz(3) NOT NULL DEFAULT now(),
  updated_at             timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX apikey_key_idx ON apikey (key);
CREATE INDEX apikey_reference_id_idx ON apikey (reference_id);
CREATE INDEX apikey_config_id_idx ON apikey (config_id);
