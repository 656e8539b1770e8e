-- In which time zone a deadline is told, and how many days before it the cities that have not sent are reminded.
ALTER TABLE rounds ADD COLUMN time_zone text NOT NULL DEFAULT 'UTC';
ALTER TABLE rounds ADD COLUMN reminder_days integer[] NOT NULL DEFAULT '{14,7,2,1}';
CREATE INDEX rounds_unsealed ON rounds (closes_at) WHERE closed_at IS NULL;

-- What the clock has said. A date that moves is another date, of which it speaks anew.
CREATE TABLE reminders (
  source   text NOT NULL COLLATE "C",
  -- What is due: for a deadline the round and the city, else what the source calls it.
  object   text NOT NULL COLLATE "C",
  due_at   timestamptz(3) NOT NULL,
  days     integer NOT NULL,
  round_id uuid NOT NULL REFERENCES rounds (id),
  sent_at  timestamptz(3) NOT NULL,
  PRIMARY KEY (source, object, due_at, days)
);
CREATE INDEX reminders_by_round ON reminders (round_id, source);

COMMENT ON TABLE reminders IS
  '{"purpose": "Which reminders were sent, so that none is sent twice", "basis": null, "subjects": null, "recipients": "the office of the network", "retention": {"keep": null, "why": "without it a reminder would be sent again"}}';
