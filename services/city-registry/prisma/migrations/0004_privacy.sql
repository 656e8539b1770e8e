-- What the tables hold about people, why, and for how long: read by the retention job, by export and erasure, and by the
-- register of processing.

COMMENT ON TABLE organisation IS
  '{"purpose": "Cities, partners, evaluators and offices that work with the platform", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "figures of former members stay attributable"}}';

COMMENT ON TABLE city IS
  '{"purpose": "Where a city lies and which official codes it has", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "figures of former members stay attributable"}}';

COMMENT ON TABLE city_figure IS
  '{"purpose": "Population figures of cities by year, with source", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "comparisons of earlier years stay as they were"}}';

COMMENT ON TABLE network IS
  '{"purpose": "Networks of cities", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "rounds belong to them"}}';

COMMENT ON TABLE membership IS
  '{"purpose": "Which organisation belongs to which network, from when to when", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "who was compared with whom stays known"}}';

COMMENT ON TABLE mandate IS
  '{"purpose": "Which organisation supports or evaluates which city", "basis": null, "subjects": null, "recipients": "the organisations concerned, offices of their networks", "retention": {"keep": null, "why": "who had access to what stays known"}}';

COMMENT ON TABLE round IS
  '{"purpose": "Which network a round belongs to, so that mandates can name it", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE conflict_declaration IS
  '{"purpose": "Conflicts of interest, declared before a city is evaluated", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Evaluators", "recipients": "the evaluator, the city, offices of its networks", "retention": {"keep": null, "why": "whether an evaluation was free of ties stays provable"}}';
COMMENT ON COLUMN conflict_declaration.declared_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "a declaration stands for the evaluation it belongs to"}';
COMMENT ON COLUMN conflict_declaration.city_id IS '{"holds": "context"}';
COMMENT ON COLUMN conflict_declaration.kind IS '{"holds": "personal", "erasure": "as-the-row", "why": "a declaration stands for the evaluation it belongs to"}';
COMMENT ON COLUMN conflict_declaration.declared_at IS '{"holds": "context"}';
