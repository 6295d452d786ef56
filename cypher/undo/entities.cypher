// Some nodes of a load. `Entity` is a placeholder for their label. Parameters: load, size. Columns: id.
MATCH (load:Load {id: $load})<-[:LOADED_IN]-(n:Entity)
WITH n LIMIT $size
RETURN n.id AS id
