// Restores earlier versions of claims, and removes their links to other claims, which are created again.
// Parameters: claims: maps of id, properties (null: removed). Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
SET c += claim.properties
WITH c
MATCH (c)-[link:REPEATS|CORRECTS|REFUTES]->(:Claim)
DELETE link
