// Keeps with this load what it says of claims that say otherwise now; null where they say so.
// Parameters: load, claims: maps of id, said. Columns: none.
MATCH (load:Load {id: $load})
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
MATCH (c)-[loaded:LOADED_IN]->(load)
SET loaded.said = claim.said
