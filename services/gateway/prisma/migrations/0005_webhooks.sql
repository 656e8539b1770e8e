-- Who belongs to which network, as the registry's events tell; no foreign keys, because events overtake one another.
CREATE TABLE network_membership (
  network_id      uuid NOT NULL,
  organisation_id uuid NOT NULL,
  -- Null where the first day is not known.
  since_day       date,
  until_day       date,
  PRIMARY KEY (network_id, organisation_id)
);
CREATE INDEX network_membership_organisation_id_idx ON network_membership (organisation_id);
COMMENT ON TABLE network_membership IS '{"purpose": "Which organisations belong to which network"}';

-- Where an organisation wants to be told of news.
CREATE TABLE webhook_endpoint (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  url             text NOT NULL,
  description     text NOT NULL,
  event_types     text[] NOT NULL,
  state           text NOT NULL CHECK (state IN ('active', 'paused', 'stopped')),
  -- Encrypted; the one before signs too, until its time is over.
  secret          bytea NOT NULL,
  former_secret   bytea,
  former_until    timestamptz(3),
  created_at      timestamptz(3) NOT NULL,
  updated_at      timestamptz(3) NOT NULL
);
CREATE INDEX webhook_endpoint_organisation_id_idx ON webhook_endpoint (organisation_id, id);
COMMENT ON TABLE webhook_endpoint IS '{"purpose": "Addresses to which organisations have news delivered"}';

-- One row for each piece of news and each endpoint that is to hear of it.
CREATE TABLE webhook_delivery (
  id             uuid PRIMARY KEY DEFAULT uuidv7(),
  -- News of one key go out in this order.
  seq            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  endpoint_id    uuid NOT NULL REFERENCES webhook_endpoint (id) ON DELETE CASCADE,
  message_id     uuid NOT NULL,
  event_type     text NOT NULL,
  ordering_key   text NOT NULL,
  -- The bytes that are signed and sent.
  body           text NOT NULL,
  state          text NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed', 'withheld')),
  attempts       integer NOT NULL DEFAULT 0,
  first_tried_at timestamptz(3),
  next_try_at    timestamptz(3) NOT NULL,
  -- Set while an instance is sending; a lease that ran out means that it died.
  lease_id       uuid,
  lease_until    timestamptz(3),
  last_status    integer,
  last_fault     text,
  created_at     timestamptz(3) NOT NULL,
  finished_at    timestamptz(3),
  UNIQUE (endpoint_id, message_id)
);
CREATE INDEX webhook_delivery_waiting ON webhook_delivery (endpoint_id, ordering_key, seq) WHERE state = 'waiting';
CREATE INDEX webhook_delivery_endpoint_id_idx ON webhook_delivery (endpoint_id, seq);
CREATE INDEX webhook_delivery_created_at_idx ON webhook_delivery (created_at);
COMMENT ON TABLE webhook_delivery IS
  '{"purpose": "News on their way to organisations, and the log of their delivery", "retention": {"days": 30, "from": "created_at"}}';
