-- A receipt names the city; a city the registry spoke of before has no name here until it speaks of it again.
ALTER TABLE city_facts ADD COLUMN name text;

COMMENT ON TABLE city_facts IS
  '{"purpose": "What a city is called, which country it belongs to, and whether it is invented", "basis": null, "subjects": null, "recipients": "who may read a submission of the city", "retention": {"keep": null, "why": "made from events; a rebuild or a later event replaces it"}}';
