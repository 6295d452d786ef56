// Sets the properties that follow from claims and their sources, events and actors.
// Parameters: claims: maps of id, properties (null: removed). Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
SET c += claim.properties
