// Replaces the properties of claims, and removes their links to other claims, which are created again. Roles are part of ids
// and do not change.
// Parameters: claims: maps of id, properties. Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
WITH c, claim, c.recorded_at AS recorded, c.retracted_at AS retracted
SET c = claim.properties, c.recorded_at = recorded, c.retracted_at = retracted
WITH c
MATCH (c)-[link:REPEATS|CORRECTS|REFUTES]->(:Claim)
DELETE link
