// Removes a load that has no claims and nodes left.
// Parameters: id. Columns: none.
MATCH (load:Load {id: $id})
DETACH DELETE load
