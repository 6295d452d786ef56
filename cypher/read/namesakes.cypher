// Actors with these folded names.
// Parameters: names. Columns: name, actors (ids).
UNWIND $names AS name
MATCH (:Name {folded: name})<-[:NAMED]-(actor:Actor)
WITH name, actor.id AS id ORDER BY id
RETURN name, collect(DISTINCT id) AS actors
