// The number of nodes, except internal ones, and of relationships. Pairs of similar actors are not counted: they follow from the rest.
// Parameters: none. Columns: nodes, relationships.
RETURN
  COUNT { MATCH (n) } - COUNT { MATCH (n:Migration) } - COUNT { MATCH (n:Lock) } - COUNT { MATCH (n:Resemblance) } AS nodes,
  COUNT { MATCH ()-[r]->() } - COUNT { MATCH ()-[r:BETWEEN]->() } AS relationships
