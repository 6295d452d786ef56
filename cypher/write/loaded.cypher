// Notes that this load, too, brought claims that were there.
// Parameters: load, ids. Columns: none.
MATCH (load:Load {id: $load})
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CREATE (c)-[:LOADED_IN]->(load)
