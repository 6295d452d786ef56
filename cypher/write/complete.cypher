// Marks claims as complete: they have all their links.
// Parameters: claims: maps of id, digest. Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
SET c.digest = claim.digest
