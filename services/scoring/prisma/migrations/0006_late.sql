-- Whether a version was sent after the end of its round, in an extension: told with its figures wherever they go.
ALTER TABLE submission_versions ADD COLUMN late boolean NOT NULL DEFAULT false;
