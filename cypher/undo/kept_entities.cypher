// Takes a load from nodes that others speak of too. `Entity` stands for their label.
// Parameters: load, ids. Columns: none.
MATCH (load:Load {id: $load})
UNWIND $ids AS id
MATCH (n:Entity {id: id})
MATCH (n)-[own:LOADED_IN]->(load)
DELETE own
