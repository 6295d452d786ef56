// Removes nodes with their names and external ids. `Entity` is a placeholder for their label.
// Properties go first: Neo4j finds a deleted node by an indexed property that was set in the same transaction.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (n)-[:NAMED|IDENTIFIED_BY]->(own)
DETACH DELETE own
WITH DISTINCT n
SET n = {}
DETACH DELETE n
