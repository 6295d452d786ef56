// Sets texts of nodes that are empty. `Entity` is a placeholder for their label.
// Parameters: rows: maps of id, properties. Columns: none.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.properties
