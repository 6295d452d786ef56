// How many nodes, but for those that keep house, and how many relationships there are.
// Parameters: none. Columns: nodes, relationships.
RETURN
  COUNT { MATCH (n) } - COUNT { MATCH (n:Migration) } - COUNT { MATCH (n:Lock) } AS nodes,
  COUNT { MATCH ()-[r]->() } AS relationships
