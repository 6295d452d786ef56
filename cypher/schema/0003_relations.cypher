// One edge for each relation: found by its key, whatever the degree of its actors.
CREATE CONSTRAINT relation_key IF NOT EXISTS FOR ()-[r:RELATION]-() REQUIRE r.key IS UNIQUE;
