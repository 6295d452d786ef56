// Restores earlier versions of claims; their links to other claims are drawn again.
// Parameters: claims: maps of id, properties (null: gone). Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
SET c += claim.properties
WITH c
MATCH (c)-[link:REPEATS|CORRECTS|REFUTES]->(:Claim)
DELETE link
