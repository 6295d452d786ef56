// Links nodes to the publisher or the place that they name. `Entity` and `Target` are placeholders for labels, `LINK` for a type.
// Parameters: links: maps of from, to (ids). Columns: none.
UNWIND $links AS link
MATCH (n:Entity {id: link.from})
MATCH (target:Target {id: link.to})
MERGE (n)-[:LINK]->(target)
