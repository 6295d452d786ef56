// Actors to which a load contributes, in order of their ids, including merged ones.
// Parameters: id (of the load), after (the last id of the previous part; '' at first), most. Columns: id.
MATCH (:Load {id: $id})<-[:LOADED_IN]-(n:Actor|MergedActor)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $most
