-- Which sections of a submission a contributor writes. Nobody is assigned until somebody says so.
CREATE TABLE assignments (
  submission_id uuid NOT NULL REFERENCES submissions (id),
  area_code     text NOT NULL COLLATE "C",
  subject       text NOT NULL,
  assigned_at   timestamptz(3) NOT NULL,
  assigned_by   text NOT NULL,
  PRIMARY KEY (submission_id, area_code, subject)
);
