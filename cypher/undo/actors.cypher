// Some actors of a load, including merged ones. Parameters: load, size. Columns: id, gone (no other load contributes to it).
MATCH (load:Load {id: $load})<-[:LOADED_IN]-(n:Actor|MergedActor)
WITH load, n LIMIT $size
RETURN n.id AS id, NOT EXISTS { (n)-[:LOADED_IN]->(other:Load) WHERE other <> load } AS gone
