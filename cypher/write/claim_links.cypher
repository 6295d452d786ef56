// Links claims to the claims that they repeat, correct or refute. `LINK` is a placeholder for the type.
// Parameters: links: maps of from, to (ids). Columns: none.
UNWIND $links AS link
MATCH (c:Claim {id: link.from})
MATCH (other:Claim {id: link.to})
MERGE (c)-[:LINK]->(other)
