// Removes the edges of relations that no claim speaks for any more. `RELATION` stands for their type.
// Parameters: keys. Columns: none.
UNWIND $keys AS key
MATCH ()-[r:RELATION {key: key}]->()
USING INDEX r:RELATION(key)
DELETE r
