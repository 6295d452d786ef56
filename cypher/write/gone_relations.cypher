// Removes the edges of relations that have no more claims. `RELATION` is a placeholder for their type.
// Parameters: keys. Columns: none.
UNWIND $keys AS key
MATCH ()-[r:RELATION {key: key}]->()
USING INDEX r:RELATION(key)
DELETE r
