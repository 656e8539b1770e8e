-- What the tables hold about people, why, and for how long: read by the retention job, by export and erasure, and by the
-- register of processing.

COMMENT ON TABLE bus.topic IS
  '{"purpose": "The topics of the log", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "one row per topic"}}';

COMMENT ON TABLE bus.partition IS
  '{"purpose": "The next offset of each partition", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "one row per partition"}}';

COMMENT ON TABLE bus.log IS
  '{"purpose": "What services told each other", "basis": null, "subjects": null, "recipients": "the services", "retention": {"keep": null, "why": "projections are made again from it; events hold neither account ids nor words of people"}}';

COMMENT ON TABLE bus.consumer_offset IS
  '{"purpose": "How far each consumer is", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "one row per group and partition"}}';
