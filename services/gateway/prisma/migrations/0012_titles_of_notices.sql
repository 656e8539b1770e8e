-- What the area or question of a notice is called, by language: people know it by its words, not by its code.
ALTER TABLE notification ADD COLUMN titles jsonb;
COMMENT ON COLUMN notification.titles IS '{"holds": "context"}';
