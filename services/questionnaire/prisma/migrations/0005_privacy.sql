-- What the tables hold about people, why, and for how long: read by the retention job, by export and erasure, and by the
-- register of processing.

COMMENT ON TABLE instruments IS
  '{"purpose": "Published questionnaires", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "a published version never changes"}}';

COMMENT ON TABLE rounds IS
  '{"purpose": "Which network answers which questionnaire, and until when", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "scores refer to it"}}';

COMMENT ON TABLE submissions IS
  '{"purpose": "How far a city is with its answers in a round", "basis": null, "subjects": null, "recipients": "the city, its mandated partner; once sent its evaluators", "retention": {"keep": null, "why": "the record of what a city stated"}}';

COMMENT ON TABLE answers IS
  '{"purpose": "The answers of a city as they are being written", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city who write answers, and whom their remarks name", "recipients": "the city and its mandated partner", "retention": {"keep": null, "why": "the record of what a city stated"}}';
COMMENT ON COLUMN answers.updated_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who wrote and sent what is part of the record of the city; without the account it names nobody"}';
COMMENT ON COLUMN answers.updated_at IS '{"holds": "context"}';
COMMENT ON COLUMN answers.reason IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
COMMENT ON COLUMN answers.comment IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';
COMMENT ON COLUMN answers.evidence IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';

COMMENT ON TABLE positions IS
  '{"purpose": "Where each person left off", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city who write answers", "recipients": "the person alone", "retention": {"keep": null, "why": "replaced whenever the person moves on"}}';
COMMENT ON COLUMN positions.subject IS '{"holds": "subject", "erasure": "delete-row"}';

COMMENT ON TABLE assignments IS
  '{"purpose": "Which sections of a submission a contributor writes", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "Contributors of the city and who assigned them", "recipients": "the city", "retention": {"keep": null, "why": "ends with the submission"}}';
COMMENT ON COLUMN assignments.subject IS '{"holds": "subject", "erasure": "delete-row"}';
COMMENT ON COLUMN assignments.assigned_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "the assignment is somebody else’s"}';
COMMENT ON COLUMN assignments.assigned_at IS '{"holds": "context"}';

COMMENT ON TABLE submission_versions IS
  '{"purpose": "What a city sent, as it sent it", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People of the city who send answers, and whom their remarks name", "recipients": "the city, its mandated partner and evaluators", "retention": {"keep": null, "why": "published figures are computed from it"}}';
COMMENT ON COLUMN submission_versions.submitted_by IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who wrote and sent what is part of the record of the city; without the account it names nobody"}';
COMMENT ON COLUMN submission_versions.submitted_at IS '{"holds": "context"}';
COMMENT ON COLUMN submission_versions.answers IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';

COMMENT ON TABLE submission_steps IS
  '{"purpose": "What happened to a submission, and why", "basis": "public task, GDPR Art. 6(1)(e)", "subjects": "People who take a step, and whom their reasons name", "recipients": "the city and its mandated partner", "retention": {"keep": null, "why": "part of the record of what a city stated"}}';
COMMENT ON COLUMN submission_steps.subject IS '{"holds": "subject", "erasure": "keep-pseudonym", "why": "who wrote and sent what is part of the record of the city; without the account it names nobody"}';
COMMENT ON COLUMN submission_steps.step IS '{"holds": "context"}';
COMMENT ON COLUMN submission_steps.at IS '{"holds": "context"}';
COMMENT ON COLUMN submission_steps.reason IS '{"holds": "others", "why": "free text of the city, which may name people; part of what the city states"}';

COMMENT ON TABLE city_facts IS
  '{"purpose": "Whether a city is invented", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE network_facts IS
  '{"purpose": "Whether a network is invented", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE memberships IS
  '{"purpose": "Which organisation belongs to which network", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';

COMMENT ON TABLE mandates IS
  '{"purpose": "Which organisation supports or evaluates which city", "basis": null, "subjects": null, "recipients": "nobody; the service alone", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';
