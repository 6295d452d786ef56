// Nodes to which a replaced load contributed, and this one does not contribute, or contributes other values. Labels are
// compared, so that the planner does not scan any. Parameters: load, labels (a node has one of them). Columns: id.
MATCH (load:Load {id: $load})-[:REPLACES]->(old:Load)
WHERE NOT EXISTS { (old)<-[:REPLACES]-(other:Load) WHERE other <> load AND other.undo_started_at IS NULL }
MATCH (old)<-[was:LOADED_IN]-(n)
WHERE any(label IN labels(n) WHERE label IN $labels)
  AND NOT EXISTS { (n)-[now:LOADED_IN]->(load) WHERE now.said = was.said }
RETURN DISTINCT n.id AS id
ORDER BY id
