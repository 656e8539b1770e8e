-- What the tables hold about people, why, and for how long: read by the retention job, by export and erasure, and by the
-- register of processing.

-- An idempotency key belongs to a person: the scope is organisation, slash, subject.
ALTER TABLE http.idempotency_key ADD COLUMN subject text GENERATED ALWAYS AS (substr(scope, 38)) VIRTUAL;

COMMENT ON TABLE http.idempotency_key IS
  '{"purpose": "Answering a repeated request with the first answer, so that nothing is done twice", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Account holders who change something", "recipients": "nobody; the service alone", "retention": {"keep": "P7D", "after": "created_at"}}';
COMMENT ON COLUMN http.idempotency_key.subject IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN http.idempotency_key.route IS '{"holds": "context"}';
COMMENT ON COLUMN http.idempotency_key.created_at IS '{"holds": "context"}';
COMMENT ON COLUMN http.idempotency_key.body IS '{"holds": "others", "why": "the answer as it was given; gone after seven days"}';

COMMENT ON TABLE audit.entry IS
  '{"purpose": "Who changed what, and who read a draft of another organisation", "basis": "accountability and security of processing, GDPR Art. 5(2) and 32", "subjects": "Account holders", "recipients": "coordinators, partners, evaluators and offices as far as it concerns them; administrators", "retention": {"keep": null, "why": "a chain from which nothing can be taken without a trace; it holds pseudonyms alone"}}';
COMMENT ON COLUMN audit.entry.subject IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "without the account nobody can tell whose it was, and the chain stays whole"}';
COMMENT ON COLUMN audit.entry.at IS '{"holds": "context"}';
COMMENT ON COLUMN audit.entry.organisation_id IS '{"holds": "context"}';
COMMENT ON COLUMN audit.entry.action IS '{"holds": "context"}';
COMMENT ON COLUMN audit.entry.object_kind IS '{"holds": "context"}';
COMMENT ON COLUMN audit.entry.object_id IS '{"holds": "context"}';

COMMENT ON TABLE audit.head IS
  '{"purpose": "The end of the audit chain", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "one row"}}';
