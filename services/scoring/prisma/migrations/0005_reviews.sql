-- What a released review made of a version: verdicts and corrected answers, in codes and figures. Null before.
ALTER TABLE submission_versions ADD COLUMN review jsonb;
