// Sets the properties of edges again. `RELATION` is a placeholder for their type.
// Parameters: relations: maps of key, properties. Columns: none.
UNWIND $relations AS relation
MATCH ()-[r:RELATION {key: relation.key}]->()
USING INDEX r:RELATION(key)
SET r = relation.properties
