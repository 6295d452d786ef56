// Which ids there are. `Entity` stands for the label.
// Parameters: ids. Columns: id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id
