// Removes nodes with their names and external ids. `Entity` is a placeholder for their label.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (n)-[:NAMED|IDENTIFIED_BY]->(own)
DETACH DELETE own
WITH DISTINCT n
DETACH DELETE n
