// Removes a load of which nothing is left.
// Parameters: id. Columns: none.
MATCH (load:Load {id: $id})
DETACH DELETE load
