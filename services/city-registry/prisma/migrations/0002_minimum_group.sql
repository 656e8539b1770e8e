-- Fewest cities a statistic of the network may sum up; five is what held before it could be said.
ALTER TABLE network ADD COLUMN minimum_group integer NOT NULL DEFAULT 5 CHECK (minimum_group >= 3);
