// Sets texts of relations that are empty. `RELATION` is a placeholder for their type.
// Parameters: rows: maps of id (the key), properties. Columns: none.
UNWIND $rows AS row
MATCH ()-[r:RELATION {key: row.id}]->()
USING INDEX r:RELATION(key)
SET r += row.properties
