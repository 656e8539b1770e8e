-- A mandate may be for one round; null for every round, as all were before.
ALTER TABLE mandate ADD COLUMN round_id uuid;

-- What the questionnaire's events tell of rounds; no foreign key, because topics overtake one another.
CREATE TABLE round (
  id         uuid PRIMARY KEY,
  network_id uuid NOT NULL
);

-- What an evaluator's people declare of their ties to a city. The latest of each person counts, and all of them stay.
CREATE TABLE conflict_declaration (
  id           uuid PRIMARY KEY,
  evaluator_id uuid NOT NULL REFERENCES organisation (id),
  city_id      uuid NOT NULL REFERENCES city (id),
  kind         text NOT NULL CHECK (kind IN ('none', 'employment', 'residence', 'family', 'financial', 'other')),
  declared_at  timestamptz(3) NOT NULL,
  declared_by  text NOT NULL
);
CREATE INDEX conflict_declaration_city_id_idx ON conflict_declaration (city_id);
CREATE INDEX conflict_declaration_evaluator_id_idx ON conflict_declaration (evaluator_id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER conflict_declarations_stay BEFORE UPDATE OR DELETE ON conflict_declaration
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
