-- What the tables hold about people, why, and for how long: read by the retention job, by export and erasure, and by the
-- register of processing.

COMMENT ON TABLE instruments IS
  '{"purpose": "Questionnaires to score by", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE submissions IS
  '{"purpose": "Which version of a submission stands", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE submission_versions IS
  '{"purpose": "States and values of the answers that were sent, without remarks", "basis": null, "subjects": null, "recipients": "the city, its mandated partner and evaluators", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE scores IS
  '{"purpose": "Scores of submissions", "basis": null, "subjects": null, "recipients": "the city, its mandated partner and evaluators, offices of its networks", "retention": {"keep": null, "why": "computed again at any time; published figures refer to them"}}';

COMMENT ON TABLE published_results IS
  '{"purpose": "Figures printed in reports elsewhere, with source", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "published elsewhere"}}';

COMMENT ON TABLE mandates IS
  '{"purpose": "Which organisation supports or evaluates which city", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE memberships IS
  '{"purpose": "Which organisation belongs to which network", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';
