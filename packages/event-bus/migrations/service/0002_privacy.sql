-- What the tables hold about people, why, and for how long: read by the retention job, by export and erasure, and by the
-- register of processing.

COMMENT ON TABLE messaging.outbox IS
  '{"purpose": "Events on their way to the log", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "a row goes as soon as the log has it; events hold no account ids"}}';

COMMENT ON TABLE messaging.inbox IS
  '{"purpose": "Which events were handled", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "a group that reads the log again must know what it has done"}}';

COMMENT ON TABLE messaging.dead_letter IS
  '{"purpose": "Events that could not be handled, and what became of them", "basis": null, "subjects": null, "recipients": "platform administrators", "retention": {"keep": "P1Y", "after": "settled_at"}}';
