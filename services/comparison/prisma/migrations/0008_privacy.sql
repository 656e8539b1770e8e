-- What the tables hold about people, why, and for how long: read by the retention job, by export and erasure, and by the
-- register of processing.

COMMENT ON TABLE projection.edition IS
  '{"purpose": "Which edition of the projection is read", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "one row"}}';

COMMENT ON TABLE projection.score IS
  '{"purpose": "Scores of cities by round", "basis": null, "subjects": null, "recipients": "members of the network; statistics for everybody signed in", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE projection.withdrawal IS
  '{"purpose": "Submissions that were withdrawn", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE projection.city IS
  '{"purpose": "Names and facts of cities", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE projection.network IS
  '{"purpose": "Names of networks", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE projection.membership IS
  '{"purpose": "Which organisation belongs to which network", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE projection.round IS
  '{"purpose": "Rounds and when they closed", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE projection.instrument IS
  '{"purpose": "Questionnaires that scores refer to", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE projection.published_result IS
  '{"purpose": "Figures printed in reports elsewhere", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE projection.answers IS
  '{"purpose": "States and values of the answers that were sent, without remarks", "basis": null, "subjects": null, "recipients": "the city, its mandated partner and evaluators", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE projection.mandate IS
  '{"purpose": "Which organisation supports or evaluates which city", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE laboratory.rank_run IS
  '{"purpose": "Runs that compute how sure places are", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "computed again at any time; releases refer to them"}}';

COMMENT ON TABLE laboratory.rank_run_item IS
  '{"purpose": "What the runs found", "basis": null, "subjects": null, "recipients": "members of the network", "retention": {"keep": null, "why": "goes with its run"}}';

COMMENT ON TABLE laboratory.weight_set IS
  '{"purpose": "Sets of weights organisations keep", "basis": null, "subjects": null, "recipients": "everybody who works in the laboratory", "retention": {"keep": null, "why": "cited by its number"}}';

COMMENT ON TABLE laboratory.weight_set_version IS
  '{"purpose": "The versions of such sets", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Analysts and evaluators who make sets of weights", "recipients": "everybody who works in the laboratory", "retention": {"keep": null, "why": "cited by its number"}}';
COMMENT ON COLUMN laboratory.weight_set_version.author IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "the set belongs to the organisation and is cited by its number"}';
COMMENT ON COLUMN laboratory.weight_set_version.created_at IS '{"holds": "context"}';

COMMENT ON TABLE laboratory.plan IS
  '{"purpose": "Changed answers a city wants to remember", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city who make plans", "recipients": "the city, its mandated partner and evaluators", "retention": {"keep": null, "why": "removed by the city when it is no longer wanted"}}';
COMMENT ON COLUMN laboratory.plan.author IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "the plan belongs to the city"}';
COMMENT ON COLUMN laboratory.plan.created_at IS '{"holds": "context"}';
COMMENT ON COLUMN laboratory.plan.name IS '{"holds": "others", "why": "chosen by the city"}';

COMMENT ON TABLE release.release IS
  '{"purpose": "Published figures, frozen", "basis": null, "subjects": null, "recipients": "everybody", "retention": {"keep": null, "why": "cited for good; holds figures of cities, nobody’s data"}}';

COMMENT ON TABLE release.disclosure IS
  '{"purpose": "What has been told of a round, so that groups too small stay hidden", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "forgetting it would let small groups be told apart"}}';
