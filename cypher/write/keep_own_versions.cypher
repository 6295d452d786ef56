// Stores this load's versions of claims that a later load has changed; null removes a version that is current.
// Parameters: load, claims: maps of id, said (the version). Columns: none.
MATCH (load:Load {id: $load})
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
MATCH (c)-[loaded:LOADED_IN]->(load)
SET loaded.said = claim.said
