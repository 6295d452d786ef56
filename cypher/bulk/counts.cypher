// The number of nodes, except internal ones, and of relationships.
// Parameters: none. Columns: nodes, relationships.
RETURN
  COUNT { MATCH (n) } - COUNT { MATCH (n:Migration) } - COUNT { MATCH (n:Lock) } AS nodes,
  COUNT { MATCH ()-[r]->() } AS relationships
