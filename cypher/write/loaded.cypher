// Stores that this load has these existing claims too.
// Parameters: load, ids. Columns: none.
MATCH (load:Load {id: $load})
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CREATE (c)-[:LOADED_IN]->(load)
