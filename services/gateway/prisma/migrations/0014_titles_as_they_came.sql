-- The language in which something was written comes first; jsonb would sort the languages.
ALTER TABLE notification ALTER COLUMN titles TYPE json;
