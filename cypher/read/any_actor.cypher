// Whether the graph has any actor. Parameters: none. Columns: id (of one actor; no row if there is none).
MATCH (actor:Actor)
RETURN actor.id AS id
LIMIT 1
