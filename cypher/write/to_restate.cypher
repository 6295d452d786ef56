// Nodes that a load which this one replaces spoke of, and this one does not, or otherwise; once for each such load.
// `Entity` stands for their labels. Parameters: load. Columns: id.
MATCH (load:Load {id: $load})-[:REPLACES]->(old:Load)
WHERE NOT EXISTS { (old)<-[:REPLACES]-(other:Load) WHERE other <> load AND other.undo_started_at IS NULL }
MATCH (old)<-[was:LOADED_IN]-(n:Entity)
WHERE NOT EXISTS { (n)-[now:LOADED_IN]->(load) WHERE now.said = was.said }
RETURN DISTINCT n.id AS id
ORDER BY id
