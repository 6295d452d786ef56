// Removes a load from nodes to which other loads contribute too. `Entity` is a placeholder for their label.
// Parameters: load, ids. Columns: none.
MATCH (load:Load {id: $load})
UNWIND $ids AS id
MATCH (n:Entity {id: id})
MATCH (n)-[own:LOADED_IN]->(load)
DELETE own
