// Sets the derived bounds of claims anew.
// Parameters: claims: maps of id, properties. Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
SET c += claim.properties
