// An actor that another supports, if there is one.
// Parameters: none. Columns: id.
MATCH (:Actor)-[:SUPPORTS]->(actor:Actor)
RETURN actor.id AS id LIMIT 1
