// The ids among these that exist. `Entity` is a placeholder for the label.
// Parameters: ids. Columns: id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id
