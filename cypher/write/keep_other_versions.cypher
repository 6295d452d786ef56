// Stores the current versions of claims with the other loads that have them, before a load changes the claims.
// Parameters: load (which changes them), claims: maps of id, said (the version). Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
USING INDEX c:Claim(id)
MATCH (c)-[loaded:LOADED_IN]->(other:Load)
WHERE other.id <> $load AND loaded.said IS NULL
SET loaded.said = claim.said
