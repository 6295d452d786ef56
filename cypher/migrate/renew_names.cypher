// Sets the search keys of names again.
// Parameters: names: maps of name, keys (all keys; null: removed). Columns: none.
UNWIND $names AS each
MATCH (n:Name {name: each.name})
SET n += each.keys
