// Actors that a load speaks of, in order of their ids, also merged ones.
// Parameters: id (of the load), after (the last id before these; '' at first), most. Columns: id.
MATCH (:Load {id: $id})<-[:LOADED_IN]-(n:Actor|MergedActor)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $most
