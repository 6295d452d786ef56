// Claims that may be retracted or restored because of the loads that a load replaces.
// Parameters: id. Columns: id.
MATCH (load:Load {id: $id})-[:REPLACES]->(old:Load)<-[:LOADED_IN]-(c:Claim)
WHERE c.retracted_at IS NOT NULL OR load.undo_started_at IS NULL AND NOT EXISTS { (c)-[:LOADED_IN]->(load) }
RETURN DISTINCT c.id AS id
