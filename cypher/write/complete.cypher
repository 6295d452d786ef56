// Marks claims as complete: their links are drawn.
// Parameters: claims: maps of id, digest. Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
SET c.digest = claim.digest
