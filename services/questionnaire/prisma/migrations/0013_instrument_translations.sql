-- The texts of an instrument version in other languages. They change while the definition stays: no answer depends on them.
CREATE TABLE instrument_translations (
  code        text NOT NULL COLLATE "C",
  version     text NOT NULL COLLATE "C",
  language    text NOT NULL COLLATE "C",
  revision    integer NOT NULL CHECK (revision > 0),
  translation jsonb NOT NULL,
  progress    jsonb NOT NULL,
  changed_at  timestamptz(3) NOT NULL,
  PRIMARY KEY (code, version, language),
  FOREIGN KEY (code, version) REFERENCES instruments (code, version)
);

COMMENT ON TABLE instrument_translations IS
  '{"purpose": "Questionnaires in the languages of those who answer and review", "basis": null, "subjects": null, "recipients": "everybody signed in", "retention": {"keep": null, "why": "as long as the questionnaire; a change replaces it, and the audit log says who made it"}}';
