// Whether the graph holds any actor. Parameters: none. Columns: id of one, no row where there is none.
MATCH (actor:Actor)
RETURN actor.id AS id
LIMIT 1
