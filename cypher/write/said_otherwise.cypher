// Keeps with the loads that brought claims what the claims said until now.
// Parameters: load (which says otherwise), claims: maps of id, said. Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
USING INDEX c:Claim(id)
MATCH (c)-[loaded:LOADED_IN]->(other:Load)
WHERE other.id <> $load AND loaded.said IS NULL
SET loaded.said = claim.said
