-- A city asks for a later deadline; the office of the network grants it, maybe to a shorter date, or refuses it.
CREATE TABLE extensions (
  id            uuid PRIMARY KEY,
  round_id      uuid NOT NULL REFERENCES rounds (id),
  city_id       uuid NOT NULL,
  state         text NOT NULL CHECK (state IN ('asked', 'granted', 'refused')),
  asked_until   timestamptz(3) NOT NULL,
  reason        text NOT NULL,
  asked_at      timestamptz(3) NOT NULL,
  asked_by      text NOT NULL,
  granted_until timestamptz(3),
  answer        text,
  decided_at    timestamptz(3),
  decided_by    text,
  CHECK ((state = 'granted') = (granted_until IS NOT NULL)),
  CHECK ((state = 'asked') = (decided_at IS NULL) AND (state = 'asked') = (decided_by IS NULL)),
  CHECK (state <> 'refused' OR answer IS NOT NULL)
);
CREATE UNIQUE INDEX extensions_one_open ON extensions (round_id, city_id) WHERE state = 'asked';
CREATE INDEX extensions_by_city ON extensions (city_id, round_id);

COMMENT ON TABLE extensions IS
  '{"purpose": "Which city asked for a later deadline, why, and what the office answered", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Coordinators who ask, people of the office who answer, and whom their reasons name", "recipients": "the city and the office of the network", "retention": {"keep": null, "why": "explains why a submission counts that came after the deadline"}}';
COMMENT ON COLUMN extensions.asked_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who asked for what is part of the record of the round; without the account it names nobody"}';
COMMENT ON COLUMN extensions.asked_at IS '{"holds": "context"}';
COMMENT ON COLUMN extensions.asked_until IS '{"holds": "context"}';
COMMENT ON COLUMN extensions.decided_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who granted what is part of the record of the round; without the account it names nobody"}';
COMMENT ON COLUMN extensions.decided_at IS '{"holds": "context"}';
COMMENT ON COLUMN extensions.reason IS '{"holds": "others", "why": "free text of the city, which may name people; part of the record of the round"}';
COMMENT ON COLUMN extensions.answer IS '{"holds": "others", "why": "free text of the office, which may name people; part of the record of the round"}';
