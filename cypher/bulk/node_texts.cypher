// Sets texts of nodes that are empty. `Entity` stands for their label.
// Parameters: rows: maps of id, properties. Columns: none.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.properties
