// Replaces what claims say; their roles are part of their ids and stay; their links to other claims are drawn again.
// Parameters: claims: maps of id, properties. Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
WITH c, claim, c.recorded_at AS recorded, c.retracted_at AS retracted
SET c = claim.properties, c.recorded_at = recorded, c.retracted_at = retracted
WITH c
MATCH (c)-[link:REPEATS|CORRECTS|REFUTES]->(:Claim)
DELETE link
