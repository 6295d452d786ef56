// Recomputes what follows from claims and from their sources, events and actors.
// Parameters: claims: maps of id, properties (null: gone). Columns: none.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
SET c += claim.properties
